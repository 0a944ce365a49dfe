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
import { regressionBlock, regressionRows } from "./regression";
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
  const regression = regressionBlock(context, settings);
  const frame = sheetFrame(context, "evaluation");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "evaluation"),
      planBlock(context, settings),
      dataBlock(context, settings),
      workingsBlock(context, settings),
      samplesBlock(context, settings, found),
      testsBlock(context, found),
      verdictBlock(context, settings, found),
      flowsBlock(context, settings, found),
      returnsBlock(context, found),
      improveBlock(context, settings),
      meansBlock(context, found),
      ...(regression ? [regression] : []),
      ...evaluationCharts(context, settings, found, at.regression + regressionRows(settings)),
    ],
    conditionalFormats: [
      ...checkFormats(at.firstInput, at.firstInput + planInputs.length - 1, "A", "B", "C"),
      ...checkFormats(at.firstData, lastData(settings), columns.unit, columns.change, columns.check),
      ...checkFormats(actions.first, actions.last, "A", "C", "D"),
    ],
    validations: [...planValidations(context), ...dataValidations(context, settings), dueValidation(context)],
    columnWidths: [38, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 18, 11, 10, 10, 10, 26, 3, 14, 14, 14, 14, 14, 14],
    print: {
      ...frame.print,
      // the five steps, the values, and the workings, each wide enough to be read
      ...{
        pagesWide: 3,
        columnBreaks: [columns.unit, columns.treatedBefore],
        pageBreaks: [at.testsHeader, at.verdict, at.money, at.improve],
      },
    },
  };
}
