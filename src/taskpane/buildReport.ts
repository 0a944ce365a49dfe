import { loadLaterWords, loadTranslator } from "../i18n/lazy";
import { reportPlan, valuesOnly } from "../report";
import type { ReportPlan, TakenNames } from "../report/plan";
import type { Decide } from "../writers/excel";
import type { ProgressListener } from "../writers/excel/progress";
import type { BuildProgress } from "./buildProgress";
import { compute, type Computed, type ComputeJob } from "./compute";
import { runAt } from "./runAt";
import { isAsked, type Asked } from "./questions/tableQuestions";
import type { OutputSheet, RefreshedReport } from "./workbook";

export interface BuildJob extends ComputeJob {
  /** Brings the report that stands up to date instead of making a new one; asked where the user changed it. */
  readonly decide?: Decide | undefined;
  readonly now: Date;
}

/** What the pane shows of a finished build. */
export interface BuildResult extends Computed {
  readonly plan: ReportPlan;
  readonly sheets: readonly OutputSheet[];
  /** Only of a refresh. */
  readonly refreshed?: Pick<RefreshedReport, "orphans" | "kept" | "released">;
}

/**
 * Reads the chosen tables, computes and writes the report. The user's tables are only read; a failure or a cancel
 * leaves the workbook as it was.
 *
 * @returns the questions to be answered first, if there are any: nothing is written then
 */
export async function buildReport(job: BuildJob): Promise<BuildResult | readonly Asked[]> {
  const computed = await compute(job);
  if (isAsked(computed)) return computed;
  return job.decide ? refresh(computed, job, job.decide) : write(computed, job);
}

async function write(computed: Computed, job: BuildJob): Promise<BuildResult> {
  const plan = await planOf(computed, job, await job.workbook.takenNames());
  const sheets = await job.workbook.write(plan, { signal: job.signal, onProgress: teller(job) });
  return { ...computed, plan, sheets };
}

async function refresh(computed: Computed, job: BuildJob, decide: Decide): Promise<BuildResult> {
  const { workbook, signal } = job;
  const plan = await planOf(computed, job, await workbook.takenNames("stages"));
  const t = await translatorOf(job);
  const options = { signal, t, decide, onProgress: teller(job) };
  const { sheets, ...refreshed } = await workbook.refreshReport(plan, options);
  return { ...computed, plan, sheets, refreshed };
}

async function planOf({ data }: Computed, job: BuildJob, taken: TakenNames) {
  await loadLaterWords();
  const plan = reportPlan(data, await translatorOf(job), taken, runAt(job.now, data.settings.preparer));
  return job.settings.valuesOnly ? valuesOnly(plan) : plan;
}

/** A template may ask for a language of its own. */
async function translatorOf({ template, t }: BuildJob) {
  return template?.language === undefined ? t : loadTranslator(template.language);
}

function teller({ onProgress }: BuildJob): ProgressListener {
  return ({ phase, sheet, done, total }) =>
    onProgress({ step: writingSteps[phase], ...(sheet !== undefined && { name: sheet }), done, total });
}

/** The writer's phases as the user sees them. */
const writingSteps = {
  check: "preparing",
  data: "preparing",
  sheet: "writing",
  finish: "finishing",
  restore: "restoring",
} as const satisfies Record<Parameters<ProgressListener>[0]["phase"], BuildProgress["step"]>;
