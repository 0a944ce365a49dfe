/** The commentary: sentences whose numbers stand in braces. */
export const reportCommentary = {
  "report.say.heading.limits": "When the rules speak",
  "report.say.heading.headline": "Headline",
  "report.say.heading.up": "For the better",
  "report.say.heading.down": "For the worse",
  "report.say.heading.actions": "Actions",
  "report.say.heading.risks": "Risks",
  "report.say.remark": "Remark",
  "report.say.own": "In your own words",
  "report.say.limit.ltvCac": "CLV over CAC, at the least",
  "report.say.limit.payback": "Months until CAC has paid back, at the most",
  "report.say.limit.lossMaking": "Share of customers who lose money, at the most",
  "report.say.limit.unallocated": "Share of cost on no lifecycle stage, at the most",
  "report.say.noComparison": "There is nothing to compare with: neither a budget nor an earlier month is known.",
  "report.say.none.headline": "The data allow no headline: neither revenue nor customers of the month are known.",
  "report.say.none.up": "No line is better than what it is compared with.",
  "report.say.none.down": "No line is worse than what it is compared with.",
  "report.say.none.actions": "No rule asks for an action.",
  "report.say.none.risks": "No rule points to a risk.",
  "report.say.result": "Revenue of {revenue}, lifecycle cost of {cost}: a profit of {profit}, {margin} of revenue.",
  "report.say.resultAfterGoods":
    "Revenue of {revenue} less goods of {goods} and lifecycle cost of {cost}: a profit of {profit}, {margin} of revenue.",
  "report.say.revenue": "Revenue of {revenue}. Without a ledger, nothing can be said about cost and profit.",
  "report.say.customers":
    "{active} active {active|customer|customers} at the end of the month, {won} {won|customer|customers} won in it; {churn} of those at its start left.",
  "report.say.winning":
    "A new customer costs {cac}; its lifetime value is {ratio} times that, and it pays back in {payback} months.",
  "report.say.driver.budget": "{figure}: {actual} against a budget of {base}, {change}.",
  "report.say.driver.priorMonth": "{figure}: {actual} after {base} in the month before, {change}.",
  "report.say.driver.priorYear": "{figure}: {actual} after {base} in the same month of last year, {change}.",
  "report.say.alerts":
    "{count} {count|alert is|alerts are} of high severity; the first of the list puts a margin of {amount} at risk.",
  "report.say.missed": "{count} {count|KPI misses its|KPIs miss their} target: name an owner and a measure for each.",
  "report.say.lowRatio": "CLV is {ratio} times CAC, below {limit}: spend less on winning, or keep customers longer.",
  "report.say.payback":
    "A new customer pays back in {payback} months, later than {limit}: check channels and first offers.",
  "report.say.lossMaking":
    "{count} {count|customer|customers} ({share}) {count|loses|lose} money after full cost in the period, more than {limit}: review prices and service levels.",
  "report.say.churnUp": "Churn rose to {churn} from {before} in the month before.",
  "report.say.revenueDown": "Revenue of {revenue} is below the {before} of the same month last year.",
  "report.say.unallocated":
    "{share} of the cost stands on no stage of the lifecycle, more than {limit}: see the mapping of accounts on Definitions.",
  "report.say.margin": "No cost of goods is known, so lifetime values count revenue as margin: they are too high.",
  "report.say.checks":
    "{count} {count|check on the cover does|checks on the cover do} not tie: read the numbers with care.",
};
