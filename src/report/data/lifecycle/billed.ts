import type { Orders } from "../../../intake/facts";
import type { Revenue } from "../revenue";
import type { Terms } from "./terms";

/** Where there are no orders, what was billed is the revenue; no month can be named for it. */
export function withBilled(revenue: Revenue, orders: Orders, terms: Terms | undefined): Revenue {
  if (terms === undefined || orders.amount.length > 0) return revenue;
  const byCustomer = new Float64Array(orders.customers.length);
  let [total, unassigned] = [0, 0];
  terms.billed.forEach((amount, row) => {
    const customer = terms.customer[row]!;
    total += amount;
    if (customer < 0) unassigned += amount;
    else byCustomer[customer]! += amount;
  });
  return { ...revenue, byCustomer, undated: { total, unassigned } };
}
