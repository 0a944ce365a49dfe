import { useEffect, useEffectEvent, useState } from "react";
import type { Translate } from "../../i18n";
import { seedChannels } from "../../scenario/seed/channels";
import { profitCurve } from "../../scenario/seed/profitCurve";
import { seedModel } from "../../scenario/seed/seedModel";
import { startingStudy } from "../../scenario/startingStudy";
import type { ScenarioStudy } from "../../scenario/study";
import { TemplateError } from "../../template/errors";
import type { StudyTemplate } from "../../template/study";
import { isCancelled } from "../explain";
import type { Report } from "../useReport";
import type { Workbook } from "../workbook";
import type { BuiltScenarios, PlannerProgress } from "./buildScenarios";
import { loadStudy, saveStudy } from "./storedStudy";

export type Planner = ReturnType<typeof usePlanner>;

/** What the planner keeps while another part of the pane is shown. */
export interface PlannerState {
  readonly template?: StudyTemplate;
  readonly built?: BuiltScenarios;
  /** Scenario sheets stand that can be brought up to date. */
  readonly standing?: boolean;
}

/** Takes the new state, or what becomes of the old one. */
export type ChangePlanner = (change: (old: PlannerState) => PlannerState) => void;

interface PlannerInputs {
  readonly report: Report;
  readonly workbook: Workbook;
  readonly t: Translate;
  readonly state: PlannerState;
  readonly onState: ChangePlanner;
}

/** The study that the user works on, and what can be done with it. */
export function usePlanner({ report, workbook, t, state, onState }: PlannerInputs) {
  const [progress, setProgress] = useState<PlannerProgress>();
  const [first] = useState(() => ({ id: "own", name: t("planner.own"), study: startingStudy(t) }));
  const template: StudyTemplate = state.template ?? first;
  const { study } = template;
  const { outcome, run, running, notify, cancel, showSheet, lookAround, decideUntil } = report;
  useStored({ workbook, state, onState, report });

  const build = (aim: "build" | "refresh") =>
    run(async (signal) => {
      onState((old) => ({ ...old, template }));
      try {
        const { buildScenarios } = await import(/* webpackChunkName: "scenarios" */ "./buildScenarios");
        const decide = aim === "refresh" ? decideUntil(signal) : undefined;
        const built = await buildScenarios({ workbook, template, t, signal, decide, onProgress: setProgress });
        onState(() => ({ template: { ...template, study: built.study }, built, standing: true }));
      } catch (error) {
        if (!isCancelled(error)) throw error;
        notify("pane.cancelled");
      } finally {
        setProgress(undefined);
        await lookAround();
      }
    });

  const changeTemplate = (changed: StudyTemplate) => onState((old) => ({ ...old, template: changed }));
  return {
    ...{ template, study, progress, running, cancel, showSheet, build, changeTemplate },
    built: state.built,
    standing: state.standing === true,
    change: (changed: ScenarioStudy) => changeTemplate({ ...template, study: changed }),
    /** Lets the study travel with the workbook, without building anything. */
    save: () =>
      run(async () => {
        await saveStudy(workbook, template);
        notify("planner.saved");
      }),
    /** Takes drivers, channels and the best customers from what was read last; undefined before anything was. */
    seed: outcome && (() => changeTemplate({ ...template, study: seeded(study, outcome, t) })),
  };
}

/** Drivers, channels and the profit of the best customers of the data; all other settings stay. */
function seeded(study: ScenarioStudy, { data, facts }: NonNullable<Report["outcome"]>, t: Translate): ScenarioStudy {
  const model = seedModel(study.model, data, facts, t);
  const margin = model.drivers.find(({ id }) => id === "gross_margin")?.base ?? 1;
  const allocation = seedChannels(data, facts, margin, t);
  const curve = profitCurve(data);
  const { scenarios } = startingStudy(t, model);
  return {
    ...{ ...study, model, scenarios, active: 0 },
    ...(allocation && { allocation }),
    ...(curve && { claims: { ...study.claims, profitCurve: curve } }),
  };
}

type StoredInputs = Pick<PlannerInputs, "workbook" | "state" | "onState" | "report">;

/** Takes up, once, what the workbook carries; one that cannot be read is told and left alone. */
function useStored({ workbook, state, onState, report: { run, notify } }: StoredInputs): void {
  const known = state.standing !== undefined;
  const look = useEffectEvent(async () => {
    const standing = await workbook.hasReport("scenarios");
    const stored = await loadStudy(workbook).catch((error: unknown) => {
      if (!(error instanceof TemplateError)) throw error;
      notify("planner.unreadable");
      return undefined;
    });
    const template = (old: PlannerState) => old.template ?? stored;
    onState((old) => ({ ...old, standing, ...(template(old) && { template: template(old)! }) }));
  });
  const fail = useEffectEvent((error: Error) => run(() => Promise.reject(error)));
  useEffect(() => {
    if (!known) look().catch((error: Error) => fail(error));
  }, [known, workbook]);
}
