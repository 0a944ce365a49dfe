import { IntakeError, type IntakeErrorCode } from "../intake";
import { PeriodError } from "../report/data/periodError";
import { TemplateError } from "../template";
import { CliError, type CliErrorCode } from "./errors";

/**
 * How the command ends: done; bad arguments; the data were refused, a total does not tie, or the file could not be
 * written.
 */
export const exitCodes = { done: 0, badArguments: 2, refused: 3 } as const;

/** What lies with the data or the disk rather than with the arguments. */
const dataCodes: ReadonlySet<CliErrorCode> = new Set<CliErrorCode>([
  ...(["data-forbidden", "data-unreadable", "nothing-read", "no-orders", "own-report", "broken-gzip"] as const),
  "not-written",
]);

/** What intake finds wrong with an argument rather than with the data. */
const argumentCodes: ReadonlySet<IntakeErrorCode> = new Set<IntakeErrorCode>([
  ...(["unknown-columns", "column-named-twice", "bad-mapping", "mapping-version"] as const),
]);

/** The exit code of a failure that has a sentence. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CliError) return dataCodes.has(error.code) ? exitCodes.refused : exitCodes.badArguments;
  if (error instanceof TemplateError || error instanceof PeriodError) return exitCodes.badArguments;
  return error instanceof IntakeError && argumentCodes.has(error.code) ? exitCodes.badArguments : exitCodes.refused;
}
