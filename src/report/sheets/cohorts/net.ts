import type { ChartWithFinding } from "../../charts/place";
import { isoMonth } from "../../calendar";
import { block, cell } from "../../cells";
import type { PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { axisFormat, formats, textNumber } from "../../formats";
import { formula } from "../../formulas";
import { palette } from "../../palette";
import type { Block, Cell, ChartSeries } from "../../plan";
import { sentence } from "../../sentence";
import { ageColumn, type CohortsLayout, type Triangle } from "./layout";
import { titleOfCohorts } from "./titles";
import { derived, triangleBlock } from "./triangle";
import { marginOf, marginOfAll, marginText, netTextOfAll } from "./margin";
import { cacOfCohort, cacOfPeriod } from "./value";
import { cohortWords } from "./words";

/** Cumulative margin per customer less what the customer cost to win; blank for cohorts won before the period. */
export function netTriangle(
  context: PlanContext,
  cohorts: readonly CohortRow[],
  at: CohortsLayout,
  net: Triangle,
): Block[] {
  const { t } = context;
  const words = { heading: cohortWords(context).say("net") };
  const triangle = triangleBlock(context, net, words, cohorts, (cohort, row) => {
    const cac = cacOfCohort(context, cohort);
    const from = row - net.first + at.value.first;
    const cells = (cac === undefined ? [] : marginOf(context, cohort)).map((amount, age) => {
      const text = `=${marginText(context, at, row - net.first, age)}-$C${from}`;
      return derived(text, amount - cac!, formats.cents);
    });
    return { cells };
  });
  const all = netOfAll(context, cohorts).map((amount, age): Cell => {
    return cell(formula(`=${netTextOfAll(context, at, net.all, age)}`, amount), "total", formats.cents);
  });
  const blank = [1, 2, 3].map(() => cell(null, "total"));
  return [triangle, block(net.all, [[cell(t("report.cohorts.all"), "total"), ...blank, ...all]])];
}

/** Of all cohorts, less the CAC of the period. */
function netOfAll(context: PlanContext, cohorts: readonly CohortRow[]): number[] {
  return marginOfAll(context, cohorts).map((amount) => amount - cacOfPeriod(context)!);
}

/** Curves of all cohorts and of the oldest won in the period: they have the longest way to look back on. */
export function netChart(context: PlanContext, cohorts: readonly CohortRow[], net: Triangle): ChartWithFinding {
  const { data, t } = context;
  const values = netOfAll(context, cohorts);
  const last = values.length - 1;
  const range = (row: number) => ({ sheet: "cohorts", range: `${ageColumn(0)}${row}:${ageColumn(last)}${row}` });
  const won = cohorts.flatMap((cohort, index) => (cacOfCohort(context, cohort) ? [{ cohort, index }] : []));
  const colours = [palette.acquisition, palette.activation, palette.value, palette.churn, palette.referral];
  const curves = won.slice(0, colours.length).map(({ cohort, index }, place): ChartSeries => ({
    ...{ name: isoMonth(cohort.month), values: range(net.first + index) },
    color: colours[place]!.color,
  }));
  const all = { name: t("report.cohorts.all"), values: range(net.all), ...palette.total };
  const highest = Math.max(...values.map(Math.abs));
  return {
    chart: {
      ...{ name: "PaybackCurves", type: "line", legend: true },
      title: titleOfCohorts(context, t("report.life.chart.payback")),
      categories: range(net.header),
      series: [all, ...curves],
      valueAxis: { title: t("report.axis.perCustomer"), format: axisFormat(highest, data.settings.largeAmounts) },
      categoryAxis: { title: cohortWords(context).say("age") },
    },
    finding: sentence(t, "report.life.finding.payback", {
      age: { expression: `TEXT(${ageColumn(last)}${net.header},"0")`, text: String(last) },
      amount: { expression: `TEXT(${ageColumn(last)}${net.all},"#,##0.00")`, text: textNumber(values[last]!, 2) },
    }),
  };
}
