/**
 * Facts: what a report is computed from, read from the user's tables and cleaned.
 *
 * Columns of equal length, a row is an index. Names (customers, orders, channels, categories) are held once;
 * the rows hold their index, so that half a million rows stay small. Dates are Excel serial numbers
 * (1900 system), NaN where the source has none. Amounts are in the unit of the source.
 */
export interface Facts {
  readonly orders: Orders;
  readonly ledger?: Ledger;
}

/** The index of "none given": rows without a customer stay in every total, on an "unassigned" line. */
export const UNASSIGNED = -1;

/** Order rows: what customers bought. Returns are rows with a negative amount. */
export interface Orders {
  readonly customers: readonly string[];
  readonly channels: readonly string[];
  /** Distinct order numbers; empty where the source has none: then each row is an order of its own. */
  readonly orderIds: readonly string[];
  readonly customer: Int32Array;
  readonly channel: Int32Array;
  readonly order: Int32Array;
  readonly date: Float64Array;
  readonly amount: Float64Array;
}

/** Cost rows: what was spent, by the categories of the user's ledger. Costs are positive. */
export interface Ledger {
  readonly categories: readonly string[];
  readonly customers: readonly string[];
  readonly channels: readonly string[];
  readonly category: Int32Array;
  readonly customer: Int32Array;
  readonly channel: Int32Array;
  readonly date: Float64Array;
  readonly amount: Float64Array;
}
