import { isoMonth } from "../calendar";
import { termsOf, type Terms } from "../data/lifecycle/terms";
import { firstSubscriptions, servedMonths } from "../data/subscriptionCohorts";
import { fromMinor } from "../../core";
import type { FactRows, TraceInputs } from "./factRows";
import { originOf } from "./originOf";

interface Place {
  readonly row: number;
  readonly cohort: string;
  readonly month: string;
}

/** Customers by the month in which their first subscription began, each at that subscription. */
export function cohortStartRows(inputs: TraceInputs): FactRows | undefined {
  return rowsOf(
    inputs,
    (terms, asOf) =>
      [...firstSubscriptions(terms, asOf).values()].map((row) => {
        const month = isoMonth(terms.start[row]!);
        return { row, cohort: month, month };
      }),
    () => 1,
  );
}

/** Customers with a running subscription at the end of a month, each once. */
export function subscribedRows(inputs: TraceInputs): FactRows | undefined {
  const once = (terms: Terms, asOf: number) => {
    const seen = new Set<string>();
    return placesOf(terms, asOf).filter(({ row, month }) => {
      const key = `${terms.customer[row]!} ${month}`;
      return !seen.has(key) && seen.add(key);
    });
  };
  return rowsOf(inputs, once, () => 1);
}

/** What those subscriptions bring in the month. */
export function cohortRecurringRows(inputs: TraceInputs): FactRows | undefined {
  return rowsOf(inputs, placesOf, ({ monthly }, row) => fromMinor(monthly[row]!));
}

function placesOf(terms: Terms, asOf: number): Place[] {
  return Array.from(servedMonths(terms, asOf), ({ row, born, month }) => {
    return { row, cohort: isoMonth(born), month: isoMonth(month) };
  });
}

function rowsOf(
  { facts: { subscriptions }, data: { asOf } }: TraceInputs,
  find: (terms: Terms, asOf: number) => readonly Place[],
  amount: (terms: Terms, row: number) => number,
): FactRows | undefined {
  if (!subscriptions) return undefined;
  const terms = termsOf(subscriptions, asOf);
  const places = find(terms, asOf);
  return {
    length: places.length,
    amount: (place) => amount(terms, places[place]!.row),
    dimensions: {
      customer: (place) => subscriptions.customers[subscriptions.customer[places[place]!.row]!] ?? "",
      cohort: (place) => places[place]!.cohort,
      month: (place) => places[place]!.month,
    },
    origin: originOf(
      subscriptions.origin,
      places.map(({ row }) => row),
    ),
  };
}
