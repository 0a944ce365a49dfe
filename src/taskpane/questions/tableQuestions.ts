import { taxQuestion, type ColumnQuestion } from "../../intake";
import type { Field, Question, Recognition, TableRole } from "../../intake/source";
import { isRead, withAnswers, withField, withRole, withYear, type Choice } from "../choices";
import { columnName } from "../columnWords";
import type { Translate } from "../../i18n";
import { sourceName } from "../sourceName";

/** Something that only the user knows: about a table as a whole, or about how a column is written. */
export type OpenQuestion = Question | ColumnQuestion;

/** A question and the table that it is about. */
export interface Asked {
  /** Id of the source. */
  readonly source: string;
  readonly question: OpenQuestion;
}

/** An answer; its value is one of `optionsOf`, or a year. */
export interface Answered extends Asked {
  readonly value: string;
}

/** Whether there are questions instead of a result. */
export function isAsked<Result extends object>(result: Result | readonly Asked[]): result is readonly Asked[] {
  return Array.isArray(result);
}

const isColumnQuestion = (question: OpenQuestion): question is ColumnQuestion => "options" in question;

/** What recognising the tables has left open, and whether amounts count with tax where a table has both. */
export function tableQuestions(choices: readonly Choice[]): Asked[] {
  return choices.filter(isRead).flatMap(({ source, recognition, styles }) => {
    const tax = styles.tax === undefined ? taxQuestion(recognition, source.id) : undefined;
    const questions: readonly OpenQuestion[] = [...(recognition.questions ?? []), ...(tax === undefined ? [] : [tax])];
    return questions.map((question) => ({ source: source.id, question }));
  });
}

/** The answers that there are; none where the user types one. */
export function optionsOf(question: OpenQuestion): readonly string[] {
  if (isColumnQuestion(question)) return question.options;
  if (question.kind === "role") return question.roles;
  if (question.kind === "field") return question.columns.map(String);
  return question.kind === "cents" ? ["yes", "no"] : [];
}

/** What was taken where nobody answers; undefined where nothing can be. */
export function assumed(question: OpenQuestion): string | undefined {
  return isColumnQuestion(question) ? undefined : optionsOf(question)[0];
}

/** The choices as the answers make them; questions that are answered are asked no more. */
export function withAllAnswers(choices: readonly Choice[], answers: readonly Answered[], t: Translate): Choice[] {
  return choices.map((choice) =>
    answers
      .filter(({ source }) => source === choice.source.id)
      .reduce((changed, answer) => answered(changed, answer, t), choice),
  );
}

function answered(choice: Choice, { question, value }: Answered, t: Translate): Choice {
  if (isColumnQuestion(question)) {
    const name = sourceName(choice.source, t);
    return withAnswers(choice, [{ source: name, column: question.column, value }], name);
  }
  return settled(question, value, choice);
}

function settled(question: Question, value: string, choice: Choice): Choice {
  const others = (choice.recognition.questions ?? []).filter(
    (one) => one.kind !== question.kind || !isSame(one, question),
  );
  const changed = changedBy(question, value, choice);
  const questions = question.kind === "role" ? [] : others;
  const { questions: _, ...recognition }: Recognition = changed.recognition;
  return {
    ...changed,
    recognition: { ...recognition, ...(questions.length > 0 && { questions }) },
    touched: true,
  };
}

const isSame = (one: Question, other: Question) => JSON.stringify(one) === JSON.stringify(other);

function changedBy(question: Question, value: string, choice: Choice): Choice {
  if (question.kind === "role") return withRole(choice, value as TableRole);
  if (question.kind === "field") return withField(choice, Number(value), question.field);
  if (question.kind === "cents") return value === "no" ? withoutScale(choice, question.column) : choice;
  return withYear(choice, Number(value));
}

function withoutScale(choice: Choice, index: number): Choice {
  const columns = choice.recognition.columns.map((column) => {
    if (column.index !== index) return column;
    const { scale: _, ...others } = column;
    return others;
  });
  return { ...choice, recognition: { ...choice.recognition, columns } };
}

/** The question as a sentence. */
export function questionText({ question }: Asked, { source, recognition }: Choice, t: Translate): string {
  const name = sourceName(source, t);
  if (isColumnQuestion(question)) {
    const examples = question.examples.map(String).join(" / ");
    return t(`intake.question.${question.kind}`, { source: name, column: question.column, examples });
  }
  if (question.kind === "role") return t("pane.question.role", { source: name });
  if (question.kind === "year") return t("pane.question.year", { source: name });
  if (question.kind === "cents") {
    return t("pane.question.cents", { source: name, column: columnName(recognition.columns[question.column]!, t) });
  }
  return t("pane.question.field", { source: name, field: fieldWord(question.field, t) });
}

const fieldWord = (field: Field, t: Translate) => t(`intake.field.${field}`);

/** An answer in words. */
export function optionText(question: OpenQuestion, value: string, { recognition }: Choice, t: Translate): string {
  if (isColumnQuestion(question)) return isKnownOption(value) ? t(`pane.answer.${value}`) : value;
  if (question.kind === "role") return t(`pane.role.${value as TableRole}`);
  if (question.kind === "field") return columnName(recognition.columns[Number(value)]!, t);
  return value === "yes" ? t("pane.answer.yes") : t("pane.answer.no");
}

const knownOptions = [
  ...(["dmy", "mdy", "point", "comma", "fraction", "percent", "net", "gross", "fill-down"] as const),
  ...(["sales", "no-sales"] as const),
];

function isKnownOption(value: string): value is (typeof knownOptions)[number] {
  return (knownOptions as readonly string[]).includes(value);
}
