import type { SourceWarning } from "./sourceWarning";

/**
 * Why the command line stopped.
 *
 * Wrong use: `unknown-option` (`option`), `missing-value` (`option`), `no-data`, `bad-date` (`option`, `got`),
 * `bad-choice` (`option`, `got`, `allowed`), `not-xlsx` (`path`), `out-exists`, `out-is-input` (`path`),
 * `no-folder` (`path`), `columns-for-no-file` (`option`, `file`), `columns-unclear`, `role-unclear`,
 * `bad-rates` (`got`), `rates-without-currency`, `bad-answer` (`got`, `allowed`).
 * Input: `no-orders` (with what was made of each file), `nothing-read`,
 * `own-report` (`path`), `data-missing`, `is-folder` (`path`, `option`),
 * `data-forbidden`, `folder-empty`, `broken-gzip` (`path`), `data-unreadable` (`path`, `reason`).
 * Output: `not-written` (`path`, `reason`).
 */
export type CliErrorCode =
  | "unknown-option"
  | "missing-value"
  | "no-data"
  | "bad-date"
  | "bad-choice"
  | "not-xlsx"
  | "out-exists"
  | "out-is-input"
  | "no-folder"
  | "columns-for-no-file"
  | "columns-unclear"
  | "role-unclear"
  | "bad-rates"
  | "rates-without-currency"
  | "bad-answer"
  | "data-missing"
  | "is-folder"
  | "data-forbidden"
  | "nothing-read"
  | "no-orders"
  | "own-report"
  | "folder-empty"
  | "broken-gzip"
  | "data-unreadable"
  | "not-written";

export class CliError extends Error {
  override readonly name = "CliError";
  constructor(
    readonly code: CliErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    /** What else there is to say of the sources. */
    readonly notes: readonly SourceWarning[] = [],
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}

/** The code of an error of Node's own, such as "ENOENT"; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
