import type { ChartBlock, SheetPlan } from "../../report/plan";
import { cellsSteps } from "./cells";
import { addChart } from "./chart";
import { addConditionalFormat } from "./conditionalFormat";
import { WriteError } from "./errors";
import { linkSteps } from "./links";
import type { MadeSheets } from "./makeSheets";
import { setPage } from "./page";
import { type Step, runSteps, smallStep } from "./steps";
import { tableFormulaSteps } from "./table";
import { addValidation } from "./validation";

/**
 * Writes a sheet whose tables stand already: links, contents, formulas, looks, then charts.
 *
 * @throws WriteError "chart-differs", "cancelled"
 */
export async function writeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { made, sheetNames, signal }: WriteSheet,
): Promise<void> {
  const sheet = made.sheet(plan.key);
  const charts: AddedChart[] = [];
  const steps = function* (): Generator<Step> {
    yield smallStep(() => setPage(sheet, plan));
    yield* linkSteps(sheet, plan, sheetNames);
    yield* contentSteps(sheet, plan);
    // Excel puts each new rule on top of the others; the plan's first counts most.
    for (const rule of [...plan.conditionalFormats].reverse()) yield smallStep(() => addConditionalFormat(sheet, rule));
    for (const validation of plan.validations ?? []) {
      yield smallStep(() => addValidation(sheet, validation, sheetNames));
    }
    for (const block of plan.blocks) if (block.kind === "chart") yield chartStep(sheet, block, made, charts);
  };
  await runSteps(context, steps(), signal);
  requireSeries(plan.name, charts);
}

interface WriteSheet {
  readonly made: MadeSheets;
  /** By key. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly signal: AbortSignal | undefined;
}

function* contentSteps(sheet: Excel.Worksheet, { blocks }: SheetPlan): Generator<Step> {
  for (const block of blocks) {
    if (block.kind === "cells") yield* cellsSteps(sheet, block);
    if (block.kind === "table") yield* tableFormulaSteps(sheet, block);
  }
}

interface AddedChart {
  readonly block: ChartBlock;
  readonly series: Excel.ChartSeriesCollection;
}

function chartStep(sheet: Excel.Worksheet, block: ChartBlock, made: MadeSheets, added: AddedChart[]): Step {
  const queue = () => {
    const { series } = addChart(sheet, block, made.range);
    added.push({ block, series: series.load("items/name") });
  };
  // A chart has some twenty calls, and up to ten more a series or point.
  const calls =
    20 + 10 * block.series.reduce((sum, { points = [], marks = [] }) => sum + 1 + points.length + marks.length, 0);
  return { bytes: calls * 200, queue };
}

/** Excel has been seen to guess other series than it was given; a wrong chart is worse than none. */
function requireSeries(sheet: string, charts: readonly AddedChart[]): void {
  for (const { block, series } of charts) {
    const [got, want] = [series.items.length, block.series.length];
    if (got !== want) throw new WriteError("chart-differs", { sheet, name: block.name, got, want });
  }
}
