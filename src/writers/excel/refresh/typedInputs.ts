import type { CellContent, InputSource, ReportPlan } from "../../../report/plan";
import { styledCell } from "../../../report/cellGrid";
import { runInExcel } from "../runInExcel";
import { type FoundBlock, findSheets } from "./findSheets";
import { readReport } from "./readReport";

/** What the user typed into a cell that is there to be changed, and what it stands for. */
export interface TypedInput {
  readonly input: InputSource;
  readonly content: CellContent;
}

/**
 * What the user typed over the inputs of a report that stands, wherever she has moved or sorted them to.
 *
 * @param plan as it was written last
 * @param report kind of report, as it was built
 * @throws WriteError as refreshReport
 */
export function typedInputs(plan: ReportPlan, report: string): Promise<readonly TypedInput[]> {
  return runInExcel(async (context) => {
    const { state, present } = await readReport(context, report);
    return findSheets(plan, state, present.sheets).flatMap(({ blocks }) => blocks.flatMap(typedIn));
  });
}

function typedIn({ next, state, found }: FoundBlock): TypedInput[] {
  const { source } = next;
  if (!state || !found || source.kind === "table") return [];
  return found.edits.flatMap(({ row, column, content }) => {
    const [line, place] = [
      next.rowKeys.indexOf(state.rowKeys[row]!),
      next.columnKeys.indexOf(state.columnKeys[column]!),
    ];
    const { input } = styledCell(source.rows[line]?.[place] ?? null);
    return input ? [{ input, content }] : [];
  });
}
