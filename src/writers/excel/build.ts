import type { ReportPlan } from "../../report/plan";
import { setDisplay } from "./display";
import { finish } from "./finish";
import { type MadeSheets, makeSheets } from "./makeSheets";
import { anchorSteps, nameSteps } from "./names";
import type { Before } from "./preflight";
import type { Teller } from "./progress";
import type { Output } from "./registry";
import { writeSheet } from "./sheet";
import { anchorsOf } from "../state/anchors";
import { builtState, type ReportState } from "../state/state";
import { type Step, requireGoing, runSteps, smallStep } from "./steps";
import { tableSteps } from "./table";
import { textSteps } from "./textSheet";

export interface BuildOptions {
  readonly report: string;
  readonly build: string;
  /** What preflight found. */
  readonly before: Before;
  readonly signal?: AbortSignal | undefined;
  readonly tell: Teller;
}

/**
 * Writes a plan in this order: journal and empty tagged sheets; all widths, tables and names, for formulas and row
 * heights depend on them; each sheet with its formulas, looks and charts; the list of our reports, and the end of the
 * journal.
 * Leaves the workbook half done if it throws; restoreInterruptedBuild puts it back.
 *
 * @throws WriteError
 */
export async function build(context: Excel.RequestContext, plan: ReportPlan, options: BuildOptions): Promise<Output> {
  const { signal, tell } = options;
  tell("data");
  const state = builtState(plan, anchorsOf(options.build));
  const anchors = state.sheets.flatMap(({ blocks }) => blocks.map(({ anchor }) => anchor));
  const made = await makeSheets(context, plan, { ...options, anchors });
  await runSteps(context, dataSteps(context, plan, { made, state }), signal);
  const sheetNames = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  for (const sheet of plan.sheets) {
    tell("sheet", sheet);
    await writeSheet(context, sheet, { made, sheetNames, signal });
  }
  tell("finish");
  requireGoing(signal); // for the last time: the request that follows ends the build
  return finish(context, plan, { ...options, made, anchors });
}

/** Widths, tables and names of all sheets, and what a later refresh has to know. */
function* dataSteps(
  context: Excel.RequestContext,
  plan: ReportPlan,
  { made, state }: { readonly made: MadeSheets; readonly state: ReportState },
): Generator<Step> {
  for (const sheetPlan of plan.sheets) {
    const sheet = made.sheet(sheetPlan.key);
    yield smallStep(() => setDisplay(sheet, sheetPlan));
    for (const block of sheetPlan.blocks) if (block.kind === "table") yield* tableSteps(sheet, block);
  }
  yield* nameSteps(context, plan.names, made);
  yield* anchorSteps(context, state, made);
  yield* textSteps(made.state, state);
}
