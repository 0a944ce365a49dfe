import { CoreError } from "../core";
import type { Translate } from "../i18n";
import { reportData } from "../report";
import { evaluationFromInitiatives } from "../scenario/evaluation/fromInitiatives";
import { readEvaluation } from "../scenario/evaluation/readEvaluation";
import { studyOf } from "../scenario/input/studyOf";
import { defaultModel } from "../scenario/model/defaultModel";
import type { ScenarioModel } from "../scenario/model/scenarioModel";
import { seedChannels } from "../scenario/seed/channels";
import { profitCurve } from "../scenario/seed/profitCurve";
import { seedModel } from "../scenario/seed/seedModel";
import type { ScenarioStudy } from "../scenario/study";
import type { StudyTemplate } from "../template/study";
import { CliError } from "./errors";
import { readingProgress } from "./progress";
import { readAll } from "./readAll";
import type { ScenarioOptions } from "./scenarioOptions";
import { loadTable } from "./scenarioTables";
import { settingsOf } from "./settings";
import { sourceSentence, type Summary } from "./summary";
import { shownSources } from "./shownSources";

/** What the planner starts from, and what the data gave reason to say. */
interface Start extends Pick<ScenarioStudy, "unit" | "claims" | "evaluation" | "allocation"> {
  readonly model: ScenarioModel;
  readonly warnings: Summary["warnings"];
}

export interface StudyJob {
  readonly options: ScenarioOptions;
  readonly template: StudyTemplate | undefined;
  readonly t: Translate;
  readonly say: (line: string) => void;
}

/** With data, drivers and channels are seeded from them; else all are of the template, or example values. */
export async function startOf({ options, template, t, say }: StudyJob): Promise<Start> {
  const model = template?.study.model ?? defaultModel(t);
  if (options.data.length === 0) return { model, warnings: [] };
  const read = { ...options.shared, data: options.data };
  const complete = await readAll(read, readingProgress(t, say));
  say(t("cli.progress.computing"));
  const settings = settingsOf(read, complete, undefined);
  const all = shownSources(complete, settings);
  const data = reportData({ ...all, settings });
  const seeded = seedModel(model, data, all.facts, t);
  const curve = profitCurve(data);
  const warnings = all.warnings.map((warning) => ({ kind: warning.kind, text: sourceSentence(warning, t) }));
  const margin = seeded.drivers.find(({ id }) => id === "gross_margin")?.base ?? 1;
  const allocation = seedChannels(data, all.facts, margin, t);
  const count = seeded.drivers.filter((driver, place) => driver !== model.drivers[place]).length;
  return {
    model: seeded,
    ...(settings.unit !== undefined && { unit: settings.unit }),
    ...(curve !== undefined && { claims: { profitCurve: curve } }),
    ...(allocation && { allocation }),
    ...(data.initiatives && {
      evaluation: evaluationFromInitiatives(data.initiatives, t("scenario.evaluation.fromInitiatives")),
    }),
    warnings: [...warnings, { kind: "seeded", text: t("scenario.cli.seeded", { count }) }],
  };
}

/** What the tables and options say, before it what the data say, before that the template. */
export async function studyFrom({ options, template, t }: StudyJob, start: Start): Promise<ScenarioStudy> {
  const { drivers, model, evaluation, outcome, scenario, shared } = options;
  const inputs = {
    ...(drivers !== undefined && { drivers: await loadTable(drivers, "--drivers", shared) }),
    ...(model !== undefined && { lines: await loadTable(model, "--model", shared) }),
    ...(outcome !== undefined && { outcome }),
  };
  const study = planned(() => studyOf(inputs, start.model, t, template?.study));
  const { model: _, warnings: __, ...seeded } = start;
  return {
    ...study,
    ...seeded,
    ...(seeded.claims && { claims: { ...study.claims, ...seeded.claims } }),
    active: scenario === undefined ? study.active : placeOf(scenario, study),
    ...numbersOf(options, study),
    ...(evaluation !== undefined && {
      evaluation: readEvaluation(await loadTable(evaluation, "--evaluation", shared)),
    }),
    ...(shared.currency !== undefined && { unit: shared.currency }),
    ...(shared.title !== undefined && { subject: shared.title }),
    ...(shared.asOf !== undefined && { asOf: shared.asOf }),
  };
}

/** An outcome that is no line is an argument that cannot be. @throws CliError "bad-choice" */
function planned(plan: () => ScenarioStudy): ScenarioStudy {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof CoreError) || error.details["name"] !== "outcome") throw error;
    const { got = "", allowed = "" } = error.details;
    throw new CliError("bad-choice", { option: "--outcome", got, allowed });
  }
}

function numbersOf(
  { months, steps, seed, runs, sampling }: ScenarioOptions,
  { forecast, sensitivity, monteCarlo }: ScenarioStudy,
) {
  return {
    ...(months !== undefined && { forecast: { ...forecast, months } }),
    ...(steps !== undefined && { sensitivity: { ...sensitivity, steps } }),
    monteCarlo: {
      ...monteCarlo,
      ...(seed !== undefined && { seed }),
      ...(runs !== undefined && { runs }),
      ...(sampling && { sampling }),
    },
  };
}

function placeOf(wanted: string, { scenarios }: ScenarioStudy): number {
  const place = scenarios.findIndex(({ name }) => name === wanted);
  if (place >= 0) return place;
  const allowed = scenarios.map(({ name }) => name).join(", ");
  throw new CliError("bad-choice", { option: "--scenario", got: wanted, allowed });
}
