import { revenueAccounts } from "./accounts";
import type { Sample } from "./sample";

/** What every reading of the tables must come to, whatever they look like. Amounts in units, exact to the cent. */
export interface Truth {
  readonly seed: number;
  readonly customers: number;
  /** Orders, returns not counted, and returns. */
  readonly orders: number;
  readonly returns: number;
  /** Net of discounts; returns taken off in `revenue`. */
  readonly gross: number;
  readonly refunds: number;
  readonly revenue: number;
  readonly goods: number;
  /** The cost accounts of the ledger, goods included, and the whole ledger, in which revenue is negative. */
  readonly cost: number;
  readonly ledger: number;
  readonly spend: number;
  readonly subscriptions: number;
  readonly billed: number;
  readonly touchpoints: number;
  readonly tickets: number;
  readonly minutes: number;
  readonly surveys: number;
  readonly budgetRevenue: number;
  readonly budgetCost: number;
}

const units = (cents: Iterable<number>): number => {
  let sum = 0;
  for (const one of cents) sum += one;
  return sum / 100;
};

/** The true totals of a sample. */
export function truth(sample: Sample): Truth {
  const { seed, people, orders, subscriptions, spend, touchpoints, tickets, surveys, ledger, budget } = sample;
  const returns = orders.filter(({ kind }) => kind === "return");
  const planned = (cost: boolean) =>
    units(budget.filter(({ line }) => (line !== "revenue") === cost).flatMap(({ months }) => months));
  return {
    ...{ seed, customers: people.length, orders: orders.length - returns.length, returns: returns.length },
    gross: units(orders.filter(({ kind }) => kind !== "return").map(({ amount }) => amount)),
    refunds: units(returns.map(({ amount }) => -amount)),
    revenue: units(orders.map(({ amount }) => amount)),
    goods: units(orders.map(({ cost }) => cost)),
    cost: units(ledger.filter(({ account }) => !revenueAccounts.includes(account)).map(({ amount }) => amount)),
    ledger: units(ledger.map(({ amount }) => amount)),
    spend: units(spend.map(({ amount }) => amount)),
    ...{ subscriptions: subscriptions.length, billed: units(subscriptions.map(({ billed }) => billed)) },
    ...{ touchpoints: touchpoints.length, tickets: tickets.length, surveys: surveys.length },
    minutes: tickets.reduce((sum, { minutes }) => sum + minutes, 0),
    ...{ budgetRevenue: planned(false), budgetCost: planned(true) },
  };
}
