import type { NamePlan } from "../../report/plan";
import { anchorPlans } from "../state/anchors";
import type { ReportState } from "../state/state";
import type { MadeSheets } from "./makeSheets";
import { type Step, smallStep } from "./steps";

/** Writes the defined names of the workbook. */
export function* nameSteps(
  context: Excel.RequestContext,
  names: readonly NamePlan[],
  made: MadeSheets,
): Generator<Step> {
  for (const { name, cells } of names) {
    yield smallStep(() => context.workbook.names.add(name, made.range(cells)));
  }
}

/** Writes the hidden names that follow the blocks, wherever the user moves them. */
export function* anchorSteps(
  context: Excel.RequestContext,
  { sheets }: ReportState,
  made: Pick<MadeSheets, "sheet">,
): Generator<Step> {
  for (const state of sheets) {
    const sheet = made.sheet(state.key);
    for (const { name, row, column, rows, columns } of anchorPlans(state)) {
      yield smallStep(() => addHiddenName(context, name, sheet.getRangeByIndexes(row, column, rows, columns)));
    }
  }
}

/** Queues a name that the user does not see; the caller syncs. */
export function addHiddenName(context: Excel.RequestContext, name: string, range: Excel.Range | string): void {
  context.workbook.names.add(name, range).visible = false;
}
