import { fromMinor, toMinor } from "../core";
import type { Facts } from "../intake";
import type { Ledger } from "../intake/facts";
import type { ReportData, ReportSettings } from "../report";
import { monthEnd } from "../report/calendar";
import { lineOf } from "../report/costs/items";
import { ledgerItems } from "../report/data/ledgerItems";

/**
 * Totals as a finished run tells them. Revenue, cost and ledger are those of the tables, in whichever months the report
 * shows them: cut off only where the user named the first or the last day. The cost is what the ledger holds but for
 * accounts of revenue, the ledger its own total. `allocated`, `unallocated`, `costOfGoods` and `revenueAccounts` are
 * the parts of the ledger of the period.
 */
export interface SummaryTotals extends Omit<ReportData["totals"], "revenueOutside"> {
  readonly ledger: number;
  readonly revenueOfPeriod: number;
  readonly ledgerOfPeriod: number;
}

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** In units: the amounts of rows between the bounds; rows without a date count. */
function sumBetween(
  dates: Float64Array,
  amounts: Float64Array,
  { first, last }: Bounds,
  counts = (_row: number) => true,
) {
  let minor = 0;
  dates.forEach((date, row) => {
    if (!(date < first || date >= last + 1) && counts(row)) minor += toMinor(amounts[row]!);
  });
  return fromMinor(minor);
}

/** Whether a row is a cost: not revenue, nor, in books that hold revenue, a discount or refund that takes from it. */
function isCost(ledger: Ledger, { costMap = {} }: ReportSettings): (row: number) => boolean {
  const items = ledgerItems(ledger, costMap);
  if (!items.includes("revenue")) return () => true;
  return (row) => lineOf(items.at(ledger.category[row]!)!) !== "revenueAccounts";
}

export function summaryTotals(
  { totals: { revenueOutside: _told, ...totals } }: ReportData,
  { orders, ledger }: Facts,
  settings: ReportSettings,
): SummaryTotals {
  const { periodStart = -Infinity, asOf = Infinity } = settings;
  const bounds = { first: periodStart, last: Math.floor(asOf) };
  // costs are booked by month: those of the last month count wholly, as in the report
  const booked = { ...bounds, last: asOf === Infinity ? asOf : monthEnd(bounds.last) };
  return {
    ...totals,
    // subscriptions without orders: what they were billed
    revenue: orders.amount.length > 0 ? sumBetween(orders.date, orders.amount, bounds) : totals.revenue,
    cost: ledger ? sumBetween(ledger.date, ledger.amount, booked, isCost(ledger, settings)) : 0,
    ledger: ledger ? sumBetween(ledger.date, ledger.amount, booked) : 0,
    revenueOfPeriod: totals.revenue,
    ledgerOfPeriod: totals.cost,
  };
}
