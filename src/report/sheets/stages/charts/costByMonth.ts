import { columnLetters } from "../../../address";
import { isoMonth } from "../../../calendar";
import { costLabel, type PlanContext } from "../../../context";
import { costLines } from "../../../costs/categories";
import { axisFormat, textNumber } from "../../../formats";
import { markOf } from "../../../palette";
import { sentence } from "../../../sentence";
import type { StageLayout } from "../layout";
import { FIRST_COST_COLUMN, monthCost } from "../monthTable";
import type { ChartWithFinding } from "../../../charts/place";
import { titleWithMonths } from "../../../charts/titles";
import { SHEET } from "./chart";
import { atLargest, indexOfLargest } from "../../../charts/largest";

export function costByMonth(context: PlanContext, { months: at }: StageLayout): ChartWithFinding {
  const { data, t } = context;
  const range = (column: number) => `${columnLetters(column)}${at.first}:${columnLetters(column)}${at.last}`;
  const totals = range(FIRST_COST_COLUMN - 1);
  const costs = data.months.map(monthCost);
  const most = indexOfLargest(costs);
  return {
    chart: {
      name: "CostByMonth",
      type: "columnStacked",
      title: titleWithMonths(context, t("report.chart.costByMonth")),
      categories: { sheet: SHEET, range: range(0) },
      series: costLines.map((line, index) => ({
        name: costLabel(t, line),
        values: { sheet: SHEET, range: range(FIRST_COST_COLUMN + index) },
        ...markOf(line),
      })),
      valueAxis: { title: t("report.column.cost"), format: axisFormat(costs[most]!, data.settings.largeAmounts) },
      categoryAxis: {},
      legend: true,
    },
    finding: sentence(t, "report.finding.costByMonth", {
      month: {
        expression: `TEXT(${atLargest(range(0), totals)},"yyyy-mm")`,
        text: isoMonth(data.months[most]!.month),
      },
      amount: { expression: `TEXT(MAX(${totals}),"#,##0")`, text: textNumber(costs[most]!, 0) },
    }),
  };
}
