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
  | "activity"
  | "profitPart"
  | "reason";

export type Measure =
  | "revenue"
  | "cost"
  | "directCost"
  | "spend"
  | "orders"
  | "customers"
  | "newCustomers"
  | ("churned" | "reactivated" | "retained" | "reasons")
  | "budget"
  | AcquisitionMeasure
  | ServeMeasure;

/** What stands by channel: paid and shared cost, leads, and customers by the part that a channel is credited with. */
export type AcquisitionMeasure =
  | ("paidSpend" | "media" | "leads" | "mql" | "sharedAcquisition" | "channelCost")
  | ("creditedCustomers" | "creditedRevenue" | "creditedMonths");

/** What stands by month, ticket channel, activity or customer served. */
export type ServeMeasure =
  | ("tickets" | "minutes" | "timed" | "firstReply" | "replied" | "resolve" | "resolved")
  | ("satisfaction" | "namedTickets" | "repeats")
  | ("ticketsRated" | "ticketsSatisfied" | "rated" | "satisfied" | "answers" | "promoters" | "detractors")
  | ("returns" | "activityCost" | "servedCost" | "customerCost");

/** The rows of facts behind a number: those of the measure in which every dimension named has its value. */
export interface Trace {
  readonly measure: Measure;
  /** First day and the day after the last, instead of those of the report's period. */
  readonly within?: { readonly from: number; readonly until: number };
  /** What the number is of the rows; absent for their sum. */
  readonly as?: "mean" | "median" | "least";
  /** Names as in the facts; months and cohorts as "2025-06"; "" is unassigned. */
  readonly where?: Readonly<Partial<Record<Dimension, string>>>;
}
