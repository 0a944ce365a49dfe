/** Words of the sheet "Cohorts". */
export const reportCohorts = {
  "report.cohorts.orders.column": "First order in",
  "report.cohorts.orders.retention": "Retention: share of the cohort that ordered, by months since the first order",
  "report.cohorts.orders.value": "Cumulative revenue per customer, by months since the first order",
  "report.cohorts.orders.active": "Workings: customers who ordered",
  "report.cohorts.orders.revenue": "Workings: revenue of the month",
  "report.cohorts.orders.age": "months since the first order",
  "report.cohorts.orders.share": "share that ordered",
  "report.cohorts.orders.finding": "Ordered in month {age} after the first: {share} of customers.",
  "report.cohorts.orders.note":
    "Orders up to the as-of date, the last month as far as it goes; the latest 24 cohorts. Payback: months in which cumulative margin stays below CAC. All cohorts: at each age the mean of the customers observed so long, added up age by age.",
  "report.cohorts.orders.net": "Cumulative margin less CAC per customer, by months since the first order",
  "report.cohorts.subscriptions.column": "Subscribed in",
  "report.cohorts.subscriptions.retention":
    "Retention: share of the cohort with a subscription at the end of the month, by months since the first one began",
  "report.cohorts.subscriptions.value":
    "Cumulative recurring revenue per customer, by months since the first subscription began",
  "report.cohorts.subscriptions.net":
    "Cumulative margin less CAC per customer, by months since the first subscription began",
  "report.cohorts.subscriptions.active": "Workings: customers with a subscription at the end of the month",
  "report.cohorts.subscriptions.revenue": "Workings: recurring revenue of the month (MRR at its end)",
  "report.cohorts.subscriptions.age": "months since the first subscription began",
  "report.cohorts.subscriptions.share": "share that subscribes",
  "report.cohorts.subscriptions.finding":
    "Still subscribed at the end of month {age} after the first: {share} of customers.",
  "report.cohorts.subscriptions.undated":
    "{count} {count|subscription|subscriptions} ended without a date and {count|counts|count} as ended on the as-of date: retention before it is too high.",
  "report.cohorts.subscriptions.note":
    "Subscriptions up to the as-of date, on which the last month ends; the latest 24 cohorts. Payback: months in which cumulative margin stays below CAC. All cohorts: at each age the mean of the customers observed so long, added up age by age.",
  "report.cohorts.all": "All cohorts",
  "report.cohorts.cac": "CAC of the period",
  "report.cohorts.margin.rate":
    "Margin: revenue times the rate on Definitions; not every order line says what its goods cost.",
  "report.cohorts.margin.lines": "Margin: revenue less what the order lines of the cohort say that their goods cost.",
} as const;
