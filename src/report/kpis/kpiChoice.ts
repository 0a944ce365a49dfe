/** The KPIs that we compute, in the order of the page; those for which there are no data stay away. */
export const kpiIds = [
  ...(["revenue", "grossMargin", "cost", "profit", "profitMargin", "budgetVariance"] as const),
  ...(["newCustomers", "cac", "paidCac", "clv", "ltvCac", "payback", "conversion", "roas"] as const),
  ...(["activeCustomers", "retention", "churn", "repurchase", "orderValue", "frequency", "monthlyRecurring"] as const),
  ...(["costPerCustomer", "retentionCost", "costToServe", "costPerTicket"] as const),
  ...(["tickets", "firstReply", "resolve", "csat", "nps"] as const),
] as const;

export type KpiId = (typeof kpiIds)[number];

export const kpiUnits = ["money", "share", "count", "days", "minutes", "months", "ratio", "score"] as const;

export type KpiUnit = (typeof kpiUnits)[number];

/** A row of the KPI page: one of our KPIs, or a formula over them. */
export interface KpiChoice {
  /** One of `kpiIds`, or a name of the user's own: letters, digits and "_". */
  readonly id: string;
  readonly target?: number;
  /** Which way is good; ours have a direction of their own. */
  readonly better?: "more" | "less";
  readonly owner?: string;
  /** Of the user's own KPIs: a formula over ids (as CLC.KPI), what it is called, and its unit. */
  readonly formula?: string;
  readonly label?: string;
  readonly unit?: KpiUnit;
}
