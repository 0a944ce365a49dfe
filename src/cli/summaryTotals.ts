import { fromMinor, toMinor } from "../core";
import type { Facts } from "../intake";
import type { ReportData, ReportSettings } from "../report";
import { monthEnd } from "../report/calendar";

/**
 * Totals as a finished run tells them. Revenue and cost are those of the tables, in whichever months the report shows
 * them: cut off only where the user named the first or the last day. `allocated`, `unallocated`, `costOfGoods` and
 * `revenueAccounts` are parts of the cost of the period.
 */
export interface SummaryTotals extends Omit<ReportData["totals"], "revenueOutside"> {
  readonly revenueOfPeriod: number;
  readonly costOfPeriod: number;
}

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** In units: the amounts of rows between the bounds; rows without a date count. */
function sumBetween(dates: Float64Array, amounts: Float64Array, { first, last }: Bounds): number {
  let minor = 0;
  dates.forEach((date, row) => {
    if (!(date < first || date >= last + 1)) minor += toMinor(amounts[row]!);
  });
  return fromMinor(minor);
}

export function summaryTotals(
  { totals: { revenueOutside: _told, ...totals } }: ReportData,
  { orders, ledger }: Facts,
  { periodStart = -Infinity, asOf = Infinity }: ReportSettings,
): SummaryTotals {
  const bounds = { first: periodStart, last: Math.floor(asOf) };
  // costs are booked by month: those of the last month count wholly, as in the report
  const booked = { ...bounds, last: asOf === Infinity ? asOf : monthEnd(bounds.last) };
  return {
    ...totals,
    // subscriptions without orders: what they were billed
    revenue: orders.amount.length > 0 ? sumBetween(orders.date, orders.amount, bounds) : totals.revenue,
    cost: ledger ? sumBetween(ledger.date, ledger.amount, booked) : totals.cost,
    revenueOfPeriod: totals.revenue,
    costOfPeriod: totals.cost,
  };
}
