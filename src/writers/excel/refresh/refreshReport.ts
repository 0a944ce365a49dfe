import type { ReportPlan } from "../../../report/plan";
import { WriteError } from "../errors";
import { type ProgressListener, teller } from "../progress";
import { loadRegistry, type Output, registered } from "../registry";
import { runInExcel } from "../runInExcel";
import { requireGoing } from "../steps";
import { readView } from "../view";
import { applyWork } from "./applyWork";
import type { Orphan } from "./compareBlock";
import { type Asking, decide, type Decided } from "./decide";
import { endReport } from "./endReport";
import { findSheets } from "./findSheets";
import { planWork } from "./planWork";
import { restoreInterruptedBuild } from "../restore";
import { readUserFormulas } from "./readUserFormulas";
import type { UserSheet } from "./userFormulas";
import type { RefreshWork } from "./work";

export interface RefreshOptions extends Asking {
  /** Unlike any other build's and refresh's. */
  readonly build: string;
  /** Adds to the plan a sheet for what has lost its row. */
  readonly withOrphans: (plan: ReportPlan, orphans: readonly Orphan[]) => ReportPlan;
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
    const decided = await decide(plan, options);
    return await runInExcel(async (context) => {
      requireGoing(options.signal);
      const view = await readView(context);
      work = workOf(plan, options, { ...decided, users: await readUserFormulas(context, decided.read.others) });
      begun = true;
      const { output, present, sheetsBefore } = decided.read;
      const apply = {
        output,
        sheetsBefore,
        view,
        filters: present.filters,
        build: options.build,
        signal: options.signal,
      };
      const redo = await applyWork(context, { ...apply, work, tell });
      return resultOf(work, await endReport(context, redo));
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

interface Known extends Decided {
  readonly users: readonly UserSheet[];
}

/** Thinks the work out; twice where something lost its row, for that gets a sheet. */
function workOf(
  plan: ReportPlan,
  { build, withOrphans }: RefreshOptions,
  { read, decisions, users }: Known,
): RefreshWork {
  const { state, present, taken, names } = read;
  const thinkOut = (one: ReportPlan) =>
    planWork({
      plan: one,
      state,
      present: present.sheets,
      found: findSheets(one, state, present.sheets),
      decisions,
      taken,
      build,
      users: { sheets: users, names },
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
