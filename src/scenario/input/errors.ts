import { CoreError } from "../../core";
import type { Translate } from "../../i18n";

/**
 * Why a table of drivers or of model lines was refused; `name` is the source, `row` as the user counts, `column` the title.
 *
 * - `empty`: no row with anything in it (`name`). `no-titles`: no column of names (`name`, `titles`, `want`).
 * - `title-twice`: two columns say the same (`name`, `row`, `column`).
 * - `missing`: a cell that is needed is empty (`name`, `row`, `column`).
 * - `not-a-number`, `unknown-word` (`allowed`): a cell cannot be read (`name`, `row`, `column`, `got`).
 * - `bad-id`: a name that formulas cannot hold (`name`, `row`, `column`, `got`); `id-twice`: it stood before.
 * - `outside`: a value that the driver cannot have (`name`, `row`, `column`, `driver`, `got`, `least`, `most`).
 * - `low-above-high`: (`name`, `row`, `driver`, `low`, `high`).
 * - `unknown-name`: a formula names what there is not (`name`, `line`, `got`, `allowed`); `later-line`: a line below it.
 * - `too-many`: more rows than a sheet takes (`name`, `got`, `limit`).
 * - `bad-formula`: its cause says why (`name`, `row`, `column`).
 */
export type ScenarioInputErrorCode =
  | "empty"
  | "no-titles"
  | "title-twice"
  | "missing"
  | "not-a-number"
  | "unknown-word"
  | "bad-id"
  | "id-twice"
  | "bad-formula"
  | "unknown-name"
  | "later-line"
  | "outside"
  | "low-above-high"
  | "too-many";

/** A table of drivers or lines that cannot be read. */
export class ScenarioInputError extends Error {
  override readonly name = "ScenarioInputError";
  constructor(
    readonly code: ScenarioInputErrorCode,
    readonly details: Readonly<Record<string, string | number>>,
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
  }
}

/** The refusal as a sentence: what is wrong, where, what to do. */
export function scenarioInputSentence({ code, details, cause }: ScenarioInputError, t: Translate): string {
  const reason = cause instanceof CoreError ? t(`error.${cause.code}`, cause.details) : "";
  return t(`scenario.input.${code}`, { ...details, reason });
}
