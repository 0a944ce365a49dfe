import { CoreError } from "../../core";
import type { Facts } from "../../intake/facts";
import { isoDate, monthEnd, monthStart } from "../calendar";
import { lastTerm } from "./lastTerm";
import { termsOf } from "./lifecycle/terms";
import { PeriodError } from "./periodError";
import type { Period } from "./rows";
import type { ReportSettings } from "./settings";

/**
 * The as-of date and the period of the report.
 *
 * The period is the span of the ledger's dates, or of the orders' where the ledger has none, in whole months and
 * cut off at the as-of date. Subscriptions alone: from the first one's month to the as-of date, else the last day that
 * they tell of.
 *
 * @throws CoreError "empty-input" if there is no date at all
 * @throws PeriodError if the period would begin after the as-of date
 */
export function reportPeriod(facts: Facts, settings: ReportSettings): { asOf: number; period: Period } {
  const orders = span(facts.orders.date);
  const ledger = facts.ledger && span(facts.ledger.date);
  const latest = settings.asOf ?? orders?.end ?? ledger?.end ?? lastTerm(facts.subscriptions);
  if (latest === undefined) throw new CoreError("empty-input", { name: facts.subscriptions ? "asOf" : "orders" });
  const asOf = Math.floor(latest);
  const served = facts.subscriptions && { ...span(termsOf(facts.subscriptions, asOf).start), end: asOf };
  const spans = [ledger, orders, served].flatMap((dates) => dates ?? []);
  const { start = asOf, end } = spans.find((dates) => dates.start !== undefined && dates.start <= asOf) ?? {
    end: asOf,
  };
  const period = {
    start: settings.periodStart === undefined ? monthStart(start) : Math.floor(settings.periodStart),
    end: Math.min(monthEnd(end), asOf),
  };
  if (period.start > period.end) {
    throw new PeriodError(isoDate(period.start), isoDate(period.end));
  }
  return { asOf, period };
}

/** First and last day; undefined where no row has a date. */
function span(dates: Float64Array): Period | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const date of dates) {
    if (date < start) start = date;
    if (date > end) end = date;
  }
  return start <= end ? { start: Math.floor(start), end: Math.floor(end) } : undefined;
}
