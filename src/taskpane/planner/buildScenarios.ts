import type { Translate } from "../../i18n";
import { scenarioPlan } from "../../scenario";
import { orNoResult } from "../../scenario/simulate/orNoResult";
import type { ScenarioStudy } from "../../scenario/study";
import { simulateInWorker } from "../simulation/simulateInWorker";
import type { OutputSheet, Workbook } from "../workbook";

export interface PlannerProgress {
  readonly step: "simulating" | "preparing" | "writing";
  /** 0 to 1. */
  readonly share: number;
}

export interface ScenarioJob {
  readonly workbook: Workbook;
  readonly study: ScenarioStudy;
  readonly t: Translate;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PlannerProgress) => void;
}

/**
 * Simulates, plans and writes the scenario sheets beside all that stands.
 *
 * @throws CoreError for a study that cannot be computed, WriteError for a workbook that cannot be written
 */
export async function buildScenarios(job: ScenarioJob): Promise<readonly OutputSheet[]> {
  const { workbook, study, t, signal, onProgress } = job;
  const { result: _, ...settings } = study.monteCarlo ?? {};
  onProgress({ step: "simulating", share: 0 });
  const result = await simulateInWorker(study.model, settings, {
    signal,
    onProgress: (share) => onProgress({ step: "simulating", share }),
  }).catch((error: unknown) => orNoResult(error, study.model));
  signal.throwIfAborted();
  onProgress({ step: "preparing", share: 0 });
  const plan = scenarioPlan({ ...study, monteCarlo: { ...settings, result } }, t, await workbook.takenNames());
  return workbook.write(plan, {
    signal,
    kind: "scenarios",
    onProgress: ({ done, total }) => onProgress({ step: "writing", share: total === 0 ? 0 : done / total }),
  });
}
