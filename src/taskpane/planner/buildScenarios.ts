import { loadTranslator } from "../../i18n/lazy";
import type { Translate } from "../../i18n";
import type { ReportPlan } from "../../report/plan";
import { scenarioPlan } from "../../scenario";
import { withTypedInputs } from "../../scenario/input/typedInputs";
import { orNoResult } from "../../scenario/simulate/orNoResult";
import type { ScenarioStudy } from "../../scenario/study";
import type { StudyTemplate } from "../../template/study";
import type { Decide } from "../../writers/excel";
import type { ProgressListener } from "../../writers/excel/progress";
import { simulateInWorker } from "../simulation/simulateInWorker";
import type { OutputSheet, RefreshedReport, Workbook } from "../workbook";
import { loadStudy, saveStudy } from "./storedStudy";

export interface PlannerProgress {
  readonly step: "simulating" | "preparing" | "writing";
  /** 0 to 1. */
  readonly share: number;
}

export interface ScenarioJob {
  readonly workbook: Workbook;
  /** What the user planned in the pane. */
  readonly template: StudyTemplate;
  readonly t: Translate;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PlannerProgress) => void;
  /** Brings the sheets that stand up to date instead of making new ones; asked where the user changed results. */
  readonly decide?: Decide | undefined;
}

/** What the planner shows of finished scenarios. */
export interface BuiltScenarios {
  /** As planned, with what the user typed into the sheets. */
  readonly study: ScenarioStudy;
  readonly plan: ReportPlan;
  readonly sheets: readonly OutputSheet[];
  /** Only of a refresh. */
  readonly refreshed?: Pick<RefreshedReport, "orphans" | "kept" | "released">;
}

/**
 * Simulates, plans and writes the scenario sheets beside all that stands, or brings those that stand up to date: what
 * the user typed into their inputs is read first and counts.
 *
 * @throws CoreError for a study that cannot be computed, WriteError for a workbook that cannot be written
 */
export async function buildScenarios(job: ScenarioJob): Promise<BuiltScenarios> {
  const { workbook, template, decide } = job;
  const study = decide ? await withTyped(job) : template.study;
  const t = await translatorOf(job);
  const result = await simulated(job, study);
  job.signal.throwIfAborted();
  job.onProgress({ step: "preparing", share: 0 });
  const taken = await workbook.takenNames(decide && "scenarios");
  const plan = scenarioPlan({ ...study, monteCarlo: { ...study.monteCarlo, result } }, t, taken);
  const options = { signal: job.signal, kind: "scenarios", onProgress: teller(job) } as const;
  const { sheets, ...refreshed } = decide
    ? await workbook.refreshReport(plan, { ...options, t, decide })
    : { sheets: await workbook.write(plan, options) };
  await saveStudy(workbook, { ...template, study });
  return { study, plan, sheets, ...(isRefresh(refreshed) && { refreshed }) };
}

function isRefresh(done: object): done is Omit<RefreshedReport, "sheets"> {
  return "orphans" in done;
}

/** The study with what the user typed into the sheets that stand. */
async function withTyped({ workbook, template: { study }, t }: ScenarioJob): Promise<ScenarioStudy> {
  const before = await loadStudy(workbook);
  if (before === undefined) return study;
  const language = before.language === undefined ? t : await loadTranslator(before.language);
  const typed = await workbook.typedInputs(scenarioPlan(before.study, language), "scenarios");
  return withTypedInputs(study, typed, t);
}

/** A template may ask for a language of its own. */
async function translatorOf({ template: { language }, t }: ScenarioJob): Promise<Translate> {
  return language === undefined ? t : loadTranslator(language);
}

function simulated({ signal, onProgress }: ScenarioJob, { model, monteCarlo = {} }: ScenarioStudy) {
  const { result: _, ...settings } = monteCarlo;
  onProgress({ step: "simulating", share: 0 });
  return simulateInWorker(model, settings, {
    signal,
    onProgress: (share) => onProgress({ step: "simulating", share }),
  }).catch((error: unknown) => orNoResult(error, model));
}

function teller({ onProgress }: ScenarioJob): ProgressListener {
  return ({ done, total }) => onProgress({ step: "writing", share: total === 0 ? 0 : done / total });
}
