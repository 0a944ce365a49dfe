import type { Translate } from "../i18n";
import { reportData, valuesOnly } from "../report";
import { scenarioPlan } from "../scenario";
import { evaluationFromInitiatives } from "../scenario/evaluation/fromInitiatives";
import { readEvaluation } from "../scenario/evaluation/readEvaluation";
import { evaluationSummary } from "../scenario/sheets/evaluation/summary";
import { driversText } from "../scenario/input/driversText";
import { studyOf } from "../scenario/input/studyOf";
import { defaultModel } from "../scenario/model/defaultModel";
import type { ScenarioModel } from "../scenario/model/scenarioModel";
import { profitCurve } from "../scenario/seed/profitCurve";
import { seedModel } from "../scenario/seed/seedModel";
import type { ScenarioStudy } from "../scenario/study";
import { writeXlsx } from "../writers/xlsx";
import { messagesFor } from "./commandLine";
import { CliError } from "./errors";
import { exitCodeOf, exitCodes } from "./exitCodes";
import { readingProgress } from "./progress";
import { readAll } from "./readAll";
import type { Output } from "./runReport";
import { requireTarget, saveFile } from "./saveFile";
import { readScenarioOptions, type ScenarioOptions } from "./scenarioOptions";
import { printScenarios, scenarioSummary, type ScenarioSummary } from "./scenarioSummary";
import { loadTable } from "./scenarioTables";
import { failureSentence } from "./sentences";
import { settingsOf } from "./settings";
import { sourceSentence, type Summary } from "./summary";

const defaultOut = "lifecycle-scenarios.xlsx";

/** The model that the planner starts from, and what the data gave reason to say. */
interface Start {
  readonly model: ScenarioModel;
  readonly unit?: string;
  readonly claims?: ScenarioStudy["claims"];
  readonly evaluation?: ScenarioStudy["evaluation"];
  readonly warnings: Summary["warnings"];
}

interface Job {
  readonly options: ScenarioOptions;
  readonly t: Translate;
  readonly say: (line: string) => void;
}

/** With data, drivers are seeded from them; else all are example values. */
async function startOf({ options, t, say }: Job): Promise<Start> {
  const model = defaultModel(t);
  if (options.data.length === 0) return { model, warnings: [] };
  const read = { ...options.shared, data: options.data };
  const all = await readAll(read, readingProgress(t, say));
  say(t("cli.progress.computing"));
  const settings = settingsOf(read, all, undefined);
  const data = reportData({ ...all, settings });
  const seeded = seedModel(model, data, all.facts, t);
  const curve = profitCurve(data);
  const warnings = all.warnings.map((warning) => ({ kind: warning.kind, text: sourceSentence(warning, t) }));
  const count = seeded.drivers.filter((driver, place) => driver !== model.drivers[place]).length;
  return {
    model: seeded,
    ...(settings.unit !== undefined && { unit: settings.unit }),
    ...(curve !== undefined && { claims: { profitCurve: curve } }),
    ...(data.initiatives && {
      evaluation: evaluationFromInitiatives(data.initiatives, t("scenario.evaluation.fromInitiatives")),
    }),
    warnings: [...warnings, { kind: "seeded", text: t("scenario.cli.seeded", { count }) }],
  };
}

async function studyFrom({ options, t }: Job, start: Start): Promise<ScenarioStudy> {
  const { drivers, model, evaluation, outcome, scenario, months, steps, seed, runs, shared } = options;
  const inputs = {
    ...(drivers !== undefined && { drivers: await loadTable(drivers, shared) }),
    ...(model !== undefined && { lines: await loadTable(model, shared) }),
    ...(outcome !== undefined && { outcome }),
  };
  const study = studyOf(inputs, start.model, t);
  const unit = shared.currency ?? start.unit;
  return {
    ...study,
    active: scenario === undefined ? study.active : placeOf(scenario, study),
    ...(months !== undefined && { forecast: { months } }),
    ...(steps !== undefined && { sensitivity: { steps } }),
    monteCarlo: { ...(seed !== undefined && { seed }), ...(runs !== undefined && { runs }) },
    ...(start.evaluation && { evaluation: start.evaluation }),
    ...(evaluation !== undefined && { evaluation: readEvaluation(await loadTable(evaluation, shared)) }),
    ...(unit !== undefined && { unit }),
    ...(start.claims !== undefined && { claims: start.claims }),
    ...(shared.title !== undefined && { subject: shared.title }),
    ...(shared.asOf !== undefined && { asOf: shared.asOf }),
  };
}

function placeOf(wanted: string, { scenarios }: ScenarioStudy): number {
  const place = scenarios.findIndex(({ name }) => name === wanted);
  if (place >= 0) return place;
  const allowed = scenarios.map(({ name }) => name).join(", ");
  throw new CliError("bad-choice", { option: "--scenario", got: wanted, allowed });
}

/** What the numbers of the study gave reason to say. */
function warningsOf({ scenarios }: ScenarioStudy, t: Translate): Summary["warnings"] {
  const total = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(total - 1) < 1e-9) return [];
  return [{ kind: "weights", text: t("scenario.cli.weights", { total: `${Number((total * 100).toFixed(4))}%` }) }];
}

async function build(job: Job, file: string | null): Promise<{ summary: ScenarioSummary; study: ScenarioStudy }> {
  const { options, t, say } = job;
  const { force, valuesOnly: isFixed } = options.shared;
  const inputs = [options.drivers, options.model, options.evaluation, ...options.data].flatMap((path) => path ?? []);
  if (file !== null) requireTarget(file, inputs, force);
  const start = await startOf(job);
  const study = await studyFrom(job, start);
  const plan = scenarioPlan(study, t);
  if (file !== null) {
    say(t("cli.progress.writing", { file }));
    await saveFile(file, writeXlsx(isFixed ? valuesOnly(plan) : plan), force);
  }
  const summary = scenarioSummary(study, plan, file, [...start.warnings, ...warningsOf(study, t)]);
  const evaluation = study.evaluation && { evaluation: evaluationSummary(study.evaluation, t) };
  return { study, summary: { ...summary, ...evaluation } };
}

/** The drivers to start from, in the language of the user. */
async function writeDrivers(job: Job, path: string): Promise<void> {
  const { drivers, data, shared } = job.options;
  requireTarget(
    path,
    [drivers, ...data].flatMap((input) => input ?? []),
    shared.force,
  );
  const study = await studyFrom(job, await startOf(job));
  await saveFile(path, new TextEncoder().encode(driversText(study, job.t)), shared.force);
}

/** The command line `scenario`, from its arguments to its exit code; a failure that nobody foresaw is thrown. */
export async function runScenario(args: readonly string[], output: Output): Promise<number> {
  const t = messagesFor(args);
  const say = (line: string) => output.message(`${line}\n`);
  try {
    const options = readScenarioOptions(args);
    const { help, json, out } = options.shared;
    if (help) {
      output.result(t("scenario.cli.help", { out: defaultOut }));
    } else if (options.writeDrivers !== undefined) {
      await writeDrivers({ options, t, say }, options.writeDrivers);
      output.result(`${t("scenario.cli.driversWritten", { file: options.writeDrivers })}\n`);
    } else {
      const { summary, study } = await build({ options, t, say }, out ?? (json ? null : defaultOut));
      output.result(json ? `${JSON.stringify(summary, null, 2)}\n` : printScenarios(summary, study, t));
    }
    return exitCodes.done;
  } catch (error) {
    const sentence = failureSentence(error, t);
    if (sentence === undefined) throw error;
    say(sentence);
    return exitCodeOf(error);
  }
}
