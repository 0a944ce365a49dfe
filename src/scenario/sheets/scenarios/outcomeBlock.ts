import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { driverRow, lineRow } from "../../layout";
import { modelEvaluator } from "../../model/evaluateModel";
import { excelFormula } from "../../../report/formulaText";
import type { ModelLine } from "../../model/scenarioModel";
import { valuesOf } from "../../study";
import { orNone, resultOf } from "../../result";
import { resultFormat } from "../../unitFormats";
import { header } from "./driverBlock";
import { baseValue, scenarioLetters, type ScenariosLayout } from "./layout";

/** Values of the lines by scenario, the live one first. */
export function outcomes({ study }: ScenarioContext): Readonly<Record<string, number>>[] {
  const evaluate = modelEvaluator(study.model);
  return [study.scenarios[study.active]!, ...study.scenarios].map((scenario) => evaluate(valuesOf(study, scenario)));
}

/** What follows of the drivers, a row a line: live, in each scenario, and weighted. */
export function outcomeBlock(context: ScenarioContext, at: ScenariosLayout): CellsBlock {
  const { study, t } = context;
  const values = outcomes(context);
  return {
    kind: "cells",
    key: "outcomes",
    at: `A${at.lines.header}`,
    rowKeys: ["#", ...study.model.lines.map(({ id }) => id)],
    rows: [
      header(context, t("scenario.column.outcome"), [t("scenario.column.weighted")]),
      ...study.model.lines.map((line) => lineCells(context, line, values, at)),
    ],
  };
}

function lineCells(
  context: ScenarioContext,
  line: ModelLine,
  values: readonly Readonly<Record<string, number>>[],
  at: ScenariosLayout,
): Cell[] {
  const { study, t } = context;
  const isOutcome = line.id === study.model.outcome;
  const style = isOutcome ? "total" : "formula";
  const format = resultFormat(line.unit);
  const letters = [at.live, ...scenarioLetters(context)];
  return [
    ...[line.label, line.id, t(`scenario.unit.${line.unit}`)].map((text) => cell(text, isOutcome ? "total" : "label")),
    ...letters.map((letter, place) => {
      const text = excelFormula(line.formula, (name) => operand(context, name, letter, at));
      return cell(formula(orNone(text), resultOf(values[place]![line.id]!)), style, format);
    }),
    cell(weighted(context, line, values.slice(1), at), style, format),
  ];
}

/** A line above or a live driver; a driver of another scenario that was emptied is that of the base. */
function operand(context: ScenarioContext, name: string, letter: string, { live, first }: ScenariosLayout): string {
  const row = rowOf(context, name);
  const own = `${letter}${row}`;
  const isDriver = context.study.model.drivers.some(({ id }) => id === name);
  if (letter === live || !isDriver) return own;
  return letter === first ? baseValue(first, row) : `IF(${own}="",${baseValue(first, row)},${own})`;
}

function rowOf(context: ScenarioContext, name: string): number {
  const isLine = context.study.model.lines.some(({ id }) => id === name);
  return (isLine ? lineRow(context, name) : driverRow(context, name)) + 1;
}

function weighted(
  context: ScenarioContext,
  { id }: ModelLine,
  values: readonly Readonly<Record<string, number>>[],
  { first, last, weights }: ScenariosLayout,
) {
  const row = lineRow(context, id) + 1;
  const all = `$${first}$${weights}:$${last}$${weights}`;
  const shares = context.study.scenarios.map(({ weight }) => weight);
  const total = shares.reduce((sum, weight) => sum + weight, 0);
  const mean = shares.reduce((sum, weight, place) => sum + weight * values[place]![id]!, 0) / total;
  return formula(orNone(`SUMPRODUCT(${all},${first}${row}:${last}${row})/SUM(${all})`), resultOf(mean));
}
