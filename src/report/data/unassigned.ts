import { fromMinor } from "../../core";
import type { OrderList } from "./orderList";
import type { Revenue } from "./revenue";
import type { Unassigned } from "./rows";

/** Orders up to the as-of date and revenue of the period that no customer is named for. */
export function unassignedOf(list: OrderList, { unassignedByMonth, undated }: Revenue): Unassigned {
  let orders = 0;
  for (let index = 0; index < list.count; index++) orders += list.customer[index]! < 0 ? 1 : 0;
  const billed = undated?.unassigned ?? 0;
  return { orders, revenue: fromMinor(unassignedByMonth.reduce((sum, amount) => sum + amount, billed)) };
}
