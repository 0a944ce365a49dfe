import type { ApartLine, CostLine, LedgerLine } from "../costs/categories";
import type { CostItem } from "../costs/items";

/** Orders of the period without a customer, and what they brought. */
export interface Unassigned {
  readonly orders: number;
  readonly revenue: number;
}

/** First and last day, both included. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** A customer as of the date; revenue and direct cost are those of the period. */
export interface CustomerRow {
  readonly name: string;
  readonly stage: string;
  readonly first: number | null;
  readonly second: number | null;
  readonly last: number | null;
  readonly daysSinceLast: number | null;
  readonly orders: number;
  readonly revenue: number;
  readonly directCost: number;
  /** On the day before the period. */
  readonly stageAtStart: string;
  /** The day on which a churned customer turned so. */
  readonly churnedOn: number | null;
  /** The furthest step of the funnel that the customer reached. */
  readonly furthest: string;
}

export interface StageRow {
  readonly stage: string;
  readonly customers: number;
  readonly revenue: number;
  readonly directCost: number;
}

export interface MonthRow {
  readonly month: number;
  readonly revenue: number;
  /** The part of the revenue that no customer is named for. */
  readonly unassignedRevenue: number;
  readonly orders: number;
  /** Customers whose first order falls in the month. */
  readonly newCustomers: number;
  /** In the order of `costLines`; all 0 where the ledger has no dates. */
  readonly costs: readonly number[];
  /** In the order of `apartLines`. */
  readonly apart: readonly number[];
}

export interface Costs {
  /** One row per cost line: the five categories, then what is not allocated. */
  readonly categories: readonly CategoryRow[];
  /** Rows of the ledger that are no cost of the lifecycle; only lines with rows. */
  readonly apart: readonly { readonly line: ApartLine; readonly amount: number }[];
  /** One row per category of the ledger. */
  readonly map: readonly CostMapRow[];
  /** Rows of the ledger outside the period: in no category, but in the tie-out. */
  readonly outside: { readonly rows: number; readonly amount: number };
  /** Rows without a date: they count for the period, but stand in no month. */
  readonly undated: { readonly rows: number; readonly amount: number };
}

export interface CategoryRow {
  readonly line: CostLine;
  readonly cost: number;
  /** What the cost is divided by; 0 for the unallocated line, which has no unit. */
  readonly denominator: number;
  /** Customers alive at the months' starts on average, because the period opens with nobody. */
  readonly isAverage?: boolean;
}

export interface CostMapRow {
  readonly ledgerCategory: string;
  readonly item: CostItem;
  /** The line of the item. */
  readonly line: LedgerLine;
  readonly rows: number;
  readonly amount: number;
  /** The part booked to a customer, and the rest. */
  readonly direct: number;
  readonly shared: number;
}
