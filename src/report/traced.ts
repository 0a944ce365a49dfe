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
  | "costAttribute"
  | "profitPart"
  | "reason"
  | "plan"
  | "tenure"
  | "initiative"
  | "rule"
  /** The column of a source, or the side of a bridge, that the number stands in. */
  | "figure";

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
  | ("budgetQuantity" | "lifecycleCost" | "allCosts" | "budgetedCost" | "wholeBudget" | "budgetUncompared")
  | ("grossRevenue" | "deductions" | "goods" | "profit")
  | ("revenueOutside" | "costOutside" | "costUndated")
  | AcquisitionMeasure
  | ServeMeasure
  | LifeMeasure
  | StatedMeasure
  | AlertMeasure;

/** What stands by channel: paid and shared cost, leads, and customers by the part that a channel is credited with. */
export type AcquisitionMeasure =
  | ("paidSpend" | "media" | "leads" | "mql" | "sharedAcquisition" | "channelCost")
  | ("creditedCustomers" | "creditedRevenue" | "creditedMonths" | "creditedSales" | "creditedGoods");

/** What stands by month, ticket channel, activity or customer served. */
export type ServeMeasure =
  | ("tickets" | "minutes" | "timed" | "firstReply" | "replied" | "resolve" | "resolved")
  | ("satisfaction" | "namedTickets" | "repeats")
  | ("ticketsRated" | "ticketsSatisfied" | "rated" | "satisfied" | "answers" | "promoters" | "detractors")
  | ("returns" | "activityCost" | "servedCost" | "customerCost" | "amortisedCac")
  | ("poolCost" | "lineGoods" | "servedBorne")
  | ("servedCustomers" | "ticketsOutside" | "serviceShare");

/** What customers and subscriptions did from month to month, and on which days. */
export type LifeMeasure =
  | ("activeDays" | "orderDays" | "daysSince" | "churnDay" | "opening" | "monthsInPeriod")
  | ("ordering" | "cohortRevenue" | "cohortGoods" | "cohortStarts" | "subscribed" | "cohortRecurring")
  | ("subscriptions" | "subscriptionsEnded" | "recurring" | "billed" | "recurringMoves")
  | ("programmeMembers" | "programmeAlive" | "programmeRetained" | "aliveAtStart" | "retainedToEnd");

/** What a table of the user's states: the number is its row. */
export type StatedMeasure = "initiatives" | "activities";

/** What the alerts watch. */
export type AlertMeasure = "alerted" | "daysSinceChurn" | "revenueDrop" | "costShare";

/** The rows of facts behind a number: those of the measure in which every dimension named has its value. */
export interface Trace {
  readonly measure: Measure;
  /** First day and the day after the last, instead of those of the report's period. */
  readonly within?: { readonly from: number; readonly until: number };
  /** What the number is of the rows; absent for their sum. */
  readonly as?: "mean" | "median" | "least" | "second" | "greatest";
  /** Names as in the facts; months and cohorts as "2025-06"; "" is unassigned. */
  readonly where?: Readonly<Partial<Record<Dimension, string>>>;
  /** Customers whose rows do not count: those who have lines of their own. */
  readonly without?: readonly string[];
}
