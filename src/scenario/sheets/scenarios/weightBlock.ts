import { cell } from "../../../report/cells";
import type { CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { inputCheck } from "../../inputCheck";
import type { ScenariosLayout } from "./layout";

/** Beside the weights: a tick, or that they do not add up to 1. */
export function weightBlock({ study, t }: ScenarioContext, at: ScenariosLayout): CellsBlock {
  const total = study.scenarios.reduce((sum, { weight }) => sum + weight, 0);
  const fault = {
    condition: `ABS(SUM(${at.first}${at.weights}:${at.last}${at.weights})-1)>=1E-9`,
    holds: Math.abs(total - 1) >= 1e-9,
    sentence: t("scenario.weightFault"),
  };
  return {
    kind: "cells",
    key: "weights",
    at: `${at.weighted}${at.weights}`,
    rows: [[cell(inputCheck([fault]), "checkGood")]],
  };
}
