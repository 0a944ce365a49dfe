import { fromMinor, sumAmounts } from "../../core";
import { addMonths } from "../calendar";
import { costLines, type CostLine } from "../costs/categories";
import { costItemNames, costRowOf, lineOf, type CostItem } from "../costs/items";
import type { BudgetReport } from "./budget";
import { allChannels, type ByChannel, type Monthly } from "./monthly";
import type { QuantityMeasure } from "./quantityMeasures";

/**
 * The last month of the report beside the month before, the same month of the year before, and the fiscal year to
 * date. `null` where the facts do not reach back that far. How to use it: `data.comparisons.items.get("service")`.
 */
export interface Comparisons {
  /** First days: of the month compared, and of the fiscal year that it lies in. */
  readonly month: number;
  readonly yearStart: number;
  readonly revenue: Compared;
  /** Lifecycle cost and unallocated cost together, without goods. */
  readonly cost: Compared;
  readonly items: ReadonlyMap<CostItem, Compared>;
  readonly lines: ReadonlyMap<CostLine, Compared>;
  readonly quantities: Readonly<Record<QuantityMeasure, Compared>>;
}

/** Amounts in units, or counts. */
export interface Compared {
  readonly actual: number;
  readonly priorMonth: number | null;
  readonly priorYear: number | null;
  readonly yearToDate: number;
  /** The same months of the year before; null unless the facts hold all of them. */
  readonly priorYearToDate: number | null;
  /** Of the month and of the fiscal year to date; null without a budget for it. Never for quantities. */
  readonly budget: number | null;
  readonly budgetToDate: number | null;
}

interface ComparisonInputs {
  readonly monthly: Monthly;
  readonly quantities: Readonly<Record<QuantityMeasure, ByChannel>>;
  readonly budget: BudgetReport | undefined;
  readonly yearStart: number;
}

export function comparisonsOf({ monthly, quantities, budget, yearStart }: ComparisonInputs): Comparisons {
  const length = monthly.months.length;
  const compare = comparer(monthly, yearStart, budget);
  const costs = costItemNames.filter((item) => costRowOf(item) !== undefined);
  const columns = new Map(costs.map((item) => [item, allChannels(monthly.items.get(item), length)]));
  const together = (items: readonly CostItem[]) => {
    const sum = new Float64Array(length);
    for (const item of items) columns.get(item)!.forEach((amount, month) => (sum[month]! += amount));
    return compare(sum, fromMinor, (item) => items.includes(item));
  };
  const counted = Object.entries(quantities) as [QuantityMeasure, ByChannel][];
  const onLine = (line: CostLine) => costs.filter((item) => lineOf(item) === line);
  const present = costs.filter((item) => monthly.items.has(item) || budget?.lines.some((line) => line.item === item));
  return {
    ...{ month: monthly.months[monthly.current]!, yearStart },
    revenue: compare(allChannels(monthly.revenue, length), fromMinor, (item) => item === "revenue"),
    cost: together(costLines.flatMap(onLine)),
    items: new Map(present.map((item) => [item, together([item])])),
    lines: new Map(costLines.map((line) => [line, together(onLine(line))])),
    quantities: Object.fromEntries(
      counted.map(([measure, sums]) => [
        measure,
        compare(
          allChannels(sums, length),
          (count) => count,
          () => false,
        ),
      ]),
    ) as Record<QuantityMeasure, Compared>,
  };
}

/** Compares a column of months. */
function comparer({ months, indexOf, current }: Monthly, yearStart: number, budget: BudgetReport | undefined) {
  const start = Math.max(0, indexOf(Math.max(yearStart, months[0]!)));
  const yearAgo = current - 12;
  const startYearAgo = indexOf(Math.max(addMonths(yearStart, -12), months[0]!));
  const hasYearAgo = months[0]! <= addMonths(yearStart, -12);
  return (column: Float64Array, scale: (sum: number) => number, isPlanned: (item: CostItem) => boolean): Compared => {
    const at = (month: number) => (month < 0 ? null : scale(column[month]!));
    const span = (from: number, to: number) =>
      scale(column.subarray(from, to + 1).reduce((sum, value) => sum + value, 0));
    const planned =
      budget?.lines.filter(({ item, budget: of }) => isPlanned(item) && of.some((amount) => amount !== 0)) ?? [];
    const plan = (from: number) => (planned.length === 0 ? null : plannedSum(budget!, planned, from, months[current]!));
    return {
      ...{ actual: at(current)!, priorMonth: at(current - 1), priorYear: at(yearAgo) },
      yearToDate: span(start, current),
      priorYearToDate: hasYearAgo && yearAgo >= 0 ? span(startYearAgo, yearAgo) : null,
      ...{ budget: plan(months[current]!), budgetToDate: plan(months[start]!) },
    };
  };
}

function plannedSum({ months }: BudgetReport, lines: BudgetReport["lines"], from: number, to: number): number {
  const within = (index: number) => months[index]! >= from && months[index]! <= to;
  return sumAmounts(lines.flatMap(({ budget }) => budget.filter((_, index) => within(index))));
}
