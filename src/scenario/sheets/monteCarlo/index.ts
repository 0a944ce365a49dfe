import { cell } from "../../../report/cells";
import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import type { ScenarioModel } from "../../model/scenarioModel";
import { orNoResult } from "../../simulate/orNoResult";
import type { SimulationSettings } from "../../simulate/settings";
import { simulateModel } from "../../simulate/simulateModel";
import { chanceCharts } from "./charts";
import type { Simulation } from "../../simulate/simulation";
import { at } from "./layout";
import { resultsBlock, runBlock } from "./summary";
import { contributionBlock, convergenceBlock, histogramBlock } from "./tables";

/**
 * How the outcome spreads where every driver spreads as the drivers sheet says. Undefined for an outcome that does not
 * depend on any driver. Where too few runs have a value, it says so: the other sheets do not depend on it.
 *
 * @throws CoreError as `simulateModel` does, but for "no-result"
 */
export function monteCarloSheet(context: ScenarioContext): SheetPlan | undefined {
  const { model, monteCarlo } = context.study;
  const line = model.lines.find(({ id }) => id === model.outcome)!;
  const result = monteCarlo?.result === undefined ? simulated(model, monteCarlo) : monteCarlo.result;
  if (result === null) return sheetWithoutResult(context);
  if (result.contributions.length === 0) return undefined;
  const frame = sheetFrame(context, "monteCarlo");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "monteCarlo"),
      runBlock(context, line, result),
      resultsBlock(context, line, result),
      histogramBlock(context, line, result),
      contributionBlock(context, result),
      convergenceBlock(context, line, result),
      ...chanceCharts(context, line, result),
    ],
    conditionalFormats: checkFormats(at.drivers.check, at.drivers.check, "A", "A", "B"),
    columnWidths: [44, 16, 14, 14, 14, 3, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13],
    print: { ...frame.print, pageBreaks: [at.bins] },
  };
}

function simulated(model: ScenarioModel, settings: SimulationSettings | undefined): Simulation | null {
  try {
    return simulateModel(model, settings);
  } catch (error) {
    return orNoResult(error);
  }
}

function sheetWithoutResult(context: ScenarioContext): SheetPlan {
  const { t, names } = context;
  const text = t("scenario.chance.noResult", { drivers: names.sheets.drivers });
  return {
    ...sheetFrame(context, "monteCarlo"),
    blocks: [
      titleBlock(context, "monteCarlo"),
      { kind: "cells", key: "run", at: `A${at.run.heading}`, rows: [[cell(text, "checkBad")]] },
    ],
    columnWidths: [120],
  };
}
