import { fromMinor, sumAmounts } from "../../core";
import { apartLines, type ApartLine } from "../costs/categories";
import { countCustomerDays } from "./histories";
import type { SubscriptionSummary } from "./lifecycle";
import type { OrderList } from "./orderList";
import type { Totals } from "./reportData";
import type { Costs, CustomerRow } from "./rows";
import type { Revenue } from "./revenue";

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
    orders: list.count,
    customerDays: countCustomerDays(list),
    ...(subscriptions && { subscriptions: subscriptions.totals }),
  };
}

/** In units, with what stands in no month. */
export function revenueOfPeriod({ byMonth, undated }: Revenue): number {
  return fromMinor(byMonth.reduce((sum, amount) => sum + amount, undated?.total ?? 0));
}
