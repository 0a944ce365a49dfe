import { translator, type Translate } from "../i18n";
import { valuesOnly } from "../report";
import { scenarioPlan } from "../scenario";
import { driverFaults } from "../scenario/driverFaults";
import { driversText } from "../scenario/input/driversText";
import { evaluationSummary } from "../scenario/sheets/evaluation/summary";
import type { ScenarioStudy } from "../scenario/study";
import { hashText } from "../report/data/hash";
import { writeXlsx } from "../writers/xlsx";
import { messagesFor } from "./commandLine";
import { exitCodes } from "./exitCodes";
import type { Output } from "./output";
import { refuse } from "./refuse";
import { requireTarget, saveFile } from "./saveFile";
import { readScenarioOptions, type ScenarioOptions } from "./scenarioOptions";
import { startOf, studyFrom, type StudyJob } from "./scenarioStudy";
import { printScenarios, scenarioSummary, type ScenarioSummary } from "./scenarioSummary";
import { loadStudy, saveStudy, studyParts, studyTemplateOf } from "./scenarioTemplates";
import type { Summary } from "./summary";

const defaultOut = "lifecycle-scenarios.xlsx";

/** What the numbers of the study gave reason to say. */
function warningsOf(study: ScenarioStudy, t: Translate): Summary["warnings"] {
  const drivers = driverFaults(study, t).map((text) => ({ kind: "driver", text }));
  const total = study.scenarios.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(total - 1) < 1e-9) return drivers;
  const text = t("scenario.cli.weights", { total: `${Number((total * 100).toFixed(4))}%` });
  return [...drivers, { kind: "weights", text }];
}

async function build(job: StudyJob, file: string | null): Promise<{ summary: ScenarioSummary; study: ScenarioStudy }> {
  const { options, t, say } = job;
  const { force, valuesOnly: isFixed } = options.shared;
  const inputs = [options.drivers, options.model, options.evaluation, options.template, ...options.data].flatMap(
    (path) => path ?? [],
  );
  const targets = [file, options.saveTemplate].flatMap((path) => path ?? []);
  targets.forEach((path) => requireTarget(path, inputs, force));
  const start = await startOf(job);
  const study = await studyFrom(job, start);
  const plan = scenarioPlan(study, t);
  const template = studyTemplateOf(options.saveTemplate ?? file ?? "", study, options, job.template);
  if (options.saveTemplate !== undefined) await saveStudy(options.saveTemplate, template, force);
  if (file !== null) {
    say(t("cli.progress.writing", { file }));
    const tag = { report: "scenarios", build: `file ${hashText(JSON.stringify(study))}` };
    await saveFile(
      file,
      writeXlsx(isFixed ? valuesOnly(plan) : plan, { ...{ tag, notes: !isFixed }, ...studyParts(template) }),
      force,
    );
  }
  const summary = scenarioSummary(study, plan, file, [...start.warnings, ...warningsOf(study, t)]);
  const evaluation = study.evaluation && { evaluation: evaluationSummary(study.evaluation, t) };
  return { study, summary: { ...summary, ...evaluation } };
}

/** The drivers to start from, in the language of the user. */
async function writeDrivers(job: StudyJob, path: string): Promise<void> {
  const { drivers, data, shared } = job.options;
  requireTarget(
    path,
    [drivers, ...data].flatMap((input) => input ?? []),
    shared.force,
  );
  const study = await studyFrom(job, await startOf(job));
  await saveFile(path, new TextEncoder().encode(driversText(study, job.t)), shared.force);
}

/** The template that was named, and the language: that of the template, unless one was asked for. */
async function prepare({ template: wanted, shared }: ScenarioOptions, t: Translate) {
  if (wanted === undefined) return { template: undefined, t };
  const template = await loadStudy(wanted, t);
  const isOther = !shared.localeGiven && template.language !== undefined;
  return { template, t: isOther ? translator(template.language) : t };
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
      return exitCodes.done;
    }
    const job = { options, say, ...(await prepare(options, t)) };
    if (options.writeDrivers !== undefined) {
      await writeDrivers(job, options.writeDrivers);
      output.result(`${t("scenario.cli.driversWritten", { file: options.writeDrivers })}\n`);
      return exitCodes.done;
    }
    const { summary, study } = await build(job, out ?? (json ? null : defaultOut));
    output.result(json ? `${JSON.stringify(summary, null, 2)}\n` : printScenarios(summary, study, job.t));
    return exitCodes.done;
  } catch (error) {
    return refuse({ error, args, output, t });
  }
}
