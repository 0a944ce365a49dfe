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
  "report.trace.measure.churned":
    "Customers who turned churned within the month, by the stage rules on the day before it and on its last day.",
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
  "report.trace.measure.media":
    "Media spend from {start} to {end}: rows of the spend table, and ledger rows of channels that it does not name.",
  "report.trace.measure.leads": "Leads of the spend table from {start} to {end}.",
  "report.trace.measure.sharedAcquisition":
    "Acquisition cost from {start} to {end} that names no channel (sales, tools), each row at the part that the channel bears by its new customers.",
  "report.trace.measure.channelCost":
    "Full acquisition cost from {start} to {end}: media spend, and the channel's part of what names none.",
  "report.trace.measure.creditedCustomers":
    "Customers whose first order falls from {start} to {end}, each by the part that the channel is credited with.",
  "report.trace.measure.creditedRevenue":
    "Revenue from {start} to {end} of the customers first won in these days, by the part that the channel is credited with.",
  "report.trace.measure.creditedMonths":
    "Months begun since the first order, up to {asOf}, by the part that the channel is credited with.",
  "report.trace.measure.minutes": "Minutes of work on tickets created from {start} to {end}.",
  "report.trace.measure.timed": "Tickets from {start} to {end} that state their minutes of work.",
  "report.trace.measure.firstReply": "Minutes until the first reply to tickets from {start} to {end}.",
  "report.trace.measure.replied": "Tickets from {start} to {end} that state the time to the first reply.",
  "report.trace.measure.resolve": "Minutes until tickets from {start} to {end} were solved.",
  "report.trace.measure.resolved": "Tickets from {start} to {end} that state the time to the solution.",
  "report.trace.measure.satisfaction": "Scores of 1 to 5 given to tickets from {start} to {end}.",
  "report.trace.measure.namedTickets": "Tickets from {start} to {end} that name a customer.",
  "report.trace.measure.repeats": "Tickets from {start} to {end} that repeat a contact of the same customer.",
  "report.trace.measure.ticketsRated": "Tickets from {start} to {end} with a score of 1 to 5.",
  "report.trace.measure.ticketsSatisfied": "Tickets from {start} to {end} with a score of 4 or 5.",
  "report.trace.measure.rated": "Scores of 1 to 5 from tickets and surveys, {start} to {end}.",
  "report.trace.measure.satisfied": "Scores of 4 and 5 from tickets and surveys, {start} to {end}.",
  "report.trace.measure.answers": "Answers of 0 to 10 to the question of recommending, {start} to {end}.",
  "report.trace.measure.promoters": "Answers of 9 and 10, {start} to {end}.",
  "report.trace.measure.detractors": "Answers of 0 to 6, {start} to {end}.",
  "report.trace.measure.returns": "Returns: order rows from {start} to {end} with a negative amount.",
  "report.trace.measure.activityCost": "Ledger rows of the activity from {start} to {end} that name no customer.",
  "report.trace.measure.servedCost": "Ledger rows of the activities from {start} to {end} that name the customer.",
  "report.trace.measure.customerCost":
    "Ledger rows from {start} to {end}: those booked to the customer in full, shared ones at the part that the customer bears by the driver of their item.",
  "report.trace.dimension.profitPart": "column of the profit",
  "report.trace.as.mean": "The number is their mean.",
  "report.trace.as.median": "The number is the one in the middle.",
  "report.trace.as.least": "The number is the least of them.",
  "report.trace.measure.paidSpend":
    "Media spend from {start} to {end}: the spend table, or the ledger's acquisition rows with a channel where there is none.",
  "report.trace.measure.reactivated":
    "Customers who had left before the month and were back at its end, by the stage rules on the two days.",
  "report.trace.measure.retained":
    "Customers who had not left before the month, nor at its end, by the stage rules on the two days.",
  "report.trace.measure.mql": "Marketing qualified leads of the spend table from {start} to {end}.",
  "report.trace.measure.reasons":
    "Subscriptions that ended, or customers who left, from {start} to {end}, by the reason given.",
  "report.trace.dimension.reason": "reason",
} as const;
