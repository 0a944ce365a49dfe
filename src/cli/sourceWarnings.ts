import { tableRoles, type Question, type SimilarNames } from "../intake";
import type { Copy } from "./copies";
import type { ReadFile } from "./readFile";
import type { SourceWarning } from "./sourceWarning";

/** What all files together give reason to say. */
export function joinedWarnings(files: readonly ReadFile[], copies: readonly Copy[], counted: boolean): SourceWarning[] {
  const appended = tableRoles.flatMap((role): SourceWarning[] => {
    const names = files.filter(({ read }) => read.role === role).map(({ file }) => file.name);
    return names.length < 2 ? [] : [{ kind: "appended", role, files: names.join(", ") }];
  });
  const kind = counted ? "same-content-counted" : "same-content";
  return [...appended, ...copies.map((copy): SourceWarning => ({ kind, ...copy }))];
}

/** Names that were taken for one customer. */
export function mergedWarning(groups: readonly SimilarNames[]): SourceWarning {
  return { kind: "similar-names-merged", groups: groups.length, example: groups[0]!.names.join(" / ") };
}

/** Below this we say which column was taken, so that it can be set right. */
const sureEnough = 0.75;

/** What one file leaves open, and where we were not sure. */
export function warningsAbout({ file: { name: file }, read }: ReadFile): SourceWarning[] {
  const { columns, questions = [] } = read.record.recognition;
  const titleOf = (index: number) => columns[index]?.title || String(index + 1);
  const asked = questions.flatMap((question): SourceWarning[] => asWarning(question, file, titleOf));
  const rivals = new Set(questions.flatMap((question) => (question.kind === "field" ? [question.field] : [])));
  const doubtful = columns.flatMap(({ field, index, confidence }): SourceWarning[] => {
    if (field === undefined || confidence >= sureEnough || rivals.has(field)) return [];
    return [{ kind: "doubtful-column", file, column: titleOf(index), field }];
  });
  return [...asked, ...doubtful];
}

function asWarning(question: Question, file: string, titleOf: (index: number) => string): SourceWarning[] {
  switch (question.kind) {
    case "role":
      return [{ kind: "doubtful-role", file, roles: question.roles }];
    case "cents":
      return [{ kind: "read-as-cents", file, column: titleOf(question.column) }];
    case "field": {
      const [column = "", ...others] = question.columns.map(titleOf);
      return [{ kind: "rival-columns", file, column, others: others.join(", "), field: question.field }];
    }
    // months without a year are refused before
    case "year":
      return [];
  }
}
