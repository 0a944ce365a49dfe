import type { Regression } from "../../../core/evaluate/regression";
import { cell } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { regressionRows, regressionWeights, type RegressionRow } from "../../evaluation/regressionRows";
import type { EvaluationSettings } from "../../evaluation/settings";
import { inputCell, numberAt } from "../../inputCell";
import { at, columns, inputCell as planCell } from "./layout";
import { orDash } from "./orDash";
import { betterWords } from "./plan";
import { coefficientCell, coefficientNames, regressionLayout, type RegressionLayout } from "./regressionLayout";

const number = "[>=1000]#,##0.00;[<=-1000]-#,##0.00;#,##0.0000";
const precise = "0.000E+00";

type Weights = ReturnType<typeof regressionWeights>;

/** What the coefficients and their robust errors are made of, by native formulas. */
export function regressionWorkings(
  context: ScenarioContext,
  settings: EvaluationSettings,
  found: Regression,
): CellsBlock {
  const { t } = context;
  const layout = regressionLayout(settings);
  const rows = regressionRows(settings);
  const weights = regressionWeights(rows);
  const [, ...names] = coefficientNames(t, settings);
  const titles = names.map((name) => cell(name, "headerNumber"));
  return {
    kind: "cells",
    key: "regressionWorkings",
    at: `A${layout.heading}`,
    rows: [
      [cell(t("scenario.evaluation.regression.workings"), "heading")],
      [cell(t("scenario.evaluation.regression.products"), "header"), ...titles],
      ...matrixRows(names, weights, layout),
      [cell(t("scenario.evaluation.regression.inverse"), "header"), ...titles],
      ...inverseRows(names, weights, layout),
      unitTitles(context, settings),
      ...rows.map((row, place) => {
        const { unit } = settings.units[row.place]!;
        return unitCells(context, { unit, row, place, layout, weights: weights.weightsOf(place), found });
      }),
    ],
  };
}

function matrixRows(names: readonly string[], { products, means }: Weights, layout: RegressionLayout): Cell[][] {
  const column = (j: number) => layout.range.column(layout.explaining(j));
  const count = `COUNT(${layout.range.improvement})`;
  return [
    ...products.map((line, j) => [
      cell(names[j]!, "label"),
      ...line.map((value, l) => cell(orDash(`COVAR(${column(j)},${column(l)})*${count}`, value), "ratio", precise)),
    ]),
    [cell("x̄", "label"), ...means.map((value, j) => cell(formula(`=AVERAGE(${column(j)})`, value), "ratio", precise))],
  ];
}

function inverseRows(names: readonly string[], { inverse }: Weights, { range }: RegressionLayout): Cell[][] {
  return inverse.map((line, j) => [
    cell(names[j]!, "label"),
    ...line.map((value, l) =>
      cell(orDash(`INDEX(MINVERSE(${range.products}),${j + 1},${l + 1})`, value), "ratio", precise),
    ),
  ]);
}

function unitTitles({ t }: ScenarioContext, settings: EvaluationSettings): Cell[] {
  const names = coefficientNames(t, settings);
  return [
    cell(t("scenario.evaluation.column.unit"), "header"),
    ...[
      t("scenario.evaluation.chart.improvement"),
      ...names.slice(1),
      t("scenario.evaluation.regression.residual"),
      ...names.map((name) => t("scenario.evaluation.regression.weight", { name })),
    ].map((title) => cell(title, "headerNumber")),
  ];
}

interface UnitOfRegression {
  readonly unit: string;
  readonly row: RegressionRow;
  readonly place: number;
  readonly layout: RegressionLayout;
  readonly weights: readonly number[];
  readonly found: Regression;
}

function unitCells({ t }: ScenarioContext, { unit, row, place, layout, weights, found }: UnitOfRegression): Cell[] {
  const own = layout.first + place;
  const data = at.firstData + row.place;
  const sign = `IF(${planCell("better")}=${quote(betterWords(t).lower)},-1,1)`;
  const treated = `IF($${columns.group}${data}=${quote(t("scenario.evaluation.group.treated"))},1,0)`;
  const [measure, ...covariates] = row.explaining;
  const fitted = row.explaining.map((_, j) => `${coefficientCell(j + 1)}*${layout.explaining(j)}${own}`).join("+");
  const expected = row.explaining.reduce(
    (sum, value, j) => sum + value * found.coefficients[j + 1]!.estimate,
    found.coefficients[0]!.estimate,
  );
  return [
    cell(formula(`=${columns.unit}${data}&""`, unit), "label"),
    cell(orDash(`${sign}*${columns.change}${data}`, row.improvement), "ratio", number),
    cell(formula(`=${treated}`, measure!), "ratio", "0"),
    ...covariates.map((value, j) =>
      inputCell(value, numberAt("evaluation", "units", row.place, "covariates", j), "General"),
    ),
    cell(orDash(`B${own}-${coefficientCell(0)}-(${fitted})`, row.improvement - expected), "ratio", number),
    ...weights.map((value, j) => cell(orDash(weightText(j, own, layout), value), "ratio", precise)),
  ];
}

/** Of the constant, what the slopes leave of an equal share; of a slope, its row of the inverse times the deviations. */
function weightText(
  j: number,
  row: number,
  { slopes, weight, explaining, meanCell, inverseCell, range }: RegressionLayout,
) {
  const each = Array.from({ length: slopes }, (_, l) => l);
  if (j === 0) {
    return `1/COUNT(${range.improvement})-(${each.map((l) => `${meanCell(l)}*${weight(l + 1)}${row}`).join("+")})`;
  }
  return each.map((l) => `${inverseCell(j - 1, l)}*(${explaining(l)}${row}-${meanCell(l)})`).join("+");
}
