import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { simulateModel } from "../../simulate/simulateModel";
import { chanceCharts } from "./charts";
import { at } from "./layout";
import { resultsBlock, runBlock } from "./summary";
import { contributionBlock, convergenceBlock, histogramBlock } from "./tables";

/**
 * How the outcome spreads where every driver spreads as the drivers sheet says. Undefined for an outcome that does not
 * depend on any driver.
 *
 * @throws CoreError as `simulateModel` does
 */
export function monteCarloSheet(context: ScenarioContext): SheetPlan | undefined {
  const { model, monteCarlo } = context.study;
  const line = model.lines.find(({ id }) => id === model.outcome)!;
  const result = monteCarlo?.result ?? simulateModel(model, monteCarlo);
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
