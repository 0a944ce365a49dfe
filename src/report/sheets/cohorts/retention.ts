import { block, cell } from "../../cells";
import { titleOfCohorts } from "./titles";
import type { ChartWithFinding } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { formats, textShare } from "../../formats";
import { palette } from "../../palette";
import type { Block } from "../../plan";
import { sentence } from "../../sentence";
import { ageColumn, ages, type CohortsLayout } from "./layout";
import { derived, triangleBlock } from "./triangle";
import { cohortWords } from "./words";

/** Share of each cohort that ordered at an age, and of all cohorts that are observed so long. */
export function retentionTriangle(context: PlanContext, cohorts: readonly CohortRow[], at: CohortsLayout): Block[] {
  const { t } = context;
  const { retention, active } = at;
  const triangle = triangleBlock(
    context,
    retention,
    { heading: cohortWords(context).say("retention") },
    cohorts,
    ({ active: counts, customers }, row) => ({
      cells: counts.map((count, age) => {
        const from = row - retention.first + active.first;
        return derived(`=${ageColumn(age)}${from}/$B${from}`, count / customers, formats.share);
      }),
    }),
  );
  const all = observedAges(cohorts).map((age) => {
    const column = `${ageColumn(age)}${active.first}:${ageColumn(age)}${active.last}`;
    return cell(
      { formula: `=SUM(${column})/${observed(at, age)}`, value: retentionOfAll(cohorts, age) },
      "total",
      formats.share,
    );
  });
  const label = [cell(t("report.cohorts.all"), "total"), ...[1, 2, 3].map(() => cell(null, "total"))];
  return [triangle, block(retention.all, [[...label, ...all]])];
}

/** Ages that the oldest cohort has reached. */
export function observedAges(cohorts: readonly CohortRow[]): number[] {
  return ages.filter((age) => cohorts.some(({ active }) => age < active.length));
}

/** Customers of the cohorts that have reached an age, as the sheet finds them. */
export function observed({ active }: CohortsLayout, age: number): string {
  const column = `${ageColumn(age)}${active.first}:${ageColumn(age)}${active.last}`;
  return `SUMIFS($B${active.first}:$B${active.last},${column},">=0")`;
}

/** Customers of the cohorts that have reached an age. */
export function observedCustomers(cohorts: readonly CohortRow[], age: number): number {
  return cohorts.reduce((sum, { active, customers }) => (age < active.length ? sum + customers : sum), 0);
}

function retentionOfAll(cohorts: readonly CohortRow[], age: number): number {
  return cohorts.reduce((sum, { active }) => sum + (active[age] ?? 0), 0) / observedCustomers(cohorts, age);
}

export function retentionChart(
  context: PlanContext,
  cohorts: readonly CohortRow[],
  { retention: at }: CohortsLayout,
): ChartWithFinding {
  const { t } = context;
  const words = cohortWords(context);
  const last = Math.min(1, observedAges(cohorts).length - 1);
  const range = (row: number) => ({
    sheet: "cohorts",
    range: `${ageColumn(0)}${row}:${ageColumn(observedAges(cohorts).length - 1)}${row}`,
  });
  return {
    chart: {
      ...{ name: "RetentionByAge", type: "line", legend: false },
      title: titleOfCohorts(context, t("report.chart.retentionByAge")),
      categories: range(at.header),
      series: [{ name: t("report.cohorts.all"), values: range(at.all), ...palette.retention }],
      valueAxis: { title: words.say("share"), format: "0%" },
      categoryAxis: { title: words.say("age") },
    },
    finding: sentence(t, words.finding, {
      age: { expression: `TEXT(${ageColumn(last)}${at.header},"0")`, text: String(last) },
      share: {
        expression: `TEXT(${ageColumn(last)}${at.all},"0.0%")`,
        text: textShare(retentionOfAll(cohorts, last)),
      },
    }),
  };
}
