import { fromMinor, toMinor } from "../../core";
import type { AttributionModel } from "../../core/metrics/attribution";
import { allocate } from "../../core/metrics/allocate";
import type { Facts } from "../../intake/facts";
import { monthsBegun } from "../calendar";
import { acquisitionCosts, type AcquisitionCosts } from "./acquisition/acquisitionCosts";
import { creditsOf, type Credits } from "./acquisition/credits";
import { lagWindows, monthStretch, periodStretch, type Stretch } from "./acquisition/windows";
import type { Histories } from "./histories";
import { decimalsOf } from "./minorUnits";
import type { Goods } from "./goods";
import type { CustomerRow, Period } from "./rows";
import type { ReportSettings } from "./settings";

export { firstChannels } from "./acquisition/firstChannels";

/** What was spent to win customers, and whom it won. Amounts in units. */
export interface ChannelReport {
  /** By media spend, largest first, the line without a channel last. */
  readonly rows: readonly ChannelRow[];
  /** What the ledger holds beyond the spend table; null where only one of them is there. */
  readonly difference: number | null;
  /** Acquisition cost that counts: rows and difference. With a lag, what makes it of that of the period. */
  readonly total: number;
  readonly lag?: { readonly months: number; readonly late: number; readonly early: number };
  readonly attribution: AttributionModel | "firstOrder";
  readonly hasLeads: boolean;
  readonly hasMql: boolean;
  /** First days of the last month of the period, and of the one before it. */
  readonly months: { readonly current: Period; readonly prior: Period };
}

export interface ChannelRow {
  /** Empty for customers and costs without a channel. */
  readonly channel: string;
  /** Media spend: of the spend table, of the ledger for channels that it does not hold. */
  readonly spend: number;
  readonly leads: number | null;
  /** Of the leads, those that marketing took for good ones. */
  readonly mql: number | null;
  /** Customers whose first order falls in the period; parts of them where channels share one. */
  readonly newCustomers: number;
  /** Its part of the acquisition cost that names no channel (sales, tools), spread by new customers. */
  readonly shared: number;
  /** Of the new customers in the period. */
  readonly revenue: number;
  /** By the two sources; null where it is not in it. */
  readonly inLedger: number | null;
  readonly inSpendTable: number | null;
  readonly worth: ChannelWorth;
  readonly current: ChannelMonth;
  readonly prior: ChannelMonth;
}

/** All customers that the channel ever won, up to the as-of date. */
export interface ChannelWorth {
  readonly customers: number;
  readonly revenue: number;
  /** Months begun since the first order, of all of them. */
  readonly months: number;
  /** What they bought in the period, and what those goods cost; undefined where nobody knows the cost. */
  readonly period: { readonly revenue: number; readonly goods: number } | undefined;
}

export interface ChannelMonth {
  readonly cost: number;
  readonly newCustomers: number;
}

interface ChannelInputs {
  readonly facts: Facts;
  readonly histories: Histories;
  /** Of the period by customer, in ten-thousandths. */
  readonly revenue: Float64Array;
  readonly customers: readonly CustomerRow[];
  readonly goods: Goods | undefined;
  readonly period: Period;
  readonly asOf: number;
  readonly settings: ReportSettings;
}

const defaultHalfLife = 1;

/** Undefined unless costs (of spend: anything) and customers name channels and somebody was won in the period. */
export function channelReport(inputs: ChannelInputs): ChannelReport | undefined {
  const { facts, period, settings } = inputs;
  const { orders, ledger, spend, touchpoints, customers } = facts;
  const named = (...tables: ({ readonly channels: readonly string[] } | undefined)[]) =>
    tables.some((table) => (table?.channels.length ?? 0) > 0);
  // spend is there to win customers, whatever it names
  const hasCosts = named(ledger) || (spend?.amount.length ?? 0) > 0;
  if (!hasCosts || !named(orders, touchpoints, customers)) return undefined;
  const lag = settings.cacLagMonths ?? 0;
  const model = settings.attribution ?? "last";
  const halfLife = settings.attributionHalfLife ?? defaultHalfLife;
  const credits = creditsOf({ facts, histories: inputs.histories, model, halfLife });
  const costs = acquisitionCosts(facts, settings.costMap ?? {}, periodStretch(period, lag).cost);
  const rows = rowsOf(inputs, credits, costs, lag);
  const months = { current: monthStretch(period, lag, 0).won, prior: monthStretch(period, lag, 1).won };
  return (
    rows && {
      ...{ rows, months, attribution: touchpoints ? model : "firstOrder" },
      difference: ledger && spend ? fromMinor(costs.difference) : null,
      total: fromMinor(costs.total),
      ...(lag > 0 && { lag: { months: lag, ...carried(inputs, lag) } }),
      hasLeads: rows.some(({ leads }) => leads !== null),
      hasMql: rows.some(({ mql }) => mql !== null),
    }
  );
}

/** With a lag: the period's last months stand against customers to come, earlier ones against its own. */
function carried({ facts, period, settings }: ChannelInputs, lag: number) {
  const { late, early } = lagWindows(period, lag)!;
  const total = (window: typeof late) => fromMinor(acquisitionCosts(facts, settings.costMap ?? {}, window).total);
  return { late: total(late), early: total(early) };
}

/** Sums of a stretch by channel key. */
type Sums = ReadonlyMap<string, { newCustomers: number; revenue: number; months: number }>;

