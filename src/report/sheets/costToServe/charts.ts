import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { PlanContext } from "../../context";
import type { CostToServe } from "../../data/serve/costToServe";
import { axisFormat, formats, textNumber } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import type { ServeLayout } from "./layout";

const SHEET = "costToServe";

/** Pareto: the dearest activity on top; the cumulative share stands in the table. */
export function activityPareto(context: PlanContext, serve: CostToServe, at: ServeLayout): ChartWithFinding {
  const { data, t } = context;
  const [labels, values] = ["A", "C"].map((letter) => `${letter}${at.activities.first}:${letter}${at.activities.last}`);
  const dearest = serve.activities[indexOfLargest(serve.activities.map(({ pool }) => pool))]!;
  return {
    chart: {
      ...{ name: "ActivityPareto", type: "barClustered", legend: false, labels: formats.whole },
      title: titleWithMonths(context, t("report.serve.chart.activities")),
      categories: { sheet: SHEET, range: labels! },
      series: [{ name: t("report.serve.column.pool"), values: { sheet: SHEET, range: values! }, ...palette.retention }],
      valueAxis: { format: axisFormat(dearest.pool, data.settings.largeAmounts) },
      categoryAxis: {},
    },
    finding: sentence(t, "report.serve.finding.activities", {
      activity: { expression: atLargest(labels!, values!), text: dearest.name },
      amount: { expression: `TEXT(MAX(${values!}),"#,##0")`, text: textNumber(dearest.pool, 0) },
    }),
  };
}

/** Used and unused capacity of each activity, together its pool. */
export function capacityChart(context: PlanContext, serve: CostToServe, at: ServeLayout): ChartWithFinding {
  const { data, t } = context;
  const range = (letter: string) => ({
    sheet: SHEET,
    range: `${letter}${at.activities.first}:${letter}${at.activities.last}`,
  });
  const unused = serve.activities.map(({ pool, rate, quantity }) => pool - rate * quantity);
  const sum = unused.reduce((all, amount) => all + amount, 0);
  const largest = Math.max(...serve.activities.map(({ pool }) => pool));
  return {
    chart: {
      ...{ name: "UnusedCapacity", type: "barStacked", legend: true },
      title: titleWithMonths(context, t("report.serve.chart.capacity")),
      categories: range("A"),
      series: [
        { name: t("report.serve.column.used"), values: range("J"), ...palette.retention },
        { name: t("report.serve.column.unused"), values: range("K"), ...palette.unallocated },
      ],
      valueAxis: { title: t("report.column.cost"), format: axisFormat(largest, data.settings.largeAmounts) },
      categoryAxis: {},
    },
    finding: sentence(t, "report.serve.finding.capacity", {
      amount: { expression: `TEXT(K${at.total},"#,##0.00")`, text: textNumber(sum, 2) },
    }),
  };
}
