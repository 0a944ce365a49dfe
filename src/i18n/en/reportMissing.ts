/** What the cover says of sheets that are not there, and of functions that need the add-in. */
export const reportMissing = {
  "report.missing.heading": "Sheets that this report does not have",
  "report.missing.none": "None: the pack is complete.",
  "report.missing.unwanted": "Left out by choice",
  "report.missing.kpis": "needs orders, subscriptions or a ledger with dates.",
  "report.missing.commentary": "needs the KPIs, so orders, subscriptions or a ledger with dates.",
  "report.missing.stageCosts": "needs customers: orders, subscriptions or a ledger that name them.",
  "report.missing.segments": "needs customers and a ledger, or orders with the cost of goods.",
  "report.missing.budget":
    "needs a budget by month, and what to compare it with: a ledger for costs, orders for revenue.",
  "report.missing.channels": "needs channels on costs or spend, and on orders, touchpoints or customers.",
  "report.missing.costToServe": "needs a table of activities with cost, driver and capacity.",
  "report.missing.profitability": "needs a ledger and customers.",
  "report.missing.cohorts": "needs first orders, or subscriptions that begin, in at least two months.",
  "report.missing.churnBridge": "needs customers, and a stage model with an end or subscriptions.",
  "report.missing.loyalty": "needs customers who were there before the period, or costs of keeping them.",
  "report.missing.service": "needs tickets or surveys with dates in the period.",
  "report.missing.alerts": "needs customers: orders, subscriptions or a ledger that name them.",
  "report.missing.beforeAfter": "needs a table of initiatives with values before and after.",
  "report.clc.none":
    "No sheet holds CLC functions: without the add-in this report opens, recalculates and prints just the same.",
  "report.clc.some":
    "CLC functions stand on: {sheets}. Without the add-in they keep their last values; recalculated, they show #NAME?.",
};
