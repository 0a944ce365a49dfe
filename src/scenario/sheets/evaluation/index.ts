import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { evaluate } from "../../evaluation/evaluate";
import { exampleEvaluation } from "../../evaluation/example";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { samplesBlock, testsBlock } from "./analysis";
import { evaluationCharts, meansBlock } from "./charts";
import { dataBlock, dataValidations, workingsBlock } from "./data";
import { actions, dueValidation, improveBlock } from "./improve";
import { at, columns, lastData, planInputs } from "./layout";
import { flowsBlock, returnsBlock } from "./money";
import { planBlock, planValidations } from "./plan";
import { regressionBlocks } from "./regression";
import { verdictBlock } from "./verdict";

/**
 * What a measure changed, in five steps: plan, collect, analyse, interpret, improve. An example where the study has no
 * measure.
 *
 * @throws CoreError as `evaluate` does
 */
export function evaluationSheet(context: ScenarioContext): SheetPlan {
  const settings = context.study.evaluation ?? exampleEvaluation(context.t);
  const found = evaluate(settings);
  return {
    ...sheetFrame(context, "evaluation"),
    blocks: [
      titleBlock(context, "evaluation"),
      planBlock(context, settings),
      dataBlock(context, settings),
      samplesBlock(context, settings, found),
      testsBlock(context, found),
      verdictBlock(context, settings, found),
      flowsBlock(context, settings, found),
      returnsBlock(context, found),
      improveBlock(context, settings),
      meansBlock(context, found),
      ...regressionBlocks(context, settings),
      ...evaluationCharts(context, settings, found),
      workingsBlock(context, settings),
    ],
    conditionalFormats: [
      ...checkFormats(at.firstInput, at.firstInput + planInputs.length - 1, "A", "B", "C"),
      ...checkFormats(at.firstData, lastData(settings), columns.unit, columns.change, columns.check),
      ...checkFormats(actions.first, actions.last, "A", "C", "D"),
    ],
    validations: [...planValidations(context), ...dataValidations(context, settings), dueValidation(context)],
    columnWidths: [38, 14, 14, 14, 14, 14, 14, 26, 11, 12, 12, 12, 20],
  };
}
