/**
 * Why a calculation was refused. Whoever shows it turns the code into words; the core never does.
 *
 * - `empty-input`: nothing to compute from.
 * - `length-mismatch`, `shape-mismatch`: ranges that must belong together do not (`name`, `got`, `want`).
 * - `missing-argument`, `not-a-number`, `not-a-date`, `not-an-id`, `unknown-word`: a wrong argument (`name`, `got`, `allowed`).
 * - `out-of-domain`: a number outside what has a meaning (`name`, `got`, `want`).
 * - `not-a-share`: a share outside 0 to 1 (`name`, `got`).
 * - `outside-scale`: answers outside their scale (`name`, `count`, `got` and `row` of the first, `want`).
 * - `division-by-zero`: a denominator is 0 (`name`).
 * - `no-result`: the result does not exist (1 + d <= r(1 + g)).
 * - `never-pays-back` (`got`, `want`), `no-retention-pays`: the point that was asked for is never reached.
 * - `not-enough-data`, `no-convergence`: refused for want of data (`name`, `got`, `want`).
 * - `not-a-fit`: a range lacks the row of a fit that is needed (`name`, `want`); `wrong-model`: it holds another (`name`, `got`, `want`).
 * - `bad-formula`: a formula cannot be read (`got`, `at`); `formula-part`: it uses what is not allowed (`got`).
 * - `formula-long`, `formula-parts`, `formula-deep`: it is larger than what is read (`got`, `limit`).
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
  | "not-a-share"
  | "outside-scale"
  | "division-by-zero"
  | "no-result"
  | "never-pays-back"
  | "no-retention-pays"
  | "not-enough-data"
  | "no-convergence"
  | "not-a-fit"
  | "wrong-model"
  | "bad-formula"
  | "formula-part"
  | "formula-long"
  | "formula-parts"
  | "formula-deep"
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
