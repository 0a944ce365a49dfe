import type { Translate } from "../i18n";
import { IntakeError, type ColumnQuestion } from "../intake";

/** Whether a refusal of the data can be answered; then the other files are read on, so that all is asked at once. */
export const isQuestion = (error: unknown): error is IntakeError =>
  error instanceof IntakeError && error.questions.length > 0;

/** The refusals of several files as one. */
export function allQuestions(errors: readonly IntakeError[]): IntakeError {
  const questions = errors.flatMap((error) => error.questions);
  if (questions.length === 1) return errors[0]!;
  return new IntakeError("open-questions", { count: questions.length }, questions);
}

/** Each question on a line, with the option that answers it. */
export function questionLines(questions: readonly ColumnQuestion[], t: Translate): string[] {
  return questions.map(({ source, column, kind, options, examples }) => {
    const question = t(`intake.question.${kind}`, { source, column, examples: examples.map(String).join(" / ") });
    return `  ${question} --answer "${source}:${column}=${options.join("|")}"`;
  });
}
