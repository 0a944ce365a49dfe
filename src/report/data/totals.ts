import { fromMinor, sumAmounts } from "../../core";
import { apartLines, type ApartLine } from "../costs/categories";
import { countCustomerDays } from "./histories";
import type { SubscriptionSummary, SubscriptionTotals } from "./lifecycle";
import type { OrderList } from "./orderList";
import type { Costs, CustomerRow } from "./rows";
import type { Revenue } from "./revenue";

export interface Totals {
  /** Of the period; of subscriptions without orders, what they were billed. */
  readonly revenue: number;
  readonly revenueOutside: number;
  /** The ledger's own total, each amount once: the four below together. */
  readonly cost: number;
  /** On a lifecycle line. */
  readonly allocated: number;
  readonly unallocated: number;
  /** Goods sold, and accounts of revenue and discounts, as the ledger books them. */
  readonly costOfGoods: number;
  readonly revenueAccounts: number;
  /** All that the tables name, prospects included. */
  readonly customers: number;
  /** Of them, who neither ordered nor subscribed up to the as-of date. */
  readonly prospects: number;
  /** Up to the as-of date, those without a customer included. */
  readonly orders: number;
  /** Different pairs of customer and day with an order. */
  readonly customerDays: number;
  /** Absent without subscriptions. */
  readonly subscriptions?: SubscriptionTotals;
}

interface TotalInputs {
  readonly customers: readonly CustomerRow[];
  readonly costs: Costs | undefined;
  readonly revenue: Revenue;
  readonly list: OrderList;
  readonly subscriptions: SubscriptionSummary | undefined;
}

export function totalsOf({ customers, costs, revenue, list, subscriptions }: TotalInputs): Totals {
  const lines = costs?.categories ?? [];
  const lifecycle = sumAmounts(lines.map((row) => row.cost));
  const apart = (of: ApartLine) => costs?.apart.find(({ line }) => line === of)?.amount ?? 0;
  const unallocated = sumAmounts(lines.filter(({ line }) => line === "unallocated").map((row) => row.cost));
  return {
    revenue: revenueOfPeriod(revenue),
    revenueOutside: fromMinor(revenue.outside.amount),
    cost: sumAmounts([lifecycle, ...apartLines.map(apart)]),
    allocated: sumAmounts([lifecycle, -unallocated]),
    unallocated,
    costOfGoods: apart("costOfGoods"),
    revenueAccounts: apart("revenueAccounts"),
    customers: customers.length,
    prospects: customers.filter(({ first }) => first === null).length,
    orders: list.count,
    customerDays: countCustomerDays(list),
    ...(subscriptions && { subscriptions: subscriptions.totals }),
  };
}

/** In units, with what stands in no month. */
export function revenueOfPeriod({ byMonth, undated }: Revenue): number {
  return fromMinor(byMonth.reduce((sum, amount) => sum + amount, undated?.total ?? 0));
}
