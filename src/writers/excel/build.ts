import type { ReportPlan, SheetPlan } from "../../report/plan";
import { finish } from "./finish";
import { type MadeSheets, makeSheets } from "./makeSheets";
import { nameSteps } from "./names";
import { preflight } from "./preflight";
import type { Progress, ProgressListener } from "./progress";
import type { Output } from "./registry";
import { writeSheet } from "./sheet";
import { type Step, requireGoing, runSteps } from "./steps";
import { tableSteps } from "./table";

export interface BuildOptions {
  /** Kind of report, the same for every build of it, e.g. "stages". */
  readonly report: string;
  /** Unlike any other build's; the caller makes it, because chance is an argument. */
  readonly build: string;
  /** Cancels between two requests; the workbook is then put back. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ProgressListener | undefined;
}

/**
 * Writes a plan in this order: journal and empty tagged sheets; all tables and names, for formulas refer to them;
 * each sheet with its formulas, looks and charts; the list of our reports, and the end of the journal.
 * Leaves the workbook half done if it throws; restore puts it back.
 *
 * @throws WriteError
 */
export async function build(context: Excel.RequestContext, plan: ReportPlan, options: BuildOptions): Promise<Output> {
  const { signal } = options;
  const tell = teller(plan, options.onProgress);
  tell("check", 0);
  const before = await preflight(context, plan);
  requireGoing(signal);
  const made = await makeSheets(context, plan, { ...options, before });
  tell("data", 1);
  await runSteps(context, dataSteps(context, plan, made), signal);
  const sheetNames = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  for (const [index, sheet] of plan.sheets.entries()) {
    tell("sheet", 2 + index, sheet);
    await writeSheet(context, sheet, { made, sheetNames, signal });
  }
  tell("finish", 2 + plan.sheets.length);
  return finish(context, plan, { ...options, before, made });
}

/** Tables and names of all sheets. */
function* dataSteps(context: Excel.RequestContext, plan: ReportPlan, made: MadeSheets): Generator<Step> {
  for (const { key, blocks } of plan.sheets) {
    for (const block of blocks) if (block.kind === "table") yield* tableSteps(made.sheet(key), block);
  }
  yield* nameSteps(context, plan.names, made);
}

/** Check, data, each sheet and the end count one each. */
function teller({ sheets }: ReportPlan, onProgress: ProgressListener | undefined) {
  const total = sheets.length + 3;
  return (phase: Progress["phase"], done: number, sheet?: SheetPlan) =>
    onProgress?.({ phase, done, total, ...(sheet && { sheet: sheet.name }) });
}
