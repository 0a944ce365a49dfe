import { chance } from "./chance";
import { dayAfter } from "./calendar";
import { leavingReason, type LeavingReason } from "./leavingReasons";
import { priceOn, type Order } from "./orders";
import type { Person } from "./people";
import type { Segment } from "./company";

export interface Subscription {
  readonly customer: string;
  readonly plan: Segment["key"];
  readonly start: number;
  /** First day without it; undefined while it runs. */
  readonly end: number | undefined;
  /** Why it was ended, where the customer said so. */
  readonly reason: LeavingReason | undefined;
  /** Price a month as it stands, in cents. */
  readonly monthly: number;
  /** All that was charged for it, in cents: the plan orders of the customer. */
  readonly billed: number;
}

/** The plans of the customers who are on one; what was billed is what their plan orders add up to. */
export function subscriptions(everybody: readonly Person[], orders: readonly Order[], seed: number): Subscription[] {
  const draw = chance(seed, 10);
  const billed = new Map<string, number>();
  for (const { kind, customer, amount } of orders) {
    if (kind === "plan") billed.set(customer, (billed.get(customer) ?? 0) + amount);
  }
  return everybody
    .filter(({ hasPlan }) => hasPlan)
    .map((person) => {
      const { id, segment, joined, left } = person;
      const ended = left < dayAfter;
      return {
        ...{ customer: id, plan: segment.key, start: joined, end: ended ? left : undefined },
        reason: ended ? leavingReason(person, draw) : undefined,
        monthly: priceOn(left - 1, segment.planPrice),
        billed: billed.get(id) ?? 0,
      };
    });
}
