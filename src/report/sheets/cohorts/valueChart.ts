import type { ChartWithFinding } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { axisFormat, textNumber } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import { ageColumn, type CohortsLayout } from "./layout";
import { titleOfCohorts } from "./titles";
import { valueOfAll } from "./perCustomer";
import { cacOfPeriod } from "./value";
import { cohortWords } from "./words";

/** Cumulative revenue per customer by age, against what winning one costs. */
export function valueChart(
  context: PlanContext,
  cohorts: readonly CohortRow[],
  { value: at }: CohortsLayout,
): ChartWithFinding {
  const { data, t } = context;
  const values = valueOfAll(cohorts);
  const last = values.length - 1;
  const range = (row: number) => ({ sheet: "cohorts", range: `${ageColumn(0)}${row}:${ageColumn(last)}${row}` });
  const cac = cacOfPeriod(context);
  const revenue = { name: t("report.chart.valueByAge"), values: range(at.all), ...palette.acquisition };
  const cost = { name: t("report.cohorts.cac"), values: range(at.all + 1), ...palette.churn };
  const highest = Math.max(...values, cac ?? 0);
  return {
    chart: {
      ...{ name: "ValueByAge", type: "line", legend: cac !== undefined },
      title: titleOfCohorts(context, t("report.chart.valueByAge")),
      categories: range(at.header),
      series: cac === undefined ? [revenue] : [revenue, cost],
      valueAxis: { title: t("report.axis.perCustomer"), format: axisFormat(highest, data.settings.largeAmounts) },
      categoryAxis: { title: cohortWords(context).say("age") },
    },
    finding: sentence(t, "report.finding.valueByAge", {
      age: { expression: `TEXT(${ageColumn(last)}${at.header},"0")`, text: String(last) },
      amount: { expression: `TEXT(${ageColumn(last)}${at.all},"#,##0.00")`, text: textNumber(values[last]!, 2) },
    }),
  };
}
