import { dayAfter } from "./calendar";
import { priceOn, type Order } from "./orders";
import type { Person } from "./people";
import type { Segment } from "./company";

export interface Subscription {
  readonly customer: string;
  readonly plan: Segment["key"];
  readonly start: number;
  /** First day without it; undefined while it runs. */
  readonly end: number | undefined;
  /** Price a month as it stands, in cents. */
  readonly monthly: number;
  /** All that was charged for it, in cents: the plan orders of the customer. */
  readonly billed: number;
}

/** The plans of the customers who are on one; what was billed is what their plan orders add up to. */
export function subscriptions(everybody: readonly Person[], orders: readonly Order[]): Subscription[] {
  const billed = new Map<string, number>();
  for (const { kind, customer, amount } of orders) {
    if (kind === "plan") billed.set(customer, (billed.get(customer) ?? 0) + amount);
  }
  return everybody
    .filter(({ hasPlan }) => hasPlan)
    .map(({ id, segment, joined, left }) => ({
      customer: id,
      plan: segment.key,
      start: joined,
      end: left < dayAfter ? left : undefined,
      monthly: priceOn(left - 1, segment.planPrice),
      billed: billed.get(id) ?? 0,
    }));
}
