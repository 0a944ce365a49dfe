import { noSpread, type TestResult } from "../../../core/evaluate/contrast";
import { sampleOf } from "../../../core/evaluate/sample";
import { cell } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import {
  preference,
  sampleKeys,
  testKeys,
  tests,
  type Evaluation,
  type SampleKey,
  type TestKey,
} from "../../evaluation/evaluate";
import type { EvaluationSettings } from "../../evaluation/settings";
import { at, inputCell, sampleCell, testColumn, testRow, testRows, workingRange, type TestRow } from "./layout";
import { orDash } from "./orDash";
import { betterWords } from "./plan";

const number = "#,##0.00";
/** Four decimals where the number before them is short. */
const fine = "[>=1000]#,##0.00;[<=-1000]-#,##0.00;#,##0.0000";
/** Squares of squares can be longer than any column. */
const finest = "[>=1000000]0.00E+00;[>=1000]#,##0.00;#,##0.0000";

/** Step 3, first part: what the tests need to know of each group. */
export function samplesBlock(context: ScenarioContext, settings: EvaluationSettings, found: Evaluation): CellsBlock {
  const { t } = context;
  const titles = (["n", "mean", "deviation", "meanVariance", "freedom"] as const).map((key) =>
    cell(t(`scenario.evaluation.column.${key}`), "headerNumber"),
  );
  return {
    kind: "cells",
    key: "samples",
    at: `A${at.samplesHeading}`,
    rows: [
      [cell(t("scenario.evaluation.step.analyse"), "heading")],
      [cell(t("scenario.evaluation.column.sample"), "header"), ...titles],
      ...sampleKeys.map((key) => sampleCells(context, settings, key, found.samples[key])),
    ],
  };
}

function sampleCells({ t }: ScenarioContext, settings: EvaluationSettings, key: SampleKey, values: readonly number[]) {
  const range = workingRange(settings, key);
  const [n, , deviation, square] = (["B", "C", "D", "E"] as const).map((column) => sampleCell(column, key));
  const sample = values.length > 0 ? sampleOf(values) : undefined;
  const part = sample && sample.variance / sample.n;
  return [
    cell(t(`scenario.evaluation.sample.${key}`), "label"),
    cell(formula(`=COUNT(${range})`, values.length), "formula", "0"),
    cell(orDash(`AVERAGE(${range})`, sample?.mean), "ratio", number),
    cell(orDash(`STDEV(${range})`, sample && Math.sqrt(sample.variance)), "ratio", fine),
    cell(orDash(`${deviation}^2/${n}`, part), "ratio", finest),
    cell(orDash(`${square}^2/(${n}-1)`, sample && part! ** 2 / (sample.n - 1)), "ratio", finest),
  ];
}

/** Step 3, second part: four ways to look at the same values, each with its interval. */
export function testsBlock(context: ScenarioContext, found: Evaluation): CellsBlock {
  const { t } = context;
  const place = found.chosen === undefined ? 0 : testKeys.indexOf(found.chosen) + 1;
  const has = (key: TestKey) => `ISNUMBER(${testColumn(key)}${testRow("df")})`;
  const order = preference.reduceRight((rest, key) => `IF(${has(key)},${testKeys.indexOf(key) + 1},${rest})`, "0");
  return {
    kind: "cells",
    key: "tests",
    at: `A${at.testsHeader}`,
    rows: [
      [
        cell(t("scenario.evaluation.column.test"), "header"),
        ...testKeys.map((key) => cell(t(`scenario.evaluation.test.${key}`), "headerNumber")),
      ],
      ...testRows.map((row) => [
        cell(t(`scenario.evaluation.row.${row}`), "label"),
        ...testKeys.map((key) => testCell(t, row, key, found)),
      ]),
      [cell(t("scenario.evaluation.row.chosen"), "label"), cell(formula(`=${order}`, place), "formula", "0")],
    ],
  };
}

function testCell(t: ScenarioContext["t"], row: TestRow, key: TestKey, found: Evaluation): Cell {
  if (row === "used") {
    const isUsed = formula(`=IF($B$${at.chosen}=${testKeys.indexOf(key) + 1},"✓","")`, found.chosen === key ? "✓" : "");
    return cell(isUsed, "ratio");
  }
  const isBar = row === "hidden" || row === "worse" || row === "better";
  if (isBar) return cell(barCell(row, key, found.tests[key]), "ratio", number);
  return cell(orDash(testText(t, row, key), found.tests[key]?.[row]), "ratio", row === "p" ? "0.00000" : fine);
}

/** Sums over the groups that a test compares: one formula for all tests. */
function testText(
  t: ScenarioContext["t"],
  row: Exclude<TestRow, "used" | "hidden" | "worse" | "better">,
  key: TestKey,
) {
  const own = (of: TestRow) => `${testColumn(key)}$${testRow(of)}`;
  const used: readonly (readonly [SampleKey, 1 | -1])[] = tests[key];
  const sum = (column: "E" | "F") => used.map(([sample]) => sampleCell(column, sample)).join("+");
  const confidence = inputCell("confidence");
  // the t of the interval, by the incomplete beta function: T.INV would round the degrees of freedom
  const width = `SQRT(${own("df")}*(1/BETAINV(1-${confidence},${own("df")}/2,0.5)-1))*${own("standardError")}`;
  const means = used.map(([sample, sign]) => `${sign > 0 ? "+" : "-"}${sampleCell("C", sample)}`).join("");
  const fewest = `MIN(${used.map(([sample]) => sampleCell("B", sample)).join(",")})`;
  const sign = `IF(${inputCell("better")}=${quote(betterWords(t).lower)},-1,1)`;
  const largest = `MAX(${used.map(([sample]) => `ABS(${sampleCell("C", sample)})`).join(",")})`;
  const texts = {
    estimate: `IF(${fewest}<2,"–",${sign}*(${means.replace(/^\+/, "")}))`,
    standardError: `IF(${own("estimate")}="–","–",IF(SQRT(${sum("E")})<=${noSpread.toExponential().toUpperCase()}*${largest},0,SQRT(${sum("E")})))`,
    df: `IF(${own("standardError")}=0,"–",${own("standardError")}^4/(${sum("F")}))`,
    t: `${own("estimate")}/${own("standardError")}`,
    p: `BETADIST(${own("df")}/(${own("df")}+${own("t")}^2),${own("df")}/2,0.5)`,
    low: `${own("estimate")}-${width}`,
    high: `${own("estimate")}+${width}`,
  };
  return texts[row];
}

/** The interval as a bar: what is below zero and what is above, after a gap where it does not begin at zero. */
function barCell(row: "hidden" | "worse" | "better", key: TestKey, test: TestResult | undefined): Formula {
  const [low, high] = [`${testColumn(key)}$${testRow("low")}`, `${testColumn(key)}$${testRow("high")}`];
  const texts = {
    hidden: `IF(${low}>0,${low},IF(${high}<0,${high},0))`,
    worse: `IF(${high}<0,${low}-${high},MIN(${low},0))`,
    better: `IF(${low}>0,${high}-${low},MAX(${high},0))`,
  };
  const bars = test && Number.isFinite(test.df) ? barOf(test) : { hidden: 0, worse: 0, better: 0 };
  return formula(`=IF(ISNUMBER(${low}),${texts[row]},0)`, bars[row]);
}

function barOf({ low, high }: TestResult): Record<"hidden" | "worse" | "better", number> {
  return {
    hidden: low > 0 ? low : high < 0 ? high : 0,
    worse: high < 0 ? low - high : Math.min(low, 0),
    better: low > 0 ? high - low : Math.max(high, 0),
  };
}
