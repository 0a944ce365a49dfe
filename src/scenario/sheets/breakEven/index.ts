import type { SheetPlan } from "../../../report/plan";
import { breakEven, breakEvenDrivers } from "../../breakEven/breakEven";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { localDrivers } from "../../localDrivers";
import { outcomeDrivers } from "../../model/swings";
import { valuesOf } from "../../study";
import { outcomeCells } from "../sensitivity/outcomeCell";
import { breakEvenCharts } from "./charts";
import { closedBlock } from "./closedBlock";
import { curvesBlock } from "./curvesBlock";
import { foundBlock } from "./foundBlock";
import { breakEvenLayout, driverHeading } from "./layout";
import { workingsBlock } from "./workingsBlock";

/** Where the outcome turns from loss to gain; undefined for an outcome that depends on no driver. */
export function breakEvenSheet(context: ScenarioContext): SheetPlan | undefined {
  const { study } = context;
  const values = valuesOf(study, study.scenarios[study.active]!);
  // of the base: the switch changes numbers, not what is looked at
  const drivers = breakEvenDrivers(study.model, valuesOf(study, study.scenarios[0]!));
  const found = drivers.map((id) => breakEven(study.model, values, id));
  if (found.length === 0) return undefined;
  const local = localDrivers(context, outcomeDrivers(study.model), driverHeading, true);
  const at = breakEvenLayout(local.last, found.length);
  const outcomeCell = outcomeCells(context, local);
  return {
    ...sheetFrame(context, "breakEven"),
    blocks: [
      titleBlock(context, "breakEven"),
      local.block,
      closedBlock(context, at.closed),
      foundBlock(context, found, at, local, outcomeCell),
      ...breakEvenCharts(context, found, at),
      curvesBlock(context, found, at, local, outcomeCell),
      workingsBlock(context, found, at, local, outcomeCell),
    ],
    columnWidths: [44, ...Array.from({ length: 12 }, () => 14)],
  };
}
