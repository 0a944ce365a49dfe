import type { ReportPlan } from "../../../report/plan";
import { WriteError } from "../errors";
import { loadInventory } from "../inventory";
import { journalled, loadJournal } from "../journal";
import { standingOutputs, withoutSheets } from "../listing";
import { type ProgressListener, teller } from "../progress";
import { loadRegistry, type Output, registered } from "../registry";
import { runInExcel } from "../runInExcel";
import { requireGoing } from "../steps";
import { namesOf } from "../takenNames";
import { readText } from "../textSheet";
import { readView } from "../view";
import { loadWritable, requireWritable } from "../writable";
import { applyWork } from "./applyWork";
import { hasQuestions, questionsOf } from "./askUser";
import type { Orphan } from "./compareBlock";
import { endReport } from "./endReport";
import { findSheets } from "./findSheets";
import { planWork } from "./planWork";
import { carefulDecisions, type Decide, type RefreshDecisions } from "./questions";
import { readPresent } from "./readPresent";
import { restoreInterruptedBuild } from "../restore";
import { type ReportState, stateVersion } from "../../state/state";
import type { RefreshWork } from "./work";

export interface RefreshOptions {
  /** Kind of report, as it was built. */
  readonly report: string;
  /** Unlike any other build's and refresh's. */
  readonly build: string;
  /** Asked once, if there is anything to ask; without it `carefulDecisions` count. */
  readonly decide?: Decide | undefined;
  /** Adds to the plan a sheet for what has lost its row. */
  readonly withOrphans: (plan: ReportPlan, orphans: readonly Orphan[]) => ReportPlan;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ProgressListener | undefined;
}

/** What a refresh did. */
export interface RefreshResult {
  readonly output: Output;
  /** What of the user's has lost its row: it stands on the sheet for it. */
  readonly orphans: readonly Orphan[];
  /** Cells that hold what we wrote no more, because the user wished so. */
  readonly kept: number;
  /** Sheets that could not be changed in place, or that the user wished to keep: they are the user's now. */
  readonly released: number;
}

/**
 * Brings a report that stands up to a plan, in place and wholly or not at all. What is the user's stays: notes and
 * columns beside rows go with the row, cells that she changed are asked for, her sheets, charts, names and formats are
 * left alone.
 *
 * @throws WriteError as writePlan; "no-report" if none of this kind stands; "no-notes" if it cannot be
 * brought up to date; "sheet-protected" if one of ours is locked
 */
export async function refreshReport(plan: ReportPlan, options: RefreshOptions): Promise<RefreshResult> {
  const tell = teller(plan, options.onProgress);
  let begun = false;
  let work: RefreshWork | undefined;
  try {
    tell("check");
    const asked = await ask(plan, options);
    return await runInExcel(async (context) => {
      requireGoing(options.signal);
      const read = asked.read ?? (await readAll(context, options.report));
      const view = await readView(context);
      work = workOf(plan, options, { read, decisions: asked.decisions });
      begun = true;
      const { output, present, sheetsBefore } = read;
      const apply = {
        output,
        sheetsBefore,
        view,
        filters: present.filters,
        build: options.build,
        signal: options.signal,
      };
      await applyWork(context, { ...apply, work, tell });
      return resultOf(work, await endReport(context));
    });
  } catch (error) {
    if (begun) {
      tell("restore");
      const ended = await settle(options.build, error);
      if (ended && work) return resultOf(work, ended);
    }
    throw error;
  }
}

type Read = Awaited<ReturnType<typeof readAll>>;

interface Asked {
  readonly decisions: RefreshDecisions;
  /** What stands, where it cannot have changed since it was read. */
  readonly read?: Read;
}

/** Reads to ask; what the user changes while she thinks is read once more afterwards. */
async function ask(plan: ReportPlan, { report, decide }: RefreshOptions): Promise<Asked> {
  if (!decide) return { decisions: carefulDecisions };
  const read = await runInExcel((context) => readAll(context, report));
  const questions = questionsOf(plan, findSheets(plan, read.state, read.present.sheets), read.present.sheets);
  return hasQuestions(questions) ? { decisions: await decide(questions) } : { decisions: carefulDecisions, read };
}

/** All that stands of a report: what was written, and what the user made of it. */
export async function readAll(context: Excel.RequestContext, report: string) {
  const writable = loadWritable(context);
  const journal = loadJournal(context);
  const registry = loadRegistry(context);
  const inventory = loadInventory(context);
  await context.sync();
  if (journalled(journal)) throw new WriteError("interrupted");
  requireWritable(writable);
  const ids = new Set(inventory.sheets.items.map(({ id }) => id));
  const standing = await standingOutputs(context, inventory, registered(registry));
  const reports = standing.filter((one) => one.report === report && one.standing.length > 0).map(withoutSheets);
  const output = reports.filter(({ state }) => ids.has(state ?? "")).at(-1);
  if (!output) throw new WriteError(reports.length > 0 ? "no-notes" : "no-report");
  const state = await readText<ReportState>(context, context.workbook.worksheets.getItem(output.state!));
  if (state?.version !== stateVersion) throw new WriteError("no-notes");
  const present = await readPresent(context, { output, state, inventory });
  if (present.locked !== undefined) throw new WriteError("sheet-protected", { sheet: present.locked });
  return { output, state, present, taken: namesOf(inventory), sheetsBefore: [...ids] };
}

/** Thinks the work out; twice where something lost its row, for that gets a sheet. */
function workOf(
  plan: ReportPlan,
  { build, withOrphans }: RefreshOptions,
  { read, decisions }: { readonly read: Read; readonly decisions: RefreshDecisions },
): RefreshWork {
  const { state, present, taken } = read;
  const thinkOut = (one: ReportPlan) =>
    planWork({
      plan: one,
      state,
      present: present.sheets,
      found: findSheets(one, state, present.sheets),
      decisions,
      taken,
      build,
    });
  const work = thinkOut(withOrphans(plan, []));
  return work.orphans.length === 0 ? work : thinkOut(withOrphans(plan, work.orphans));
}

function resultOf({ orphans, state, released }: RefreshWork, output: Output): RefreshResult {
  const kept = state.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => Object.keys(block.kept))).length;
  return { output, orphans, kept, released: released.length };
}

/** Takes the refresh back, or ends it if only its end was cut off; then the report is returned. */
async function settle(build: string, reason: unknown): Promise<Output | undefined> {
  try {
    await restoreInterruptedBuild();
    return await runInExcel(async (context) => {
      const registry = loadRegistry(context);
      await context.sync();
      return registered(registry).find((one) => one.build === build);
    });
  } catch (error) {
    throw new WriteError("not-restored", { reason: String(reason) }, error);
  }
}
