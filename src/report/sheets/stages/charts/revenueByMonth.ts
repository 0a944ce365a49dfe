import { isoMonth } from "../../../calendar";
import type { PlanContext } from "../../../context";
import { axisFormat, textNumber } from "../../../formats";
import { palette } from "../../../palette";
import { sentence } from "../../../sentence";
import type { StageLayout } from "../layout";
import type { ChartWithFinding } from "../../../charts/place";
import { titleWithMonths } from "../../../charts/titles";
import { SHEET } from "./chart";
import { atLargest, indexOfLargest } from "../../../charts/largest";

export function revenueByMonth(context: PlanContext, { months: at }: StageLayout): ChartWithFinding {
  const { data, t } = context;
  const categories = `A${at.first}:A${at.last}`;
  const values = `B${at.first}:B${at.last}`;
  const best = data.months[indexOfLargest(data.months.map(({ revenue }) => revenue))]!;
  return {
    chart: {
      name: "RevenueByMonth",
      type: "columnClustered",
      title: titleWithMonths(context, t("report.chart.revenueByMonth")),
      categories: { sheet: SHEET, range: categories },
      series: [{ name: t("report.column.revenue"), values: { sheet: SHEET, range: values }, ...palette.total }],
      valueAxis: { title: t("report.column.revenue"), format: axisFormat(best.revenue, data.settings.largeAmounts) },
      categoryAxis: {},
      legend: false,
    },
    finding: sentence(t, "report.finding.revenueByMonth", {
      month: { expression: `TEXT(${atLargest(categories, values)},"yyyy-mm")`, text: isoMonth(best.month) },
      amount: { expression: `TEXT(MAX(${values}),"#,##0")`, text: textNumber(best.revenue, 0) },
    }),
  };
}
