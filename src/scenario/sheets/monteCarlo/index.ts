import { cell } from "../../../report/cells";
import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import type { ScenarioModel } from "../../model/scenarioModel";
import { spreadFault } from "../../model/spreadFault";
import { orNoResult } from "../../simulate/orNoResult";
import type { SimulationSettings } from "../../simulate/settings";
import { simulateModel } from "../../simulate/simulateModel";
import { chanceCharts } from "./charts";
import type { Simulation } from "../../simulate/simulation";
import { at, tablesOf } from "./layout";
import { simulatedCheck, simulatedDriversBlock } from "./simulatedDrivers";
import { resultsBlock, runBlock } from "./summary";
import { contributionBlock, convergenceBlock, histogramBlock } from "./tables";

/**
 * How the outcome spreads where every driver spreads as the drivers sheet says. Undefined for an outcome that does not
 * depend on any driver. Where too few runs have a value, or a driver cannot be drawn, it says so: the other sheets do not
 * depend on it.
 *
 * @throws CoreError as `simulateModel` does for its settings
 */
export function monteCarloSheet(context: ScenarioContext): SheetPlan | undefined {
  const { model, monteCarlo } = context.study;
  const line = model.lines.find(({ id }) => id === model.outcome)!;
  const result = monteCarlo?.result === undefined ? resultOrNone(model, monteCarlo) : monteCarlo.result;
  if (result === null) return sheetWithoutResult(context);
  if (result.contributions.length === 0) return undefined;
  const { simulated } = tablesOf(result);
  return {
    ...sheetFrame(context, "monteCarlo"),
    blocks: [
      titleBlock(context, "monteCarlo"),
      runBlock(context, line, result),
      resultsBlock(context, line, result),
      histogramBlock(context, line, result),
      contributionBlock(context, result),
      convergenceBlock(context, line, result),
      simulatedDriversBlock(context, result),
      ...chanceCharts(context, line, result),
    ],
    conditionalFormats: [
      ...checkFormats(at.drivers.check, at.drivers.check, "A", "A", "B"),
      ...checkFormats(simulated.first, simulated.last, "A", "A", simulatedCheck(context)),
    ],
    columnWidths: [44, 16, 14, 14, 14, 3, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13],
  };
}

function resultOrNone(model: ScenarioModel, settings: SimulationSettings | undefined): Simulation | null {
  try {
    return simulateModel(model, settings);
  } catch (error) {
    return orNoResult(error, model);
  }
}

function sheetWithoutResult(context: ScenarioContext): SheetPlan {
  const { t, names, study } = context;
  const wrong = study.model.drivers.filter(spreadFault).map(({ label }) => label);
  const where = { drivers: names.sheets.drivers };
  const text =
    wrong.length === 0
      ? t("scenario.chance.noResult", where)
      : t("scenario.chance.badDrivers", { ...where, labels: wrong.join(", ") });
  return {
    ...sheetFrame(context, "monteCarlo"),
    blocks: [
      titleBlock(context, "monteCarlo"),
      { kind: "cells", key: "run", at: `A${at.run.heading}`, rows: [[cell(text, "checkBad")]] },
    ],
    columnWidths: [120],
  };
}
