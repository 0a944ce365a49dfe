import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { PlanContext } from "../../context";
import type { Profits } from "../../data";
import { axisFormat, textNumber } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import { profitLetters } from "./columns";
import type { ProfitLayout } from "./layout";

/** Who brings much and costs little: a point a customer. */
export function costAndRevenue(context: PlanContext, { rows }: Profits, { table: at }: ProfitLayout): ChartWithFinding {
  const { data, t } = context;
  const letters = profitLetters(context);
  const range = (letter: string) => ({
    sheet: "profitability",
    range: `${letter}${at.first}:${letter}${at.first + rows.length - 1}`,
  });
  const costs = rows.map(({ toServe }) => toServe);
  const dearest = indexOfLargest(costs);
  const large = data.settings.largeAmounts;
  const most = Math.max(...rows.map(({ revenue }) => revenue));
  return {
    chart: {
      ...{ name: "RevenueAndCost", type: "scatter", legend: false },
      title: titleWithMonths(context, t("report.profits.chart")),
      categories: range(letters.revenue),
      series: [{ name: t("report.profits.toServe"), values: range(letters.toServe), ...palette.acquisition }],
      valueAxis: { title: t("report.profits.toServe"), format: axisFormat(costs[dearest]!, large) },
      categoryAxis: { title: t("report.profits.revenue"), format: axisFormat(most, large) },
    },
    finding: sentence(t, "report.profits.finding", {
      customer: {
        expression: atLargest(range(letters.customer).range, range(letters.toServe).range),
        text: rows[dearest]!.name,
      },
      amount: {
        expression: `TEXT(MAX(${range(letters.toServe).range}),"#,##0.00")`,
        text: textNumber(costs[dearest]!, 2),
      },
    }),
  };
}
