import { fromMinor, sumAmounts, toMinor } from "../../core";
import { periodRate } from "../../core/metrics/periodRate";
import { presentValue } from "../../core/metrics/presentValue";
import type { Ledger } from "../../intake/facts";
import { monthEnd } from "../calendar";
import { lineOf } from "../costs/items";
import type { CostMap } from "./costMap";
import { ledgerItems } from "./ledgerItems";
import type { Months } from "./months";
import type { Period } from "./rows";

/** The costs of the period by an attribute of the ledger's own: all of them, goods included, without revenue accounts. */
export interface CostAttributes {
  /** By cost, largest first; last what has no attribute. */
  readonly lines: readonly AttributeLine[];
  /** Of a year; what the present values assume until the reader types another. */
  readonly discountRate: number;
}

export interface AttributeLine {
  /** "" for none. */
  readonly attribute: string;
  readonly cost: number;
  /** At the beginning of the period: each month at its end, what has no date in full. */
  readonly presentValue: number;
  /** Months with a cost, in their order; what has no date first. */
  readonly months: readonly AttributeMonth[];
}

export interface AttributeMonth {
  /** Undefined without a date. */
  readonly month: number | undefined;
  /** From the beginning of the period to the end of the month; 0 without a date. */
  readonly years: number;
  readonly cost: number;
}

/** Of a year, as the scenarios have it. */
const DISCOUNT_RATE = 0.1;

/** Undefined where the ledger names no attribute. */
export function costAttributesOf(
  ledger: Ledger | undefined,
  period: Period,
  months: Months,
  own: CostMap,
): CostAttributes | undefined {
  if (!ledger?.attributes || ledger.attributes.length === 0) return undefined;
  const sums = sumsByAttribute(ledger, ledger.attributes.length, period, months, own);
  const lines = [...ledger.attributes, ""].flatMap((attribute, index) => {
    const line = lineFrom(attribute, sums[index]!, months);
    return line.months.length > 0 ? [line] : [];
  });
  const isNone = ({ attribute }: AttributeLine) => Number(attribute === "");
  return {
    lines: lines.sort((a, b) => isNone(a) - isNone(b) || b.cost - a.cost || (a.attribute < b.attribute ? -1 : 1)),
    discountRate: DISCOUNT_RATE,
  };
}

/** By attribute, none last: ten-thousandths without a date, then by month; NaN where nothing was booked. */
function sumsByAttribute(ledger: Ledger, attributes: number, period: Period, months: Months, own: CostMap) {
  const isCost = ledgerItems(ledger, own).map((item) => lineOf(item) !== "revenueAccounts");
  const sums = Array.from({ length: attributes + 1 }, () => new Float64Array(months.starts.length + 1).fill(NaN));
  const afterLast = monthEnd(period.end) + 1;
  ledger.amount.forEach((amount, row) => {
    const [date, category, attribute] = [ledger.date[row]!, ledger.category[row]!, ledger.attribute?.[row] ?? -1];
    if (date < period.start || date >= afterLast || !isCost.at(category)) return;
    const places = sums.at(attribute)!;
    const place = Number.isNaN(date) ? 0 : months.indexOf(Math.min(date, period.end)) + 1;
    places[place] = (Number.isNaN(places[place]) ? 0 : places[place]!) + toMinor(amount);
  });
  return sums;
}

function lineFrom(attribute: string, sums: Float64Array, { starts }: Months): AttributeLine {
  const [undated, ...dated] = Array.from(sums, (minor) => fromMinor(Number.isNaN(minor) ? 0 : minor));
  const perMonth = periodRate(DISCOUNT_RATE, "year", "month", "growth");
  return {
    attribute,
    cost: sumAmounts([undated!, ...dated]),
    presentValue: undated! + presentValue(dated, perMonth),
    months: [undated!, ...dated].flatMap((cost, place) =>
      Number.isNaN(sums[place])
        ? []
        : [{ month: place === 0 ? undefined : starts[place - 1], years: place / 12, cost }],
    ),
  };
}
