import { CoreError, type CoreErrorCode } from "../core/errors";
import type { errors } from "../i18n/en/errors";
import type { ErrorCode } from "./define";

/** An error for one cell; Excel shows the message of #VALUE! and #N/A only. */
export interface FunctionError {
  readonly code: ErrorCode;
  readonly message: string;
}

type ErrorKey = keyof typeof errors;

/** The words for an error; a translator of i18n fits. */
export type Say = (key: ErrorKey, values?: Readonly<Record<string, string | number>>) => string;

/** Why the border itself refused a cell: the codes of the core and some of its own. */
export interface Refusal {
  readonly code: CoreErrorCode | "not-a-text" | "not-a-boolean" | "one-value" | "passed-on";
  readonly details: Readonly<Record<string, string | number>>;
}

/** Everything not listed here is a wrong argument: #VALUE!. */
const codes: Partial<Record<Refusal["code"], ErrorCode>> = {
  "division-by-zero": "#DIV/0!",
  "no-result": "#NUM!",
  "empty-input": "#N/A",
  "not-enough-data": "#N/A",
  "no-convergence": "#N/A",
  "never-pays-back": "#N/A",
  "no-retention-pays": "#N/A",
  "too-large": "#N/A",
};

/** The cell error for a refusal, in the reader's language. An error that came in goes out with its own code. */
export function functionError({ code, details }: Refusal, say: Say): FunctionError {
  if (code === "passed-on") return { code: details["got"] as ErrorCode, message: say("error.passed-on", details) };
  const shown = Object.entries(details).map(([name, value]) => [name, readable(value)] as const);
  return { code: codes[code] ?? "#VALUE!", message: say(`error.${code}`, Object.fromEntries(shown)) };
}

/** Numbers as a reader wants them: without the noise of the last digits, and never NaN or Infinity. */
function readable(value: string | number): string | number {
  if (typeof value === "string") return value;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : "?";
}

/** The same, with the row of a list in which the bad cell stands, counted from 1. */
export function functionErrorInRow(refusal: Refusal, row: number, say: Say): FunctionError {
  const { code, message } = functionError(refusal, say);
  return { code, message: say("error.in-row", { row, sentence: message }) };
}

/** What a computation threw, as a cell error. What is not a refusal of the core is our bug and is not hidden. */
export function thrownError(error: unknown, say: Say): FunctionError {
  if (error instanceof CoreError) return functionError(error, say);
  throw error;
}
