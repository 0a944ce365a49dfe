import { IntakeError } from "../intake";
import type { Translate } from "../i18n";
import { exitCodeOf } from "./exitCodes";
import type { Output } from "./output";
import { failureSentence } from "./sentences";

interface Refusal {
  readonly error: unknown;
  readonly args: readonly string[];
  readonly output: Output;
  readonly t: Translate;
}

/**
 * Says why a command did not do its work: a sentence for people, and with `--json` an object for programs, with the
 * questions that would have to be answered first.
 *
 * @returns the exit code
 * @throws a failure that nobody foresaw
 */
export function refuse({ error, args, output, t }: Refusal): number {
  const sentence = failureSentence(error, t);
  if (sentence === undefined) throw error;
  const exitCode = exitCodeOf(error);
  const questions = error instanceof IntakeError ? error.questions : [];
  if (args.includes("--json")) output.result(`${JSON.stringify({ error: sentence, exitCode, questions }, null, 2)}\n`);
  output.message(`${sentence}\n`);
  return exitCode;
}
