import { block, cell } from "../../cells";
import { costLabel, moneyFormats, type PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { formats } from "../../formats";
import { column, formula, onSheet } from "../../formulas";
import type { Block, Cell } from "../../plan";
import { monthColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { ageColumn, type CohortsLayout } from "./layout";
import { marginOf } from "./margin";
import { perCustomer, valueOfAll } from "./perCustomer";
import { observed, observedAges } from "./retention";
import { derived, triangleBlock } from "./triangle";
import { cohortWords } from "./words";

/** Cumulative revenue per customer of each cohort, beside what the customer cost to win. */
export function valueTriangle(context: PlanContext, cohorts: readonly CohortRow[], at: CohortsLayout): Block[] {
  const { data, t } = context;
  const { value, revenue } = at;
  const titles = data.costs && ([t("report.column.cac"), t("report.column.payback")] as const);
  const words = { heading: cohortWords(context).say("value"), ...(titles && { titles }) };
  const triangle = triangleBlock(context, value, words, cohorts, (cohort, row) => ({
    ...(data.costs && { aside: payback(context, at, cohort, row) }),
    cells: perCustomer(cohort).map((amount, age) => {
      const from = row - value.first + revenue.first;
      const text = `=SUM($${ageColumn(0)}${from}:${ageColumn(age)}${from})/$B${from}`;
      return derived(text, amount, formats.cents);
    }),
  }));
  const blank = [1, 2, 3].map(() => cell(null, "total"));
  const lines = [[cell(t("report.cohorts.all"), "total"), ...blank, ...allCells(cohorts, at)]];
  const cac = cacOfPeriod(context);
  if (cac !== undefined) lines.push(cacLine(context, cohorts, cac));
  return [triangle, block(value.all, lines)];
}

function allCells(cohorts: readonly CohortRow[], at: CohortsLayout): Cell[] {
  return valueOfAll(cohorts).map((amount, age) => {
    const letter = ageColumn(age);
    const before = age === 0 ? "" : `${ageColumn(age - 1)}${at.value.all}+`;
    const sum = `SUM(${letter}${at.revenue.first}:${letter}${at.revenue.last})`;
    return cell(formula(`=${before}${sum}/${observed(at, age)}`, amount), "total", formats.cents);
  });
}

/** Acquisition cost per new customer of the period; undefined without a ledger or new customers. */
export function cacOfPeriod({ data }: PlanContext): number | undefined {
  const acquisition = data.costs?.categories.find(({ line }) => line === "acquisition");
  return acquisition && acquisition.denominator > 0 ? acquisition.cost / acquisition.denominator : undefined;
}

/** The same height at every age, for the chart. */
function cacLine({ data, t, names }: PlanContext, cohorts: readonly CohortRow[], cac: number): Cell[] {
  const link = `=${onSheet(names.sheets.stages, `E${stageLayout(data).cost!.first}`)}`;
  const cells = observedAges(cohorts).map(() => cell(formula(link, cac), "link", formats.cents));
  return [cell(t("report.cohorts.cac"), "label"), null, null, null, ...cells];
}

/** CAC of the cohort's month; undefined for one before the period. */
export function cacOfCohort({ data }: PlanContext, { month, customers }: CohortRow): number | undefined {
  const found = data.months.find((one) => one.month === month);
  return found && found.costs[0]! / customers;
}

/** CAC, and the age at which the margin per customer reaches it; a dash where nothing was spent. */
function payback(context: PlanContext, at: CohortsLayout, cohort: CohortRow, row: number): [Cell, Cell] {
  const { data, t, names } = context;
  const dash = cell("–", "ratio", formats.cents);
  const cac = cacOfCohort(context, cohort);
  if (cac === undefined || at.net === undefined) return [dash, dash];
  const titles = monthColumns(t);
  const of = (title: string) => column(names.tables.months, title);
  const acquisition = of(t("report.column.costOf", { category: costLabel(t, "acquisition") }));
  const net = row - at.value.first + at.net.first;
  const sums = `$${ageColumn(0)}${net}:$${ageColumn(cohort.revenue.length - 1)}${net}`;
  const below = marginOf(context, cohort).filter((amount) => amount - cac < 0).length;
  const paid = cac > 0 && below < cohort.revenue.length;
  const count = `COUNTIFS(${sums},"<0")`;
  return [
    cell(
      formula(`=SUMIFS(${acquisition},${of(titles.month)},A${row})/B${row}`, cac),
      "link",
      moneyFormats(data).single,
    ),
    cell(formula(`=IF(C${row}>0,IF(${count}=COUNT(${sums}),"–",${count}),"–")`, paid ? below : "–"), "ratio", "0"),
  ];
}
