import type { ReportPlan } from "../../../report/plan";
import { runInExcel } from "../runInExcel";
import { requireGoing } from "../steps";
import { hasQuestions, questionsOf } from "./askUser";
import { findSheets } from "./findSheets";
import { carefulDecisions, type Decide, type RefreshDecisions, type RefreshQuestions } from "./questions";
import { type ReadReport, readReport } from "./readReport";

export interface Asking {
  /** Kind of report, as it was built. */
  readonly report: string;
  /** Asked if there is anything to ask, and again if that changes meanwhile; without it `carefulDecisions` count. */
  readonly decide?: Decide | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Decided {
  readonly decisions: RefreshDecisions;
  /** What stands now, and was asked about. */
  readonly read: ReadReport;
}

/**
 * Reads what stands and asks what only the user can decide. She may go on working while she thinks: what stands is
 * read once more afterwards, and where other questions come of it, she is asked again. No answer counts for a cell
 * that she has not seen in the question.
 */
export async function decide(plan: ReportPlan, { report, decide: ask, signal }: Asking): Promise<Decided> {
  const read = (before?: ReadReport) => runInExcel((context) => readReport(context, report, before));
  let known = await read();
  let questions = questionsIn(plan, known);
  for (let again = false; ask && hasQuestions(questions); again = true) {
    const asked = JSON.stringify(questions);
    const decisions = await ask({ ...questions, ...(again && { again }) });
    requireGoing(signal);
    known = await read(known);
    questions = questionsIn(plan, known);
    if (JSON.stringify(questions) === asked) return { decisions, read: known };
  }
  return { decisions: carefulDecisions, read: known };
}

function questionsIn(plan: ReportPlan, { state, present }: ReadReport): RefreshQuestions {
  return questionsOf(plan, findSheets(plan, state, present.sheets), present.sheets);
}
