import { fromMinor } from "../../core";
import { apartLines, costLines, ledgerLines } from "../costs/categories";
import type { LedgerTotals } from "./ledgerTotals";
import type { Months } from "./months";
import type { OrderList } from "./orderList";
import type { CustomerRow, MonthRow } from "./rows";
import type { Revenue } from "./revenue";

interface MonthInputs {
  readonly months: Months;
  readonly revenue: Revenue;
  readonly list: OrderList;
  readonly customers: readonly CustomerRow[];
  readonly ledger: LedgerTotals | undefined;
}

/** One row per month of the period. */
export function monthRows({ months, revenue, list, customers, ledger }: MonthInputs): MonthRow[] {
  const count = (days: Iterable<number | null>) => {
    const counts = new Int32Array(months.starts.length);
    for (const day of days) {
      const month = day === null ? -1 : months.indexOf(day);
      if (month >= 0) counts[month]!++;
    }
    return counts;
  };
  const orders = count(list.day.subarray(0, list.count));
  const newCustomers = count(customers.map(({ first }) => first));
  return months.starts.map((month, index) => ({
    month,
    revenue: fromMinor(revenue.byMonth[index]!),
    unassignedRevenue: fromMinor(revenue.unassignedByMonth[index]!),
    orders: orders[index]!,
    newCustomers: newCustomers[index]!,
    costs: costLines.map((_, line) => fromMinor(ledger?.byMonth[index]![line] ?? 0)),
    apart: apartLines.map((line) => fromMinor(ledger?.byMonth[index]![ledgerLines.indexOf(line)] ?? 0)),
  }));
}
