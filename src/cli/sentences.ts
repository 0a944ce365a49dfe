import { CoreError } from "../core";
import { type Key, type Translate } from "../i18n";
import { IntakeError, intakeSentence, type IntakeErrorCode } from "../intake";
import { PeriodError } from "../report/data/periodError";
import { ScenarioInputError, scenarioInputSentence } from "../scenario/input/errors";
import { TemplateError, templateSentence } from "../template";
import { XlsxError } from "../writers/xlsx";
import { CliError } from "./errors";
import { questionLines } from "./openQuestions";
import { sourceSentence } from "./summary";

/** What the command line offers against some refusals of the data. */
const remedies: Partial<Record<IntakeErrorCode, Key>> = {
  "ambiguous-dates": "cli.remedy.dateOrder",
  "ambiguous-numbers": "cli.remedy.decimal",
  "ambiguous-percent": "cli.remedy.percent",
  "mixed-currencies": "cli.remedy.rates",
  "mixed-sources": "cli.remedy.rates",
  "no-rate": "cli.remedy.rates",
  "unknown-encoding": "cli.remedy.encoding",
  "wrong-encoding": "cli.remedy.encoding",
  mojibake: "cli.remedy.encoding",
  "no-year": "cli.remedy.year",
  "unknown-role": "cli.remedy.columns",
  "missing-fields": "cli.remedy.columns",
  purchases: "cli.remedy.role",
  "maybe-no-sales": "cli.remedy.sales",
};

/** A failure as a sentence; undefined for one that nobody foresaw. */
export function failureSentence(error: unknown, t: Translate): string | undefined {
  if (error instanceof CliError) {
    const notes = error.notes.map((note) => sourceSentence(note, t));
    return [...notes, t(`cli.error.${error.code}`, error.details)].join("\n");
  }
  if (error instanceof CoreError) return t("cli.error.computing", { reason: t(`error.${error.code}`, error.details) });
  if (error instanceof PeriodError) return t("report.error.period", { start: error.start, end: error.end });
  if (error instanceof XlsxError) return t("cli.error.writing", { reason: error.message });
  if (error instanceof TemplateError) return templateSentence(error, t);
  if (error instanceof ScenarioInputError) return scenarioInputSentence(error, t);
  if (!(error instanceof IntakeError)) return undefined;
  const sentence = intakeSentence(error, t);
  if (error.questions.length > 1) return [sentence, ...questionLines(error.questions, t)].join("\n");
  const remedy = remedies[error.code];
  return remedy === undefined ? sentence : `${sentence} ${t(remedy)}`;
}
