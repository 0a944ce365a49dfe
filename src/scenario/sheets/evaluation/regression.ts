import type { TestResult } from "../../../core/evaluate/contrast";
import type { Regression } from "../../../core/evaluate/regression";
import type { Translate } from "../../../i18n";
import { cell } from "../../../report/cells";
import type { Cell, CellsBlock } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { adjusted } from "../../evaluation/adjusted";
import type { EvaluationSettings } from "../../evaluation/settings";
import { at, inputCell } from "./layout";
import { orDash } from "./orDash";
import { coefficientNames, firstCoefficient, regressionLayout, type RegressionLayout } from "./regressionLayout";
import { regressionWorkings } from "./regressionWorkings";

const number = "#,##0.0000";
const titles = ["estimate", "standardError", "t", "p", "low", "high"] as const;

/** The effect with covariates held, and what it is made of. None without covariates; the reason where it cannot be. */
export function regressionBlocks(context: ScenarioContext, settings: EvaluationSettings): CellsBlock[] {
  const found = adjusted(settings);
  if (!found) return [];
  const { t } = context;
  const heading = [cell(t("scenario.evaluation.regression.title"), "heading")];
  const frame = { kind: "cells", key: "regression", at: `A${at.regression}` } as const;
  if ("refusal" in found) {
    const text = t(`scenario.evaluation.regression.${found.refusal}`);
    return [{ ...frame, rows: [heading, [cell(text, "finding")]] }];
  }
  const { regression } = found;
  const layout = regressionLayout(settings);
  const names = coefficientNames(t, settings);
  const rows = [
    heading,
    [
      cell(t("scenario.evaluation.column.coefficient"), "header"),
      ...titles.map((key) => cell(t(`scenario.evaluation.row.${key}`), "headerNumber")),
    ],
    ...regression.coefficients.map((test, place) => coefficientCells(names[place]!, test, place, layout)),
    [cell(noteOf(t, regression, layout), "note")],
  ];
  return [{ ...frame, rows }, regressionWorkings(context, settings, regression)];
}

function coefficientCells(name: string, test: TestResult, place: number, layout: RegressionLayout): Cell[] {
  const texts = textsOf(place, layout);
  return [cell(name, "label"), ...titles.map((key) => cell(orDash(texts[key], test[key]), "ratio", number))];
}

/** The coefficient by LINEST, which hands back the last one first; its error by the weights of the rows (HC1). */
function textsOf(place: number, { range, slopes, weight }: RegressionLayout): Record<(typeof titles)[number], string> {
  const own = (letter: string) => `$${letter}${firstCoefficient + place}`;
  const count = `COUNT(${range.improvement})`;
  const df = `(${count}-${slopes + 1})`;
  const width = `SQRT(${df}*(1/BETAINV(1-${inputCell("confidence")},${df}/2,0.5)-1))*${own("C")}`;
  const linest = `LINEST(${range.improvement},${range.explaining},TRUE,FALSE)`;
  const squares = `SUMPRODUCT(${range.column(weight(place))}^2,${range.residual}^2)`;
  return {
    estimate: `INDEX(${linest},1,${place === 0 ? slopes + 1 : slopes + 1 - place})`,
    standardError: `SQRT(${count}/${df}*${squares})`,
    t: `${own("B")}/${own("C")}`,
    p: `BETADIST(${df}/(${df}+${own("D")}^2),${df}/2,0.5)`,
    low: `${own("B")}-${width}`,
    high: `${own("B")}+${width}`,
  };
}

function noteOf(t: Translate, { rSquared }: Regression, { range }: RegressionLayout) {
  return sentence(t, "scenario.evaluation.regression.note", {
    share: {
      expression: `IFERROR(TEXT(1-SUMSQ(${range.residual})/DEVSQ(${range.improvement}),"0.000"),"–")`,
      text: rSquared.toFixed(3),
    },
  });
}
