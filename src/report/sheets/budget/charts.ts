import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { monthsText } from "../../charts/titles";
import type { PlanContext } from "../../context";
import type { BudgetReport } from "../../data";
import { axisFormat, textNumber } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import { styles } from "../../styles";
import type { BudgetLayout } from "./layout";
import type { LineFigures } from "../../data/lineFigures";
import { startOf, stepsOf } from "./waterfall";

const SHEET = "budget";

function titled({ t }: PlanContext, { from, to }: BudgetReport, what: string): string {
  return `${what}\n${monthsText(t, from, to)}`;
}

/** From budget to actual, item by item: what got dearer in red, what got cheaper in green. */
export function waterfallChart(
  context: PlanContext,
  report: BudgetReport,
  figures: readonly LineFigures[],
  at: BudgetLayout,
): ChartWithFinding {
  const { data, t } = context;
  const { start, first, end } = at.waterfall;
  const range = (letter: string, from = start, to = end) => ({
    sheet: SHEET,
    range: `${letter}${from}:${letter}${to}`,
  });
  const steps = stepsOf(context, report, figures);
  const most = indexOfLargest(steps.map(({ change }) => Math.abs(change)));
  const levels = [startOf(report, figures), ...steps.map(({ level }) => level)];
  const sizes = range("K", first, end - 1).range;
  return {
    chart: {
      name: "BudgetWaterfall",
      type: "columnStacked",
      title: titled(context, report, t("report.chart.budgetWaterfall")),
      categories: range("A"),
      series: [
        { name: t("report.budget.column.base"), values: range("E"), color: "#FFFFFF", look: "invisible" },
        { name: t("report.budget.column.ends"), values: range("H"), ...palette.total },
        { name: t("report.budget.column.worse"), values: range("F"), color: styles.differenceBad.color },
        { name: t("report.budget.column.better"), values: range("G"), color: styles.differenceGood.color },
      ],
      // bars that do not begin at zero would be out of proportion
      valueAxis: {
        format: axisFormat(Math.max(...levels), data.settings.largeAmounts),
        ...(Math.min(...levels) >= 0 && { min: 0 }),
      },
      categoryAxis: {},
      legend: true,
    },
    finding: sentence(t, "report.finding.budgetWaterfall", {
      item: { expression: atLargest(range("A", first, end - 1).range, sizes), text: steps[most]!.label },
      amount: {
        expression: `TEXT(INDEX(${range("D", first, end - 1).range},MATCH(MAX(${sizes}),${sizes},0)),"+#,##0;-#,##0;0")`,
        text: signed(steps[most]!.change),
      },
    }),
  };
}

/** Budget outlined beside the actual, by item. */
export function comparisonChart(
  context: PlanContext,
  report: BudgetReport,
  figures: readonly LineFigures[],
  at: BudgetLayout,
): ChartWithFinding {
  const { data, t } = context;
  const { start, first, end } = at.waterfall;
  const range = (letter: string) => ({ sheet: SHEET, range: `${letter}${first}:${letter}${end - 1}` });
  const steps = stepsOf(context, report, figures);
  const [budget, actual] = [startOf(report, figures), steps.at(-1)!.level];
  const largest = steps.reduce((most, step) => Math.max(most, step.budget, step.actual), 0);
  return {
    chart: {
      name: "BudgetByItem",
      type: "columnClustered",
      title: titled(context, report, t("report.chart.budgetByItem")),
      categories: range("A"),
      series: [
        { name: t("report.budget.column.budget"), values: range("B"), ...palette.total, look: "outlined" },
        { name: t("report.budget.column.actual"), values: range("C"), ...palette.total },
      ],
      valueAxis: { format: axisFormat(largest, data.settings.largeAmounts) },
      categoryAxis: {},
      legend: true,
    },
    finding: sentence(t, "report.finding.budgetByItem", {
      budget: { expression: `TEXT(H${start},"#,##0")`, text: textNumber(budget, 0) },
      actual: { expression: `TEXT(H${end},"#,##0")`, text: textNumber(actual, 0) },
    }),
  };
}

function signed(amount: number): string {
  const text = textNumber(amount, 0);
  if (text === "0") return text;
  return amount > 0 ? `+${text}` : text;
}
