/** What a number of the report is made of. */
export const trace = {
  "report.trace.measure.revenue": "Revenue: the amounts of order rows from {start} to {end}, returns deducted.",
  "report.trace.measure.cost":
    "Cost: the amounts of ledger rows from {start} to {end}, each once; rows without a date belong to the period.",
  "report.trace.measure.directCost":
    "Direct cost: the amounts of ledger rows from {start} to {end} that name a customer.",
  "report.trace.measure.spend": "Spend: the amounts of the marketing spend tables from {start} to {end}.",
  "report.trace.measure.orders": "Orders: different order numbers up to {asOf}; a row without a number is one order.",
  "report.trace.measure.customers": "Customers as of {asOf}; each row is the latest order of one of them.",
  "report.trace.measure.newCustomers": "New customers: those whose first order falls from {start} to {end}.",
  "report.trace.measure.churned": "Churned customers: those who turned churned from {start} to {end}.",
  "report.trace.measure.tickets": "Tickets created from {start} to {end}.",
  "report.trace.measure.budget": "Budget: the planned amounts from {start} to {end}.",
  "report.trace.where": "{dimension}: {value}",
  "report.trace.and": "; ",
  "report.trace.all": "all rows",
  "report.trace.dimension.customer": "customer",
  "report.trace.dimension.month": "month",
  "report.trace.dimension.costLine": "lifecycle category",
  "report.trace.dimension.costItem": "cost item",
  "report.trace.dimension.ledgerCategory": "ledger category",
  "report.trace.dimension.stage": "stage",
  "report.trace.dimension.channel": "channel",
  "report.trace.dimension.segment": "segment",
  "report.trace.dimension.cohort": "month of the first order",
  "report.trace.dimension.activity": "activity",
} as const;
