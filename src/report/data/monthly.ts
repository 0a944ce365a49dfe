import { toMinor } from "../../core";
import { periodNumber } from "../../core/data/calendar";
import type { Facts } from "../../intake/facts";
import { monthEnd, monthsBetween } from "../calendar";
import type { CostItem } from "../costs/items";
import type { CostMap } from "./costMap";
import { ledgerItems } from "./ledgerItems";
import type { Period } from "./rows";

/** Amounts or counts by month, by the name of the channel; "" for none. Amounts are in ten-thousandths. */
export type ByChannel = Map<string, Float64Array>;

/** What happened month by month, whatever the period of the report: up to its last month. */
export interface Monthly {
  /** First days, one after the other, from the first order, cost or contract on; they reach as far as the budget. */
  readonly months: readonly number[];
  /** Index of the month of a date, -1 without one. */
  readonly indexOf: (date: number) => number;
  /** The last month that has happened, as an index. */
  readonly current: number;
  readonly revenue: ByChannel;
  readonly items: ReadonlyMap<CostItem, ByChannel>;
}

/** One pass over the orders and one over the ledger. */
export function monthlyOf(facts: Facts, period: Period, own: CostMap): Monthly {
  const last = monthEnd(period.end);
  const axis = axisOf(facts, period.start, last);
  const monthly = { ...axis, current: axis.indexOf(last) };
  return { ...monthly, revenue: revenueByMonth(facts, monthly), items: itemsByMonth(facts, monthly, own) };
}

/** Contracts alone have the months of the period: from the first one on. */
function axisOf({ orders, ledger, budget }: Facts, start: number, last: number) {
  const dates = [orders.date, ledger?.date, budget?.date];
  const isDated = [orders.date, ledger?.date].some((column) => column?.some((date) => !Number.isNaN(date)));
  let [from, to] = [isDated ? last : Math.min(start, last), last];
  dates.forEach((column, index) =>
    column?.forEach((date) => {
      if (date < from) from = date;
      if (index === 2 && date > to) to = date;
    }),
  );
  const months = monthsBetween(from, to);
  const base = periodNumber(months[0]!, "month");
  const indexOf = (date: number) => (Number.isNaN(date) ? -1 : periodNumber(date, "month") - base);
  return { months, indexOf };
}

type Axis = Pick<Monthly, "months" | "indexOf" | "current">;

function revenueByMonth({ orders }: Facts, { months, indexOf, current }: Axis): ByChannel {
  const sums: ByChannel = new Map();
  const names = orders.channels.map(channelKey);
  for (let row = 0; row < orders.amount.length; row++) {
    const month = indexOf(orders.date[row]!);
    if (month < 0 || month > current) continue;
    columnOf(sums, names[orders.channel[row]!] ?? "", months.length)[month]! += toMinor(orders.amount[row]!);
  }
  return sums;
}

function itemsByMonth({ ledger, orders }: Facts, axis: Axis, own: CostMap): Map<CostItem, ByChannel> {
  const sums = new Map<CostItem, ByChannel>();
  const byChannel = (item: CostItem) => sums.get(item) ?? sums.set(item, new Map()).get(item)!;
  const { months, indexOf, current } = axis;
  if (ledger) {
    const items = ledgerItems(ledger, own);
    const names = ledger.channels.map(channelKey);
    for (let row = 0; row < ledger.amount.length; row++) {
      const month = indexOf(ledger.date[row]!);
      if (month < 0 || month > current) continue;
      const item = items[ledger.category[row]!] ?? items.at(-1)!;
      columnOf(byChannel(item), names[ledger.channel[row]!] ?? "", months.length)[month]! += toMinor(
        ledger.amount[row]!,
      );
    }
  }
  // the same money once: goods of the orders only where the ledger books none
  if (orders.cost && !sums.has("costOfGoods")) {
    orders.cost.forEach((cost, row) => {
      const month = indexOf(orders.date[row]!);
      if (month < 0 || month > current || Number.isNaN(cost)) return;
      columnOf(byChannel("costOfGoods"), "", months.length)[month]! += toMinor(cost);
    });
  }
  return sums;
}

/** The months of a channel. */
export function columnOf(sums: ByChannel, channel: string, months: number): Float64Array {
  return sums.get(channel) ?? sums.set(channel, new Float64Array(months)).get(channel)!;
}

/** Names of one channel that differ in case or blanks are one. */
export function channelKey(name: string): string {
  return name.trim().toLowerCase();
}

/** All channels together. */
export function allChannels(sums: ByChannel | undefined, months: number): Float64Array {
  const total = new Float64Array(months);
  for (const column of sums?.values() ?? []) column.forEach((amount, month) => (total[month]! += amount));
  return total;
}
