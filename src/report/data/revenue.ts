import { toMinor } from "../../core";
import type { Orders } from "../../intake/facts";
import type { Months } from "./months";

/** Revenue of the period in ten-thousandths, returns deducted. */
export interface Revenue {
  readonly byCustomer: Float64Array;
  readonly byMonth: Float64Array;
  readonly unassignedByMonth: Float64Array;
  readonly outside: { rows: number; amount: number };
  /** Part of `byCustomer` and unassigned revenue that stands in no month: what subscriptions were billed. */
  readonly undated?: { readonly total: number; readonly unassigned: number };
}

/** One pass over the order rows. */
export function revenueOf(rows: Orders, months: Months): Revenue {
  const byCustomer = new Float64Array(rows.customers.length);
  const byMonth = new Float64Array(months.starts.length);
  const unassignedByMonth = new Float64Array(months.starts.length);
  const outside = { rows: 0, amount: 0 };
  for (let row = 0; row < rows.amount.length; row++) {
    const amount = toMinor(rows.amount[row]!);
    const month = months.indexOf(rows.date[row]!);
    if (month < 0) {
      outside.rows++;
      outside.amount += amount;
      continue;
    }
    const customer = rows.customer[row]!;
    byMonth[month]! += amount;
    if (customer < 0) unassignedByMonth[month]! += amount;
    else byCustomer[customer]! += amount;
  }
  return { byCustomer, byMonth, unassignedByMonth, outside };
}
