import { useState } from "react";
import type { Translate } from "../../i18n";
import { seedModel } from "../../scenario/seed/seedModel";
import { startingStudy } from "../../scenario/startingStudy";
import type { ScenarioStudy } from "../../scenario/study";
import { isCancelled } from "../explain";
import type { Report } from "../useReport";
import type { OutputSheet, Workbook } from "../workbook";
import type { PlannerProgress } from "./buildScenarios";

export type Planner = ReturnType<typeof usePlanner>;

/** What the planner keeps while another part of the pane is shown. */
export interface PlannerState {
  readonly study?: ScenarioStudy;
  readonly sheets?: readonly OutputSheet[];
}

interface PlannerInputs {
  readonly report: Report;
  readonly workbook: Workbook;
  readonly t: Translate;
  readonly state: PlannerState;
  readonly onState: (state: PlannerState) => void;
}

/** The study that the user works on, and what can be done with it. */
export function usePlanner({ report, workbook, t, state, onState }: PlannerInputs) {
  const [progress, setProgress] = useState<PlannerProgress>();
  const [first] = useState(() => startingStudy(t));
  const study = state.study ?? first;
  const { outcome, run, notify, cancel, showSheet, lookAround } = report;

  const build = () =>
    run(async (signal) => {
      onState({ study });
      try {
        const { buildScenarios } = await import(/* webpackChunkName: "scenarios" */ "./buildScenarios");
        const sheets = await buildScenarios({ workbook, study, t, signal, onProgress: setProgress });
        onState({ study, sheets });
      } catch (error) {
        if (!isCancelled(error)) throw error;
        notify("pane.cancelled");
      } finally {
        setProgress(undefined);
        await lookAround();
      }
    });

  return {
    ...{ study, progress, cancel, showSheet, build },
    sheets: state.sheets,
    change: (changed: ScenarioStudy) => onState({ ...state, study: changed }),
    /** Takes the drivers from what was read last; undefined before anything was. */
    seed:
      outcome && (() => onState({ study: startingStudy(t, seedModel(first.model, outcome.data, outcome.facts, t)) })),
  };
}
