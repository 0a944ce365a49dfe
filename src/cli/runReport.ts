import { sumAmounts } from "../core";
import { translator, type Translate } from "../i18n";
import { isoDate } from "../intake";
import { reportData, reportPlan, valuesOnly, type Check, type ReportData } from "../report";
import { lastTerm } from "../report/data/lastTerm";
import type { Template } from "../template";
import { writeXlsx } from "../writers/xlsx";
import { hasReportDate, todayOf } from "./asOfToday";
import { messagesFor } from "./commandLine";
import { CliError } from "./errors";
import { exitCodes } from "./exitCodes";
import { saveMappings } from "./mappings";
import { readOptions, type Options } from "./options";
import type { Output } from "./output";
import { printSummary } from "./printSummary";
import { readingProgress } from "./progress";
import { readAll, type AllSources } from "./readAll";
import { refuse } from "./refuse";
import { requireTarget, saveFile } from "./saveFile";
import { settingsOf } from "./settings";
import { chartsOf, reportSentence, sourceSentence, sourceSummary, type Summary } from "./summary";
import { summaryTotals } from "./summaryTotals";
import { unusedFiles } from "./unusedFiles";
import { loadTemplate, saveTemplate, templateOf, templateParts } from "./templates";
import { shownSources } from "./shownSources";

const defaultOut = "lifecycle-cost-report.xlsx";

/** Orders and subscriptions of which no row could be read make no report. */
function requireRows({ facts, sources }: AllSources, t: Translate): void {
  if (facts.orders.amount.length > 0 || (facts.subscriptions?.monthly.length ?? 0) > 0) return;
  const bought = sources.filter(({ role }) => role === "orders" || role === "subscriptions");
  const reasons = bought.flatMap(({ exclusions }) => exclusions.map(({ reason }) => t(`intake.reason.${reason}`)));
  const path = bought.map(({ name }) => name).join(t("intake.list"));
  const reason = reasons.length === 0 ? t("cli.reason.noRows") : [...new Set(reasons)].join(t("intake.list"));
  throw new CliError("nothing-read", { path, reason });
}

/**
 * Where the user says no day and nothing was bought or spent, it is the last one of the subscriptions; without any date
 * it is today's, said loudly, for the report would change by itself.
 */
function dated(options: Options, all: AllSources, now: () => Date): { options: Options; all: AllSources } {
  if (options.asOf !== undefined || hasReportDate(all.facts)) return { options, all };
  const latest = lastTerm(all.facts.subscriptions);
  const asOf = latest ?? todayOf(now());
  const warning = { kind: latest === undefined ? "as-of-today" : "as-of-latest", date: isoDate(asOf) } as const;
  return { options: { ...options, asOf }, all: { ...all, warnings: [warning, ...all.warnings] } };
}

function warningsOf(all: AllSources, data: ReportData, t: Translate): Summary["warnings"] {
  return [
    ...all.warnings.map((warning) => ({ kind: warning.kind, text: sourceSentence(warning, t) })),
    ...data.warnings.map((warning) => ({ kind: warning.kind, text: reportSentence(warning, t) })),
  ];
}

/** What was multiplied has more decimals than amounts have, and sums of them noise: told as amounts are. */
const withoutNoise = (check: Check): Check =>
  check.counts ? check : { ...check, expected: sumAmounts([check.expected]) };

interface Job {
  readonly options: Options;
  readonly template: Template | undefined;
  readonly t: Translate;
  readonly say: (line: string) => void;
  readonly now: () => Date;
}

/** Reads, computes, plans and writes; nothing is written where something is refused. */
async function build({ options: asked, template, t, say, now }: Job): Promise<Summary> {
  const file = asked.out ?? (asked.json ? null : defaultOut);
  for (const target of [file, asked.saveTemplate ?? null]) {
    if (target !== null) requireTarget(target, asked.data, asked.force);
  }
  const { fiscalYearStart, fiscalYearNamed } = template?.settings ?? {};
  const dating = {
    ...(fiscalYearStart !== undefined && { fiscalYearStart }),
    ...(fiscalYearNamed !== undefined && { fiscalYearNamed }),
    ...asked,
  };
  const read = await readAll(dating, readingProgress(t, say));
  requireRows(read, t);
  const { options, all: complete } = dated(asked, read, now);
  await saveMappings(options, complete.sources);
  say(t("cli.progress.computing"));
  const settings = settingsOf(options, complete, template);
  const all = shownSources(complete, settings);
  const data = reportData({ ...all, settings });
  const plan = reportPlan(data, t);
  if (options.saveTemplate !== undefined) {
    const kept = templateOf(options.saveTemplate, settings, options, template);
    await saveTemplate(options.saveTemplate, kept, options.force);
  }
  if (file !== null) {
    say(t("cli.progress.writing", { file }));
    const tag = { report: "stages", build: `file ${data.hash}` };
    await saveFile(
      file,
      writeXlsx(options.valuesOnly ? valuesOnly(plan) : plan, {
        ...{ tag, notes: !options.valuesOnly },
        ...templateParts(template),
      }),
      options.force,
    );
  }
  return {
    file,
    asOf: isoDate(data.asOf),
    period: { start: isoDate(data.period.start), end: isoDate(data.period.end) },
    sources: all.sources.map(sourceSummary),
    joins: all.joins,
    similarNames: all.similarNames,
    totals: summaryTotals(data, all.facts, settings),
    tieOuts: data.checks.map(withoutNoise),
    sheets: plan.sheets.map(({ name }) => name),
    charts: chartsOf(plan),
    warnings: warningsOf(all, data, t),
    unusedFiles: unusedFiles(all),
  };
}

/** The template that was named, and the language: that of the template, unless one was asked for. */
async function prepare(options: Options, t: Translate): Promise<Pick<Job, "template" | "t">> {
  if (options.template === undefined) return { template: undefined, t };
  const template = await loadTemplate(options.template, t);
  const isOther = !options.localeGiven && template.language !== undefined;
  return { template, t: isOther ? translator(template.language) : t };
}

/** Why a report that was made is not simply done. */
function failuresOf({ tieOuts, unusedFiles: files }: Summary, t: Translate): string[] {
  return [
    ...(tieOuts.every(({ difference }) => difference === 0) ? [] : [t("cli.error.untied")]),
    ...(files.length === 0 ? [] : [t("cli.error.unused-file", { files: files.join(t("intake.list")) })]),
  ];
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
    const prepared = await prepare(options, t);
    const now = output.now ?? (() => new Date());
    const summary = await build({ options, say, now, ...prepared });
    output.result(options.json ? `${JSON.stringify(summary, null, 2)}\n` : printSummary(summary, prepared.t));
    const failures = failuresOf(summary, t);
    failures.forEach(say);
    return failures.length === 0 ? exitCodes.done : exitCodes.refused;
  } catch (error) {
    return refuse({ error, args, output, t });
  }
}
