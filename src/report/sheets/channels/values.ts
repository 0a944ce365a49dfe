import { sumAmounts } from "../../../core";
import type { Translate } from "../../../i18n";
import type { ReportData } from "../../data";
import type { ChannelRow } from "../../data/channels";

/** A number, or the dash of one that cannot be had. */
export type Shown = number | string;

export function channelLabel(t: Translate, { channel }: ChannelRow): string {
  return channel || t("report.noChannel");
}

export function fullCost({ spend, shared }: ChannelRow): number {
  return sumAmounts([spend, shared]);
}

export function per(part: number, whole: number): Shown {
  return whole === 0 ? "–" : part / whole;
}

/** Months that a customer stays, and where they come from. */
export interface Lifetime {
  /** 0 for what was observed. */
  readonly months: number;
  readonly from: "setting" | "churn" | "observed";
}

/**
 * The user's lifetime; else that which CLV rests on among the key figures: customers at the start of the last month over
 * those lost in it, to a tenth; where nobody was lost, what was observed.
 */
export function lifetimeOf({ settings, lifecycle }: ReportData): Lifetime {
  if (settings.lifetimeMonths !== undefined) return { months: settings.lifetimeMonths, from: "setting" };
  const { opening = 0, churned = 0 } = lifecycle.bridge?.at(-1) ?? {};
  if (opening === 0 || churned === 0) return { months: 0, from: "observed" };
  return { months: Math.round((10 * opening) / churned) / 10, from: "churn" };
}

/** What is left of a channel's revenue when the goods are paid; of all, where its own goods are not known. */
export function marginRateOf({ lifecycle }: ReportData, { worth: { period } }: ChannelRow): number {
  const { value, from } = lifecycle.assumptions.marginRate;
  const isOwn = from === "goods" && period !== undefined && period.revenue > 0;
  return isOwn ? (period.revenue - period.goods) / period.revenue : value;
}

/** Lifetime value of a channel's customers; `lifetime` is 0 for what was observed to date. */
export function worthOf(data: ReportData, row: ChannelRow, lifetime: number) {
  const { customers, revenue, months } = row.worth;
  const margin = per(revenue * marginRateOf(data, row), months);
  const clv =
    typeof margin === "string"
      ? "–"
      : lifetime > 0
        ? margin * lifetime
        : customers === 0
          ? "–"
          : (margin * months) / customers;
  const cac = per(fullCost(row), row.newCustomers);
  return { margin, clv, cac, ratio: ratio(clv, cac), payback: ratio(cac, margin) };
}

/** Undefined where there is none, or where the divisor is not above 0. */
function ratio(a: Shown, b: Shown): Shown {
  return typeof a === "string" || typeof b === "string" || b <= 0 ? "–" : a / b;
}

/** Full CAC of the last month less that of the month before. */
export function changeOf({ current, prior }: ChannelRow): Shown {
  const [now, before] = [per(current.cost, current.newCustomers), per(prior.cost, prior.newCustomers)];
  return typeof now === "string" || typeof before === "string" ? "–" : now - before;
}
