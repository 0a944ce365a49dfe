import { CoreError } from "../core";
import { type Key, type Translate } from "../i18n";
import { IntakeError, intakeSentence, type IntakeErrorCode } from "../intake";
import { TemplateError, templateSentence } from "../template";
import { XlsxError } from "../writers/xlsx";
import { CliError } from "./errors";

/** What the command line offers against some refusals of the data. */
const remedies: Partial<Record<IntakeErrorCode, Key>> = {
  "ambiguous-dates": "cli.remedy.dateOrder",
  "ambiguous-numbers": "cli.remedy.decimal",
  "unknown-encoding": "cli.remedy.encoding",
  "wrong-encoding": "cli.remedy.encoding",
  mojibake: "cli.remedy.encoding",
  "unknown-role": "cli.remedy.columns",
  "missing-fields": "cli.remedy.columns",
};

/** A failure as a sentence; undefined for one that nobody foresaw. */
export function failureSentence(error: unknown, t: Translate): string | undefined {
  if (error instanceof CliError) return t(`cli.error.${error.code}`, error.details);
  if (error instanceof CoreError) return t("cli.error.computing", { reason: t(`error.${error.code}`, error.details) });
  if (error instanceof XlsxError) return t("cli.error.writing", { reason: error.message });
  if (error instanceof TemplateError) return templateSentence(error, t);
  if (!(error instanceof IntakeError)) return undefined;
  const remedy = remedies[error.code];
  const sentence = intakeSentence(error, t);
  return remedy === undefined ? sentence : `${sentence} ${t(remedy)}`;
}
