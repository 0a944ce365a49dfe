import { translator, type Translate } from "../i18n";
import { isoDate } from "../intake";
import { reportData, reportPlan, valuesOnly, type ReportData, type ReportSettings } from "../report";
import { writeXlsx } from "../writers/xlsx";
import { CliError } from "./errors";
import { exitCodeOf, exitCodes } from "./exitCodes";
import { saveMappings } from "./mappings";
import { localeOf, readOptions, type Options } from "./options";
import { printSummary } from "./printSummary";
import { readingProgress } from "./progress";
import { readAll, type AllSources } from "./readAll";
import { requireTarget, saveFile } from "./saveFile";
import { failureSentence } from "./sentences";
import { chartsOf, reportSentence, sourceSentence, sourceSummary, type Summary } from "./summary";

/** Where the results and the messages go: standard output and standard error, or a test. */
export interface Output {
  readonly result: (text: string) => void;
  readonly message: (text: string) => void;
}

const defaultOut = "lifecycle-cost-report.xlsx";

function settingsOf(
  { asOf, periodStart, stageModel, currency, title }: Options,
  { sources }: AllSources,
): ReportSettings {
  const found = new Set(sources.flatMap((source) => source.currency ?? []));
  const unit = currency ?? (found.size === 1 ? [...found][0] : undefined);
  return {
    ...(asOf !== undefined && { asOf }),
    ...(periodStart !== undefined && { periodStart }),
    ...(stageModel !== undefined && { stageModel }),
    ...(unit !== undefined && { unit }),
    ...(title !== undefined && { subject: title }),
  };
}

/** Orders of which no row could be read make no report. */
function requireOrders({ facts, sources }: AllSources, t: Translate): void {
  if (facts.orders.amount.length > 0) return;
  const orders = sources.filter(({ role }) => role === "orders");
  const reasons = orders.flatMap(({ exclusions }) => exclusions.map(({ reason }) => t(`intake.reason.${reason}`)));
  const path = orders.map(({ name }) => name).join(t("intake.list"));
  const reason = reasons.length === 0 ? t("cli.reason.noRows") : [...new Set(reasons)].join(t("intake.list"));
  throw new CliError("nothing-read", { path, reason });
}

function warningsOf(all: AllSources, data: ReportData, t: Translate): Summary["warnings"] {
  return [
    ...all.warnings.map((warning) => ({ kind: warning.kind, text: sourceSentence(warning, t) })),
    ...data.warnings.map((warning) => ({ kind: warning.kind, text: reportSentence(warning, t) })),
  ];
}

/** Reads, computes, plans and writes; nothing is written where something is refused. */
async function build(options: Options, t: Translate, say: (line: string) => void): Promise<Summary> {
  const file = options.out ?? (options.json ? null : defaultOut);
  if (file !== null) requireTarget(file, options.data, options.force);
  const all = await readAll(options, readingProgress(t, say));
  requireOrders(all, t);
  await saveMappings(options, all.sources);
  say(t("cli.progress.computing"));
  const data = reportData({ ...all, settings: settingsOf(options, all) });
  const plan = reportPlan(data, t);
  if (file !== null) {
    say(t("cli.progress.writing", { file }));
    await saveFile(file, writeXlsx(options.valuesOnly ? valuesOnly(plan) : plan), options.force);
  }
  return {
    file,
    asOf: isoDate(data.asOf),
    period: { start: isoDate(data.period.start), end: isoDate(data.period.end) },
    sources: all.sources.map(sourceSummary),
    totals: data.totals,
    tieOuts: data.checks,
    sheets: plan.sheets.map(({ name }) => name),
    charts: chartsOf(plan),
    warnings: warningsOf(all, data, t),
  };
}

/** The language for messages, even for the message that there is no such language. */
function messagesFor(args: readonly string[]): Translate {
  try {
    return translator(localeOf(args));
  } catch (error) {
    if (error instanceof CliError) return translator("en");
    throw error;
  }
}

/**
 * The command line `report`, from its arguments to its exit code. Results go to `output.result`, progress and refusals
 * to `output.message`; a failure that nobody foresaw is thrown.
 */
export async function runReport(args: readonly string[], output: Output): Promise<number> {
  const t = messagesFor(args);
  const say = (line: string) => output.message(`${line}\n`);
  try {
    const options = readOptions(args);
    if (options.help) {
      output.result(t("cli.help", { out: defaultOut }));
      return exitCodes.done;
    }
    const summary = await build(options, t, say);
    output.result(options.json ? `${JSON.stringify(summary, null, 2)}\n` : printSummary(summary, t));
    if (summary.tieOuts.every(({ difference }) => difference === 0)) return exitCodes.done;
    say(t("cli.error.untied"));
    return exitCodes.refused;
  } catch (error) {
    const sentence = failureSentence(error, t);
    if (sentence === undefined) throw error;
    say(sentence);
    return exitCodeOf(error);
  }
}
