/** What rows of facts are told apart by. */
export type Dimension =
  | "customer"
  | "month"
  | "costLine"
  | "costItem"
  | "ledgerCategory"
  | "stage"
  | "channel"
  | "segment"
  | "cohort"
  | "activity";

export type Measure =
  | "revenue"
  | "cost"
  | "directCost"
  | "spend"
  | "orders"
  | "customers"
  | "newCustomers"
  | "churned"
  | "tickets"
  | "budget";

/** The rows of facts behind a number: those of the measure in which every dimension named has its value. */
export interface Trace {
  readonly measure: Measure;
  /** Names as in the facts; months and cohorts as "2025-06"; "" is unassigned. */
  readonly where?: Readonly<Partial<Record<Dimension, string>>>;
}
