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
  "report.trace.dimension.costAttribute": "attribute of the cost",
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
  "report.trace.measure.poolCost":
    "Ledger rows of this part of the item from {start} to {end} that name no customer; with a customer, at the part that it bears.",
  "report.trace.measure.lineGoods": "Order lines from {start} to {end}, with what they state that their goods cost.",
  "report.trace.measure.servedBorne":
    "Ledger rows of the activities from {start} to {end}: those booked to the customer in full, shared ones at its part of the quantity times the rate.",
  "report.trace.measure.creditedSales":
    "Revenue of the period of the customers whom the channel won, at the part that it is credited with.",
  "report.trace.measure.creditedGoods":
    "Cost of the goods of the period that the customers whom the channel won bear, at the part that it is credited with.",
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
  "report.trace.measure.budgetQuantity": "Planned quantity: the quantities of budget rows from {start} to {end}.",
  "report.trace.measure.allCosts":
    "All costs: the amounts of ledger rows from {start} to {end}, goods included, without revenue accounts.",
  "report.trace.measure.lifecycleCost":
    "Lifecycle cost: ledger rows from {start} to {end}, without goods and revenue accounts.",
  "report.trace.measure.budgetedCost":
    "Planned lifecycle cost: budget rows from {start} to {end}, without goods and revenue.",
  "report.trace.measure.wholeBudget": "All amounts of the budget, of every month and without one.",
  "report.trace.measure.goods": "Cost of goods from {start} to {end}: the cost column of the order rows.",
  "report.trace.measure.profit":
    "Profit from {start} to {end}: revenue, and below zero goods, acquisition, cost to serve and overhead.",
  "report.trace.measure.revenueOutside": "Order rows without a date from {start} to {end}: in no month of the report.",
  "report.trace.measure.costOutside": "Ledger rows with a date outside {start} to {end}: in no category of the report.",
  "report.trace.measure.costUndated": "Ledger rows without a date: in the period, but in no month.",
  "report.trace.measure.amortisedCac":
    "Acquisition cost from {start} to {end}, each row at the part of the expected lifetime that has passed, or that is deferred.",
  "report.trace.measure.servedCustomers":
    "Customers with an order from {start} to {end}; each row is the first of them.",
  "report.trace.measure.ticketsOutside": "Tickets without a date from {start} to {end}: in no month of the report.",
  "report.trace.measure.serviceShare":
    "Service cost from {start} to {end}, each ledger row at the part borne by minutes of work, or by tickets where no minutes are known.",
  "report.trace.measure.activeDays": "Days up to {asOf}: of each order, and the first and last of each subscription.",
  "report.trace.measure.orderDays": "Days of the orders up to {asOf}.",
  "report.trace.measure.daysSince": "Days from each order, or day of a subscription, to {asOf}.",
  "report.trace.measure.churnDay":
    "Day from which the stage rules count the customer as churned; the row is the latest order.",
  "report.trace.measure.opening":
    "Customers who had come and not left before the month, by the stage rules on the day before it.",
  "report.trace.measure.monthsInPeriod":
    "Months begun from {start}, or the first order if later, to {end}; at least one.",
  "report.trace.measure.ordering": "Customers with an order in the month, each once, up to {asOf}.",
  "report.trace.measure.cohortGoods": "Cost of the goods of the month up to {asOf}, as the order lines state it.",
  "report.trace.measure.cohortStarts": "Customers by the month in which their first subscription began, up to {asOf}.",
  "report.trace.measure.subscribed":
    "Customers with a running subscription at the end of the month, each once, up to {asOf}.",
  "report.trace.measure.cohortRecurring":
    "Monthly amounts of the subscriptions that run at the end of the month, up to {asOf}.",
  "report.trace.measure.cohortRevenue":
    "Revenue of the month up to {asOf}; what came back before the first order counts in its month.",
  "report.trace.measure.subscriptions": "Subscriptions: running, ended, and to begin later.",
  "report.trace.measure.subscriptionsEnded": "Subscriptions that had ended by {asOf}.",
  "report.trace.measure.recurring": "Monthly recurring revenue of the subscriptions that run on {asOf}.",
  "report.trace.measure.billed": "What the subscriptions were billed so far.",
  "report.trace.measure.recurringMoves":
    "Monthly recurring revenue by customer, from the day before the month to its last day; the row is the last subscription.",
  "report.trace.measure.programmeMembers":
    "Customers whom ledger rows of the category name from {start} to {end}; the row is the first of them.",
  "report.trace.measure.programmeAlive": "Customers of the programme who had come before {start} and not left by then.",
  "report.trace.measure.programmeRetained":
    "Customers of the programme who were there before {start} and had not left by {asOf}.",
  "report.trace.measure.aliveAtStart":
    "Customers who had come before {start} and not left by then; the row is the latest order.",
  "report.trace.measure.retainedToEnd":
    "Customers who were there before {start} and had not left by {asOf}; the row is the latest order.",
  "report.trace.measure.initiatives": "As the table of initiatives states it.",
  "report.trace.measure.activities": "As the table of activities states it.",
  "report.trace.measure.alerted": "Customers whom the rule names as of {asOf}; the row is the latest order.",
  "report.trace.measure.daysSinceChurn":
    "Days from the day on which the customer turned churned to {asOf}; the row is the latest order.",
  "report.trace.measure.revenueDrop":
    "Fall of revenue from {start} to {end} against as many days before: order rows of both, as shares of the earlier revenue, the later ones below zero.",
  "report.trace.measure.costShare": "Cost after winning from {start} to {end} as a share of the customer's revenue.",
  "report.trace.dimension.plan": "plan",
  "report.trace.dimension.tenure": "months of service from",
  "report.trace.dimension.initiative": "initiative",
  "report.trace.dimension.rule": "rule",
  "report.trace.dimension.figure": "column",
  "report.trace.as.second": "The number is the second least of them.",
  "report.trace.as.greatest": "The number is the greatest of them.",
  "report.trace.without": "without {count} customers who have lines of their own",
  "report.trace.measure.budgetUncompared":
    "Budget that no actual is compared with: items or months that the data do not tell, and rows without a month.",
  "report.trace.measure.grossRevenue": "Revenue from {start} to {end} before price reductions and returns.",
  "report.trace.measure.deductions": "Price reductions and returns from {start} to {end}, below zero.",
} as const;
