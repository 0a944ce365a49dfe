import { formula } from "../../../report/formulas";
import type { Formula } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { LocalDrivers } from "../../localDrivers";
import { modelEvaluator, type DriverValues } from "../../model/evaluateModel";
import { excelFormula } from "../../../report/formulaText";
import { expand } from "../../model/expand";
import { orNone, resultOf } from "../../result";
import { valuesOf } from "../../study";

/** A driver that a table varies: the cell with its value, and the value. */
export interface Varied {
  readonly id: string;
  readonly cell: string;
  readonly value: number;
}

/** Makes cells that hold a line of the model with some drivers varied, the others live. */
export type OutcomeCell = (line: string, varied: readonly Varied[]) => Formula;

export function outcomeCells({ study }: ScenarioContext, local: LocalDrivers): OutcomeCell {
  const evaluate = modelEvaluator(study.model);
  const live: DriverValues = valuesOf(study, study.scenarios[study.active]!);
  const trees = new Map(study.model.lines.map(({ id }) => [id, expand(study.model, id)]));
  return (line, varied) => {
    const cells = new Map(varied.map(({ id, cell }) => [id, cell]));
    const text = excelFormula(trees.get(line)!, (name) => cells.get(name) ?? local.cellOf(name)!);
    const values = Object.fromEntries(varied.map(({ id, value }) => [id, value]));
    return formula(orNone(text), resultOf(evaluate({ ...live, ...values })[line]!));
  };
}
