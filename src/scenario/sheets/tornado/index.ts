import { block, cell } from "../../../report/cells";
import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { localDrivers } from "../../localDrivers";
import { modelEvaluator } from "../../model/evaluateModel";
import { outcomeDrivers, sortedSwings } from "../../model/swings";
import { valuesOf } from "../../study";
import { outcomeCells } from "../sensitivity/outcomeCell";
import { tornadoChart } from "./chart";
import { driverHeading, tornadoLayout } from "./layout";
import { sortedBlock } from "./sorted";
import { workingsBlock } from "./workings";

/** Which driver moves the outcome most; undefined for an outcome that depends on no driver. */
export function tornadoSheet(context: ScenarioContext): SheetPlan | undefined {
  const { study, t } = context;
  const ids = outcomeDrivers(study.model);
  if (ids.length === 0) return undefined;
  const values = valuesOf(study, study.scenarios[study.active]!);
  const live = modelEvaluator(study.model)(values)[study.model.outcome]!;
  const sorted = sortedSwings(study.model, values);
  const at = tornadoLayout(ids.length);
  const local = localDrivers(context, ids, driverHeading, true);
  return {
    ...sheetFrame(context, "tornado"),
    blocks: [
      titleBlock(context, "tornado"),
      local.block,
      workingsBlock(context, sorted, at, local, outcomeCells(context, local)),
      sortedBlock(context, sorted, live, at),
      block(at.note, [[cell(t("scenario.tornado.note"), "note")]]),
      ...tornadoChart(context, sorted, at),
    ],
    columnWidths: [36, 10, 14, 14, 16, 16, 14, 16, 16, 12, 12],
  };
}
