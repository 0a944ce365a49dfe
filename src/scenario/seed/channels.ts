import { fitSpendResponse, type FittedResponse, type NoFit } from "../../core/metrics/fitSpendResponse";
import { fromMinor } from "../../core/money/minor";
import type { Translate } from "../../i18n";
import type { Facts } from "../../intake/facts";
import type { ReportData } from "../../report";
import { isoMonth, monthEnd } from "../../report/calendar";
import { acquisitionCosts } from "../../report/data/acquisition/acquisitionCosts";
import { channelKey, creditsOf } from "../../report/data/acquisition/credits";
import type { AllocationSettings, ChannelSpend } from "../allocation/settings";
import { wholeMonths, type WholeMonths } from "./wholeMonths";

/** Where no ceiling shows in the data, it is taken to be so many times the best month. */
const assumedCeiling = 2;

/** Money and new customers of a channel by month. */
interface ChannelMonths {
  readonly spend: readonly number[];
  readonly won: readonly number[];
}

/**
 * The channels of the data: spend and new customers of a mean month, and the ceiling of the curve that fits their
 * months; where none does, the reason and an assumption stand in its basis.
 *
 * @param margin share of revenue that is left of a sale, for the value of a customer of a channel whose goods are unknown
 * @returns undefined where the data name no channel with spend and customers
 */
export function seedChannels(
  data: ReportData,
  facts: Facts,
  margin: number,
  t: Translate,
): AllocationSettings | undefined {
  const months = wholeMonths(data);
  const rows = data.channels?.rows.filter(({ channel, spend }) => channel !== "" && spend > 0) ?? [];
  if (months === undefined || rows.length === 0) return undefined;
  const byChannel = monthsByChannel(data, facts, months);
  const channels = rows.flatMap(({ channel, worth }): ChannelSpend[] => {
    const own = byChannel(channelKey(channel));
    const spend = mean(own.spend);
    if (!(spend > 0)) return [];
    const revenue = worth.customers > 0 ? worth.revenue / worth.customers : 0;
    const fit = fitSpendResponse(own.spend, own.won);
    const value = rounded(Math.max(0, revenue * marginOf(worth.period, margin)));
    return [{ name: channel, ...pointOf(own, fit), value, floor: 0, basis: basisOf(own, fit, months, t) }];
  });
  return channels.length === 0 ? undefined : { channels };
}

/** Of the channel's own goods where they are known, else that of all. */
function marginOf(period: { readonly revenue: number; readonly goods: number } | undefined, margin: number): number {
  return period !== undefined && period.revenue > 0 ? (period.revenue - period.goods) / period.revenue : margin;
}

function monthsByChannel(data: ReportData, facts: Facts, { starts, placeOf }: WholeMonths) {
  const { costMap = {}, attribution = "last", attributionHalfLife = 1 } = data.settings;
  const costs = starts.map((start) => acquisitionCosts(facts, costMap, windowOf(start)));
  const first = firstDays(facts.orders);
  const credits = creditsOf({ facts, histories: { first }, model: attribution, halfLife: attributionHalfLife });
  return (key: string): ChannelMonths => {
    const won = starts.map(() => 0);
    first.forEach((day, customer) => {
      const place = placeOf(day);
      if (place < 0) return;
      for (const [by, share] of credits.of(customer)) if (by === key) won[place]! += share;
    });
    return { spend: costs.map(({ byChannel }) => fromMinor(byChannel.get(key)?.media ?? 0)), won };
  };
}

const windowOf = (start: number) => ({ from: start, until: monthEnd(start) + 1, undated: false });

/** Day of each customer's first order; NaN for none. */
function firstDays({ customers, customer, amount, date }: Facts["orders"]): Float64Array {
  const first = new Float64Array(customers.length).fill(NaN);
  customer.forEach((buyer, row) => {
    const day = Math.floor(date[row]!);
    if (buyer >= 0 && amount[row]! >= 0 && !(day >= first[buyer]!)) first[buyer] = day;
  });
  return first;
}

function pointOf({ spend, won }: ChannelMonths, fit: FittedResponse | NoFit) {
  const customers = mean(won);
  const assumed = assumedCeiling * Math.max(...won);
  const ceiling = typeof fit === "object" && fit.ceiling > customers ? fit.ceiling : assumed;
  return { spend: rounded(mean(spend)), customers: rounded(customers), ceiling: rounded(ceiling) };
}

/** How many months stand behind the curve, or why there is none and what is assumed instead. */
function basisOf({ spend, won }: ChannelMonths, fit: FittedResponse | NoFit, { starts }: WholeMonths, t: Translate) {
  const period = {
    months: spend.filter((money) => money > 0).length,
    ...{ from: isoMonth(starts[0]!), to: isoMonth(starts.at(-1)!) },
  };
  if (typeof fit === "object" && fit.ceiling > mean(won)) {
    return t("scenario.seed.channel.fitted", { ...period, explained: `${Math.round(100 * fit.explained)}%` });
  }
  const reason = t(`scenario.seed.channel.${typeof fit === "object" ? "straight" : fit}`, period);
  return t("scenario.seed.channel.assumed", { ...period, reason, times: assumedCeiling });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
