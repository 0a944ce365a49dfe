import { block, cell } from "../../../report/cells";
import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { localDrivers } from "../../localDrivers";
import { driversOf } from "../../model/swings";
import { sensitivityTables } from "../../sensitivity/tables";
import { valuesOf } from "../../study";
import { oneWayBlock, tabledLines, type OneWay } from "./oneWay";
import { outcomeCells } from "./outcomeCell";
import { sensitivityChart } from "./chart";
import { twoWayBlock, twoWayFormats, type TwoWay } from "./twoWay";

const heading = 6;

/** What one driver changes, and what two drivers change together, the others as they are live. */
export function sensitivitySheet(context: ScenarioContext): SheetPlan {
  const { study, t } = context;
  // of the base: the switch changes numbers, not what is tabled
  const values = valuesOf(study, study.scenarios[0]!);
  const tables = sensitivityTables(study.model, values, study.sensitivity);
  const local = localDrivers(context, shownDrivers(context), heading, true);
  const outcomeCell = outcomeCells(context, local);
  const { steps } = tables;
  const oneWayRows = steps + 3;
  const oneWay = tables.oneWay.map((driver, i): OneWay => ({ driver, steps, at: local.last + 2 + i * oneWayRows }));
  const grids = local.last + 2 + oneWay.length * oneWayRows;
  const twoWay = tables.twoWay.map(([rows, columns], i): TwoWay => ({
    rows,
    columns,
    steps,
    at: grids + i * (steps + 5),
  }));
  return {
    ...sheetFrame(context, "sensitivity"),
    blocks: [
      titleBlock(context, "sensitivity"),
      local.block,
      ...oneWay.flatMap((table) => [
        oneWayBlock(context, table, local, outcomeCell),
        ...sensitivityChart(context, table),
      ]),
      ...twoWay.flatMap((grid) => [
        twoWayBlock(context, grid, local, outcomeCell),
        block(grid.at + steps + 3, [[cell(t("scenario.sensitivity.note"), "note")]]),
      ]),
    ],
    conditionalFormats: twoWay.flatMap(twoWayFormats),
    columnWidths: [36, ...Array.from({ length: 13 }, () => 14)],
  };
}

function shownDrivers(context: ScenarioContext): string[] {
  return driversOf(
    context.study.model,
    tabledLines(context).map(({ id }) => id),
  );
}
