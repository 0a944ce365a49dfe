import { sampleKeys, testKeys, type SampleKey, type TestKey } from "../../evaluation/evaluate";
import type { EvaluationSettings } from "../../evaluation/settings";

/** Inputs of the plan from top to bottom. */
export const planInputs = [
  ...(["measure", "owner", "outcome", "hypothesis", "begins", "ends", "better", "confidence"] as const),
  ...(["invest", "runningPerYear", "worth", "units", "periodsPerYear", "years", "discount", "expected"] as const),
] as const;

export type PlanInput = (typeof planInputs)[number];

/** Rows of a test, one below the other. */
export const testRows = [
  ...(["estimate", "standardError", "df", "t", "p", "low", "high", "used"] as const),
  ...(["hidden", "worse", "better"] as const),
] as const;

export type TestRow = (typeof testRows)[number];

/** The years of the cash flows, with the first payment in year 0. */
export const lastYear = 10;

/** Rows for actions. */
export const actionRows = 6;

/* Left the five steps one below the other, beside them the values; at the end what the formulas make of the values. */

export const columns = {
  ...{ unit: "H", group: "I", before: "J", after: "K", change: "L", check: "M" },
} as const;

const planHeading = 6;
const firstInput = planHeading + 1;
const samplesHeading = firstInput + planInputs.length + 1;
const firstSample = samplesHeading + 2;
const testsHeader = firstSample + sampleKeys.length + 1;
const verdict = testsHeader + testRows.length + 3;
const improvement = verdict + 7;
const money = improvement + 6;
const firstYear = money + 2;
const returns = firstYear + lastYear + 2;
const improve = returns + 7;
const means = improve + actionRows + 3;

/** Rows as on the sheet, from 1. */
export const at = {
  planHeading,
  firstInput,
  samplesHeading,
  firstSample,
  testsHeader,
  chosen: testsHeader + testRows.length + 1,
  verdict,
  improvement,
  money,
  firstYear,
  lastYear: firstYear + lastYear,
  returns,
  improve,
  means,
  regression: means + 5,
  dataHeader: planHeading + 1,
  firstData: planHeading + 2,
} as const;

export function inputCell(input: PlanInput): string {
  return `$B$${firstInput + planInputs.indexOf(input)}`;
}

export type SampleColumn = "B" | "C" | "D" | "E" | "F";

/** Number, mean, deviation, variance of the mean, its share of the degrees of freedom. */
export function sampleCell(column: SampleColumn, key: SampleKey): string {
  return `$${column}$${firstSample + sampleKeys.indexOf(key)}`;
}

export function testColumn(test: TestKey): string {
  return "BCDE"[testKeys.indexOf(test)]!;
}

export function testRow(row: TestRow): number {
  return testsHeader + 1 + testRows.indexOf(row);
}

/** Lines for values: those that there are, and room for more; beside the plan they fit on its page. */
export function dataRows({ units }: EvaluationSettings): number {
  return Math.max(24, units.length + 10);
}

export function lastData(settings: EvaluationSettings): number {
  return at.firstData + dataRows(settings) - 1;
}

/** Rows of the regression, with a free one below. */
function regressionRows({ covariateNames }: EvaluationSettings): number {
  return covariateNames?.length ? covariateNames.length + 6 : 0;
}

/** A chart, its finding and a free row. */
export const chartStep = 18;

/** First row of the charts. */
export function chartsTop(settings: EvaluationSettings): number {
  return at.regression + regressionRows(settings);
}

/** Row of the heading of the workings, below the charts. */
export function workingsTop(settings: EvaluationSettings): number {
  return chartsTop(settings) + 2 * chartStep;
}

/** The values of a group that count: a column of the workings. */
export function workingRange(settings: EvaluationSettings, key: SampleKey): string {
  const column = "BCDEFG"[sampleKeys.indexOf(key)]!;
  const first = workingsTop(settings) + 2;
  return `$${column}$${first}:$${column}$${first + dataRows(settings) - 1}`;
}
