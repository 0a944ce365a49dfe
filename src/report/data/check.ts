import type { ServeCheckName } from "./serve";

/** Two ways to the same number; they tie if the difference is 0.00. Cover, pane and command line show this list. */
export interface Check {
  readonly name: CheckName;
  /** The source and its row that the check is about, where it is about one. */
  readonly source?: string;
  readonly row?: number;
  /** How many totals of the source stand together in it, where it is about more than one. */
  readonly totals?: number;
  /** Whether it compares counts, not amounts. */
  readonly counts: boolean;
  readonly expected: number;
  readonly actual: number;
  /** Actual less expected, rounded to the cent. */
  readonly difference: number;
}

export type CheckName =
  | "ledger"
  | "ledgerRead"
  | "direct"
  | "months"
  | "revenueRead"
  | "revenueTable"
  | "customers"
  | "rowsRead"
  | "channels"
  | "profit"
  | "allocation"
  | "segments"
  | "segmentMargins"
  | "served"
  | "budgetRead"
  | "budgetActual"
  | "variances"
  | "stageCosts"
  | "costAttributes"
  | "migration"
  | "bridge"
  | "mrr"
  | "billed"
  | ServeCheckName
  | "statedTotal"
  | "statedTotals";
