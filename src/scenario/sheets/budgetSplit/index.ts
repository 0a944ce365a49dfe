import type { SheetPlan } from "../../../report/plan";
import { defaultBudgetSplit } from "../../budgetSplit/settings";
import { splitBudget } from "../../budgetSplit/split";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { averageBlock } from "./average";
import { curvesBlock, splitCharts } from "./curves";
import { inputsBlock, inputValidations } from "./inputs";
import { at } from "./layout";
import { optimumBlock, workingsBlock } from "./optimum";
import { splitBlock, tableBlock } from "./split";

/**
 * What to spend on winning and on keeping customers, after Blattberg & Deighton, and how to split a budget that does not
 * suffice for both.
 *
 * @throws CoreError as `blattbergDeighton` does
 */
export function budgetSplitSheet(context: ScenarioContext): SheetPlan {
  const settings = context.study.budgetSplit ?? defaultBudgetSplit;
  const split = splitBudget(settings);
  return {
    ...sheetFrame(context, "budgetSplit"),
    blocks: [
      titleBlock(context, "budgetSplit"),
      inputsBlock(context, settings),
      optimumBlock(context, split, settings),
      averageBlock(context, split, settings),
      splitBlock(context, split, settings),
      tableBlock(context, split, settings),
      curvesBlock(context, split, settings),
      workingsBlock(context, split, settings),
      ...splitCharts(context, split),
    ],
    conditionalFormats: checkFormats(at.input.spend, at.input.budget, "A", "C", "D"),
    validations: inputValidations(context),
    columnWidths: [44, 14, 14, 14, 14, 14, 14, 14, 12, 12, 12, 12, 12, 12, 12],
  };
}
