import type { NamePlan } from "../../report/plan";
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
