import { fromMinor, sumAmounts } from "../../core";
import { allocate } from "../../core/metrics/allocate";
import type { Facts, Orders } from "../../intake/facts";
import type { Histories } from "./histories";
import type { LedgerTotals } from "./ledgerTotals";
import type { Period } from "./reportData";

/** What was spent to win customers, by channel; amounts of the period. */
export interface ChannelRow {
  /** Empty for customers and costs without a channel. */
  readonly channel: string;
  /** Acquisition cost that the ledger books to the channel. */
  readonly spend: number;
  /** Customers whose first order falls in the period and came through the channel. */
  readonly newCustomers: number;
  /** Its part of the acquisition cost that names no channel, spread by new customers. */
  readonly shared: number;
  /** Of the new customers. */
  readonly revenue: number;
}

interface ChannelInputs {
  readonly facts: Facts;
  readonly histories: Histories;
  /** Of the period by customer, in ten-thousandths. */
  readonly revenue: Float64Array;
  readonly ledger: LedgerTotals | undefined;
  readonly period: Period;
}

/** By spend, largest first, the line without a channel last. Undefined unless orders and ledger both name channels. */
export function channelRows({ facts, histories, revenue, ledger, period }: ChannelInputs): ChannelRow[] | undefined {
  const { orders } = facts;
  if (ledger === undefined || orders.channels.length === 0 || facts.ledger!.channels.length === 0) return undefined;
  const sums = new Map<string, { channel: string; spend: number; newCustomers: number; revenue: number }>();
  const sumOf = (channel: string) => {
    const key = channel.trim().toLowerCase();
    return sums.get(key) ?? sums.set(key, { channel, spend: 0, newCustomers: 0, revenue: 0 }).get(key)!;
  };
  facts.ledger!.channels.forEach((name, index) => (sumOf(name).spend += ledger.acquisitionByChannel[index]!));
  firstChannels(orders, histories).forEach((channel, customer) => {
    const first = histories.first[customer]!;
    if (!(first >= period.start && first <= period.end)) return;
    const sum = sumOf(orders.channels[channel] ?? "");
    sum.newCustomers += 1;
    sum.revenue += revenue[customer]!;
  });
  const rows = [...sums.values()].filter(({ spend, newCustomers }) => spend !== 0 || newCustomers > 0);
  rows.sort((a, b) => Number(a.channel === "") - Number(b.channel === "") || b.spend - a.spend || byName(a, b));
  const shared = spread(ledger.acquisitionShared, rows);
  return shared && rows.map((row, index) => ({ ...inUnits(row), shared: shared[index]! }));
}

function byName(a: { readonly channel: string }, b: { readonly channel: string }): number {
  return a.channel < b.channel ? -1 : 1;
}

function inUnits<Row extends { readonly spend: number; readonly revenue: number }>(row: Row): Row {
  return { ...row, spend: fromMinor(row.spend), revenue: fromMinor(row.revenue) };
}

/** Parts that add up exactly; undefined where nobody was won, so that there is nothing to divide by. */
function spread(minor: number, rows: readonly { readonly newCustomers: number }[]): Float64Array | undefined {
  const drivers = rows.map(({ newCustomers }) => newCustomers);
  if (drivers.every((count) => count === 0)) return undefined;
  return allocate(fromMinor(minor), drivers, decimalsOf(minor));
}

/** Cents, unless the amount is finer than that. */
export function decimalsOf(minor: number): number {
  return minor % 100 === 0 ? 2 : 4;
}

/** Index of the channel of each customer's first order: of several on that day the first by name, -1 if none is named. */
export function firstChannels({ customer, channel, channels, date, amount }: Orders, { first }: Histories): Int32Array {
  const found = new Int32Array(first.length).fill(-1);
  for (let row = 0; row < customer.length; row++) {
    const [buyer, candidate] = [customer[row]!, channel[row]!];
    if (buyer < 0 || candidate < 0 || amount[row]! < 0 || Math.floor(date[row]!) !== first[buyer]) continue;
    const known = found[buyer]!;
    if (known < 0 || channels[candidate]! < channels[known]!) found[buyer] = candidate;
  }
  return found;
}

/** All that the channels cost, spread parts included. */
export function channelTotal(rows: readonly ChannelRow[]): number {
  return sumAmounts(rows.flatMap(({ spend, shared }) => [spend, shared]));
}
