import type { TestResult } from "../../../core/evaluate/contrast";
import { cell } from "../../../report/cells";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { adjusted } from "../../evaluation/adjusted";
import type { EvaluationSettings } from "../../evaluation/settings";
import { at } from "./layout";

const number = "#,##0.0000";

/** The effect with covariates held: computed when the sheet was made. Undefined without covariates. */
export function regressionBlock({ t }: ScenarioContext, settings: EvaluationSettings): CellsBlock | undefined {
  const found = adjusted(settings);
  if (!found) return undefined;
  const titles = (["estimate", "standardError", "t", "p", "low", "high"] as const).map((key) =>
    cell(t(`scenario.evaluation.row.${key}`), "headerNumber"),
  );
  const names = [
    t("scenario.evaluation.regression.constant"),
    t("scenario.evaluation.regression.measure"),
    ...(settings.covariateNames ?? []),
  ];
  const heading = [cell(t("scenario.evaluation.regression.title"), "heading")];
  if ("refusal" in found) {
    const text = t(`scenario.evaluation.regression.${found.refusal}`);
    return { kind: "cells", key: "regression", at: `A${at.regression}`, rows: [heading, [cell(text, "finding")]] };
  }
  return {
    kind: "cells",
    key: "regression",
    at: `A${at.regression}`,
    rows: [
      heading,
      [cell(t("scenario.evaluation.column.coefficient"), "header"), ...titles],
      ...found.regression.coefficients.map((test, place) => coefficientCells(names[place]!, test)),
      [cell(t("scenario.evaluation.regression.note", { share: found.regression.rSquared.toFixed(3) }), "note")],
    ],
  };
}

function coefficientCells(name: string, test: TestResult): Cell[] {
  const { estimate, standardError, t, p, low, high } = test;
  const values = [estimate, standardError, t, p, low, high];
  return [cell(name, "label"), ...values.map((value) => cell(Number.isFinite(value) ? value : "–", "ratio", number))];
}
