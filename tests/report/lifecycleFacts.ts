import type { Facts, Subscriptions } from "../../src/intake/facts";
import { day, factsOf } from "./facts";

/** Customer, plan, start, end, tenure, ended (1, 0, -1), monthly, billed. `null` for none. */
export type SubscriptionRow = readonly [
  customer: string | null,
  plan: string | null,
  start: string | null,
  end: string | null,
  tenure: number | null,
  ended: -1 | 0 | 1,
  monthly: number | null,
  billed: number | null,
];

function subscriptionsOf(rows: readonly SubscriptionRow[]): Subscriptions {
  const [customers, customer] = indexed(rows.map(([name]) => name));
  const [plans, plan] = indexed(rows.map(([, name]) => name));
  const numbers = (of: (row: SubscriptionRow) => number | null) => Float64Array.from(rows, (row) => of(row) ?? NaN);
  return {
    ...{ customers, customer, plans, plan },
    start: numbers(([, , date]) => day(date)),
    end: numbers(([, , , date]) => day(date)),
    tenure: numbers(([, , , , months]) => months),
    ended: Int8Array.from(rows, ([, , , , , ended]) => ended),
    monthly: numbers(([, , , , , , amount]) => amount),
    billed: numbers(([, , , , , , , amount]) => amount),
  };
}

function indexed(values: readonly (string | null)[]): [string[], Int32Array] {
  const names = [...new Set(values.filter((value) => value !== null))];
  const places = new Map(names.map((name, index) => [name, index]));
  return [names, Int32Array.from(values, (value) => (value === null ? -1 : places.get(value)!))];
}

export function factsOfSubscriptions(rows: readonly SubscriptionRow[]): Facts {
  return { ...factsOf([]), subscriptions: subscriptionsOf(rows) };
}
