import { fromMinor, sumAmounts } from "../../core";
import { apartLines, type ApartLine } from "../costs/categories";
import { countCustomerDays } from "./histories";
import type { OrderList } from "./orderList";
import type { Costs, CustomerRow, Totals } from "./reportData";
import type { Revenue } from "./revenue";

interface TotalInputs {
  readonly customers: readonly CustomerRow[];
  readonly costs: Costs | undefined;
  readonly revenue: Revenue;
  readonly list: OrderList;
}

export function totalsOf({ customers, costs, revenue, list }: TotalInputs): Totals {
  const lines = costs?.categories ?? [];
  const lifecycle = sumAmounts(lines.map((row) => row.cost));
  const apart = (of: ApartLine) => costs?.apart.find(({ line }) => line === of)?.amount ?? 0;
  const unallocated = sumAmounts(lines.filter(({ line }) => line === "unallocated").map((row) => row.cost));
  return {
    revenue: fromMinor(revenue.byMonth.reduce((sum, amount) => sum + amount, 0)),
    revenueOutside: fromMinor(revenue.outside.amount),
    cost: sumAmounts([lifecycle, ...apartLines.map(apart)]),
    allocated: sumAmounts([lifecycle, -unallocated]),
    unallocated,
    costOfGoods: apart("costOfGoods"),
    revenueAccounts: apart("revenueAccounts"),
    customers: customers.length,
    orders: list.count,
    customerDays: countCustomerDays(list),
  };
}
