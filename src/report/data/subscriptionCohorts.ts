import { fromMinor } from "../../core";
import { addMonths, monthEnd, monthsBetween, monthStart } from "../calendar";
import { COHORT_AGES, latestCohorts, type CohortRow } from "./cohorts";
import type { Terms } from "./lifecycle/terms";

/** A subscription that runs at the end of a month, or on the as-of date for the last. */
interface ServedMonth {
  readonly row: number;
  readonly customer: number;
  /** First days of the month in which the customer's first subscription began, and of this month. */
  readonly born: number;
  readonly month: number;
  readonly age: number;
}

/** The row of each customer's first subscription up to the as-of date. */
export function firstSubscriptions({ customer, start }: Terms, asOf: number): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  customer.forEach((person, row) => {
    if (person < 0 || !(start[row]! <= asOf)) return;
    if (!(start[first.get(person) ?? -1]! <= start[row]!)) first.set(person, row);
  });
  return first;
}

/** Every month of a subscription that a cohort is followed in. */
export function* servedMonths(terms: Terms, asOf: number): Generator<ServedMonth> {
  const { customer, start, end } = terms;
  const first = firstSubscriptions(terms, asOf);
  for (let row = 0; row < start.length; row++) {
    const person = customer[row]!;
    const own = first.get(person);
    if (own === undefined) continue;
    const born = monthStart(start[own]!);
    for (let age = 0; age < COHORT_AGES; age++) {
      const month = addMonths(born, age);
      if (month > asOf) break;
      const last = Math.min(monthEnd(month), asOf);
      if (start[row]! <= last && end[row]! > last) yield { row, customer: person, born, month, age };
    }
  }
}

/**
 * Customers by the month in which their first subscription began: who still has one at the end of a month, and what
 * they pay a month. Undefined where they began in fewer than two months.
 */
export function subscriptionCohorts(terms: Terms, asOf: number): CohortRow[] | undefined {
  const sizes = new Map<number, number>();
  for (const row of firstSubscriptions(terms, asOf).values()) {
    const born = monthStart(terms.start[row]!);
    sizes.set(born, (sizes.get(born) ?? 0) + 1);
  }
  const months = [...sizes.keys()].sort((a, b) => a - b);
  const blank = (month: number) =>
    monthsBetween(month, asOf)
      .slice(0, COHORT_AGES)
      .map(() => 0);
  const active = new Map(months.map((month) => [month, blank(month)]));
  const recurring = new Map(months.map((month) => [month, blank(month)]));
  const seen = new Set<string>();
  for (const { row, customer, born, age } of servedMonths(terms, asOf)) {
    recurring.get(born)![age]! += terms.monthly[row]!;
    if (seen.has(`${customer} ${age}`)) continue;
    seen.add(`${customer} ${age}`);
    active.get(born)![age]! += 1;
  }
  return latestCohorts(
    months.map((month) => ({
      ...{ month, customers: sizes.get(month)!, active: active.get(month)! },
      revenue: recurring.get(month)!.map(fromMinor),
    })),
  );
}
