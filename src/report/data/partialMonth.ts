import { monthEnd, monthStart } from "../calendar";
import type { OrderList } from "./orderList";

/** A last month that the orders do not fill. */
export interface PartialMonth {
  /** First day of the month. */
  readonly month: number;
  /** Its last day with an order, counted from 1, and how many days it has. */
  readonly days: number;
  readonly of: number;
}

/** Days that are looked at for how long nobody orders: a year and the month. */
const LOOKED_AT = 396;

/**
 * Tells a month that ends before its time: from its last order to its last day there are more days than ever lay
 * between two days with orders in the year before. Undefined for a whole month, and for one without an order.
 */
export function partialMonthOf({ count, day }: OrderList, periodEnd: number): PartialMonth | undefined {
  const [start, end] = [monthStart(periodEnd), monthEnd(periodEnd)];
  const days = [...new Set(day.subarray(0, count))].filter((one) => one > end - LOOKED_AT && one <= end);
  const sorted = Int32Array.from(days).sort();
  const last = sorted.at(-1) ?? 0;
  if (last < start || sorted[0]! >= start) return undefined;
  const gaps = sorted.slice(1).map((one, index) => one - sorted[index]!);
  const usual = gaps.reduce((most, gap) => Math.max(most, gap), 1);
  return end - last > usual ? { month: start, days: last - start + 1, of: end - start + 1 } : undefined;
}
