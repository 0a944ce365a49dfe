import type { Translate } from "../i18n";
import { joinTables } from "../intake";
import { reportData, reportPlan, valuesOnly } from "../report";
import { checksOf, type Check } from "./checks";
import type { Choice, Choices, PaneRole } from "./choices";
import { PaneError, startOf } from "./errors";
import { painted } from "./painted";
import { readTable, type ReadSource } from "./readTable";
import { readOptions, reportSettings, type Settings } from "./settings";
import { sourceName } from "./sourceName";
import type { Progress } from "../writers/excel/progress";
import type { OutputSheet, Workbook } from "./workbook";

export interface BuildProgress {
  readonly step: PaneRole | "computing" | "preparing" | "writing" | "finishing" | "restoring";
  /** Name of the sheet being written. */
  readonly sheet?: string;
  readonly done: number;
  /** 0 where there is nothing to count. */
  readonly total: number;
}

export interface BuildJob {
  readonly workbook: Workbook;
  readonly choices: Choices;
  readonly settings: Settings;
  readonly t: Translate;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BuildProgress) => void;
}

/** What the pane shows of a finished build. */
export interface BuildResult {
  readonly sources: readonly ReadSource[];
  readonly checks: readonly Check[];
  readonly sheets: readonly OutputSheet[];
}

/**
 * Reads the chosen tables, computes and writes the stage report. The user's tables are only read; a failure or a
 * cancel leaves the workbook as it was.
 */
export async function buildReport(job: BuildJob): Promise<BuildResult> {
  const { workbook, choices, settings, t, signal, onProgress } = job;
  await painted(); // the progress, before the browser is kept busy
  const orders = await read("orders", choices.orders!, job);
  const ledger = choices.ledger && (await read("ledger", choices.ledger, job));
  if (orders.table.record.rowsRead === 0) throw new PaneError("no-orders", startOf(orders.source));

  onProgress({ step: "computing", done: 0, total: 0 });
  await painted();
  signal.throwIfAborted();
  const sources = ledger === undefined ? [orders] : [orders, ledger];
  const tables = sources.map(({ table }) => table);
  const data = reportData({
    facts: joinTables(tables),
    sources: tables.map(({ record }) => record),
    settings: reportSettings(settings),
  });
  const plan = reportPlan(data, t, await workbook.takenNames());

  const sheets = await workbook.write(settings.valuesOnly ? valuesOnly(plan) : plan, {
    signal,
    onProgress: ({ phase, sheet, done, total }) =>
      onProgress({ step: writingSteps[phase], ...(sheet && { sheet }), done, total }),
  });
  return { sources, checks: checksOf(data), sheets };
}

/** The writer's phases as the user sees them. */
const writingSteps = {
  check: "preparing",
  data: "preparing",
  sheet: "writing",
  finish: "finishing",
  restore: "restoring",
} as const satisfies Record<Progress["phase"], BuildProgress["step"]>;

function read(role: PaneRole, choice: Choice, { workbook, settings, t, signal, onProgress }: BuildJob) {
  return readTable(choice, {
    workbook,
    signal,
    options: { ...readOptions(settings), name: sourceName(choice.source, t) },
    onRows: (done, total) => onProgress({ step: role, done, total }),
  });
}
