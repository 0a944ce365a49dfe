/**
 * Why a calculation was refused. Whoever shows it turns the code into words; the core never does.
 *
 * - `empty-input`: nothing to compute from.
 * - `length-mismatch`, `shape-mismatch`: ranges that must belong together do not (`name`, `got`, `want`).
 * - `missing-argument`, `not-a-number`, `not-a-date`, `not-an-id`, `unknown-word`: a wrong argument (`name`, `got`, `allowed`).
 * - `out-of-domain`: a number outside what has a meaning (`name`, `got`, `want`).
 * - `division-by-zero`: a denominator is 0 (`name`).
 * - `no-result`: the result does not exist (1 + d <= r(1 + g)).
 * - `not-enough-data`, `no-convergence`: refused for want of data (`name`, `got`, `want`).
 * - `too-large`: more cells than a call may carry (`rows`, `columns`, `limit`).
 */
export type CoreErrorCode =
  | "empty-input"
  | "length-mismatch"
  | "shape-mismatch"
  | "missing-argument"
  | "not-a-number"
  | "not-a-date"
  | "not-an-id"
  | "unknown-word"
  | "out-of-domain"
  | "division-by-zero"
  | "no-result"
  | "not-enough-data"
  | "no-convergence"
  | "too-large";

/** The only error the core throws: a code and the facts that a sentence about it needs. */
export class CoreError extends Error {
  override readonly name = "CoreError";
  constructor(
    readonly code: CoreErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}
