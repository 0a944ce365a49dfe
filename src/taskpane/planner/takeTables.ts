import type { Translate } from "../../i18n";
import { readEvaluation } from "../../scenario/evaluation/readEvaluation";
import { exampleEvaluation } from "../../scenario/evaluation/example";
import { tableOfRows, type InputTable } from "../../scenario/input/cells";
import { studyOf } from "../../scenario/input/studyOf";
import type { ScenarioStudy } from "../../scenario/study";

export { tableOfRows };

/** What a table that the planner gives may hold. */
export type TableKind = "drivers" | "lines" | "evaluation";

/**
 * A study with what a table says; all else stays.
 *
 * @throws ScenarioInputError for the table; CoreError as `requireModel` does
 */
export function withTable(study: ScenarioStudy, kind: TableKind, table: InputTable, t: Translate): ScenarioStudy {
  if (kind !== "evaluation") {
    const { outcome } = study.model;
    return studyOf({ [kind]: table, ...(kind === "drivers" && { outcome }) }, study.model, t, study);
  }
  const { plan, value, actions } = study.evaluation ?? exampleEvaluation(t);
  const read = readEvaluation(table);
  return { ...study, evaluation: { ...read, plan, value: { ...value, units: read.value.units }, actions } };
}