function rowsOf(
  inputs: ChannelInputs,
  credits: Credits,
  costs: AcquisitionCosts,
  lag: number,
): ChannelRow[] | undefined {
  const { facts, period, revenue } = inputs;
  const won = sumsOf(inputs, credits, period, revenue);
  if (won.size === 0) return undefined;
  const always = { start: -Infinity, end: inputs.asOf };
  const ever = sumsOf(inputs, credits, always, revenueToDate(inputs));
  const sold = sumsOf(inputs, credits, always, revenue);
  const goods = inputs.goods && sumsOf(inputs, credits, always, goodsOfBuyers(inputs));
  const revenueOf = (sums: Sums, key: string) => fromMinor(sums.get(key)?.revenue ?? 0);
  const keys = [...new Set([...costs.byChannel.keys(), ...won.keys()])].filter((key) => {
    return (costs.byChannel.get(key)?.media ?? 0) !== 0 || (won.get(key)?.newCustomers ?? 0) > 0;
  });
  const media = (key: string) => costs.byChannel.get(key)?.media ?? 0;
  const nameOf = (key: string) => costs.byChannel.get(key)?.name ?? credits.names.get(key) ?? "";
  keys.sort((a, b) => Number(a === "") - Number(b === "") || media(b) - media(a) || (nameOf(a) < nameOf(b) ? -1 : 1));
  const shared = sharesOf(costs.shared, keys, won);
  const [current, prior] = ([0, 1] as const).map((back) =>
    monthCosts(inputs, credits, monthStretch(period, lag, back), keys),
  );
  return keys.map((key, index): ChannelRow => {
    const cost = costs.byChannel.get(key);
    const period = goods && { revenue: revenueOf(sold, key), goods: revenueOf(goods, key) };
    return {
      ...{ channel: nameOf(key), spend: fromMinor(media(key)), shared: shared[index]! },
      leads: cost && !Number.isNaN(cost.leads) ? cost.leads : null,
      mql: cost && !Number.isNaN(cost.mql) ? cost.mql : null,
      newCustomers: won.get(key)?.newCustomers ?? 0,
      revenue: fromMinor(won.get(key)?.revenue ?? 0),
      inLedger: facts.ledger && cost?.inLedger ? fromMinor(cost.ledger) : null,
      inSpendTable: facts.spend && cost ? fromMinor(cost.spend) : null,
      worth: { ...worthOf(ever, key), period },
      ...{ current: current![index]!, prior: prior![index]! },
    };
  });
}

function worthOf(ever: Sums, key: string): Omit<ChannelWorth, "period"> {
  const { newCustomers = 0, revenue = 0, months = 0 } = ever.get(key) ?? {};
  return { customers: newCustomers, revenue: fromMinor(revenue), months };
}

/** Customers whose first order falls in a stretch, their amounts and their months, by credit. */
function sumsOf(
  { histories, asOf }: ChannelInputs,
  credits: Credits,
  { start, end }: Period,
  amounts: Float64Array,
): Sums {
  const sums = new Map<string, { newCustomers: number; revenue: number; months: number }>();
  histories.first.forEach((first, customer) => {
    if (!(first >= start && first <= end)) return;
    const shares = credits.of(customer);
    const parts = splitMinor(
      amounts[customer]!,
      shares.map(([, share]) => share),
    );
    shares.forEach(([key, share], index) => {
      const sum = sums.get(key) ?? { newCustomers: 0, revenue: 0, months: 0 };
      sums.set(key, sum);
      sum.newCustomers += share;
      sum.revenue += parts[index]!;
      sum.months += share * monthsBegun(first, asOf);
    });
  });
  return sums;
}

/** Parts of an amount that add up to it exactly. */
function splitMinor(minor: number, shares: readonly number[]): readonly number[] {
  return shares.length === 1 ? [minor] : Array.from(allocate(fromMinor(minor), shares, 4), toMinor);
}

/** What the goods of the period cost that each customer of the orders bears, in ten-thousandths. */
function goodsOfBuyers({ facts, customers, goods }: ChannelInputs): Float64Array {
  const borne = new Map(customers.map(({ name }, index) => [name, toMinor(goods!.byCustomer[index]!)]));
  return Float64Array.from(facts.orders.customers, (name) => borne.get(name) ?? 0);
}

/** Returns deducted, up to the as-of date. */
function revenueToDate({ facts: { orders }, asOf }: ChannelInputs): Float64Array {
  const sums = new Float64Array(orders.customers.length);
  for (let row = 0; row < orders.amount.length; row++) {
    if (orders.customer[row]! >= 0 && orders.date[row]! < asOf + 1)
      sums[orders.customer[row]!]! += toMinor(orders.amount[row]!);
  }
  return sums;
}

/** What names no channel, by new customers; where nobody was won it stays with the line without a channel. */
function sharesOf(minor: number, keys: readonly string[], won: Sums): Float64Array {
  const drivers = keys.map((key) => won.get(key)?.newCustomers ?? 0);
  return drivers.some((driver) => driver > 0)
    ? allocate(fromMinor(minor), drivers, decimalsOf(minor))
    : new Float64Array(keys.length);
}

/** Full cost and new customers of one month, by channel. */
function monthCosts(
  inputs: ChannelInputs,
  credits: Credits,
  { cost, won }: Stretch,
  keys: readonly string[],
): ChannelMonth[] {
  const costs = acquisitionCosts(inputs.facts, inputs.settings.costMap ?? {}, cost);
  const sums = sumsOf(inputs, credits, won, inputs.revenue);
  const shared = sharesOf(costs.shared, keys, sums);
  return keys.map((key, index) => ({
    cost: fromMinor((costs.byChannel.get(key)?.media ?? 0) + toMinor(shared[index]!)),
    newCustomers: sums.get(key)?.newCustomers ?? 0,
  }));
}
