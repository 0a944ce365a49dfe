import { toMinor } from "../../../core";
import type { Facts } from "../../../intake/facts";
import type { Goods } from "../goods";
import type { Period } from "../rows";
import type { ReportSettings } from "../settings";

/** What the sheets on value assume; the reader may change it on the sheet Definitions. */
export interface Assumptions {
  /** Margin as a share of revenue, and where it comes from: a setting, what the goods cost, or nobody knows (1). */
  readonly marginRate: { readonly value: number; readonly from: "setting" | "goods" | "unknown" };
  /** Months that a lost customer would have stayed. */
  readonly lostMonths: { readonly value: number; readonly from: "setting" | "default" };
}

const DEFAULT_LOST_MONTHS = 12;

interface AssumptionInputs {
  readonly facts: Facts;
  readonly settings: ReportSettings;
  readonly goods: Goods | undefined;
  readonly revenue: number;
  readonly period: Period;
}

export function assumptionsOf(inputs: AssumptionInputs): Assumptions {
  const { marginRate, lostMonths } = inputs.settings;
  const known = marginRate === undefined ? marginOfGoods(inputs) : undefined;
  return {
    marginRate:
      marginRate !== undefined
        ? { value: marginRate, from: "setting" }
        : known !== undefined
          ? { value: known, from: "goods" }
          : { value: 1, from: "unknown" },
    lostMonths:
      lostMonths === undefined
        ? { value: DEFAULT_LOST_MONTHS, from: "default" }
        : { value: lostMonths, from: "setting" },
  };
}

/** To a ten-thousandth, as it stands in the cell; undefined where nothing was sold or no cost is known. */
function marginOfGoods({ facts, goods, revenue, period }: AssumptionInputs): number | undefined {
  if (goods === undefined) return undefined;
  const rate = goods.from === "ledger" ? marginOf(revenue, goods.total) : marginOfRows(facts, period);
  return rate === undefined ? undefined : Math.round(rate * 10_000) / 10_000;
}

/** Of the order rows of the period whose cost is known. */
function marginOfRows({ orders }: Facts, { start, end }: Period): number | undefined {
  let [revenue, cost] = [0, 0];
  orders.cost?.forEach((amount, row) => {
    const date = orders.date[row]!;
    if (Number.isNaN(amount) || !(date >= start && date < end + 1)) return;
    revenue += toMinor(orders.amount[row]!);
    cost += toMinor(amount);
  });
  return marginOf(revenue, cost);
}

function marginOf(revenue: number, cost: number): number | undefined {
  return revenue > 0 ? (revenue - cost) / revenue : undefined;
}
