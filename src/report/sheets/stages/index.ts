import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { Block, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { stageCharts } from "./charts";
import { tieFormats } from "../tieLine";
import { costBlock } from "./costBlock";
import { stageLayout } from "./layout";
import { monthTable } from "./monthTable";
import { stageBlock } from "./stageBlock";

/** What the lifecycle costs and brings: costs of the period, stages as of the date, charts, months. */
export function stagesSheet(context: PlanContext): SheetPlan {
  const { data, t } = context;
  const layout = stageLayout(data);
  const blocks: Block[] = [titleBlock(context, "stages", ["customers"])];
  if (data.costs && layout.cost) blocks.push(costBlock(context, data.costs, layout.cost));
  blocks.push(stageBlock(context, layout.stage));
  if (!data.costs) blocks.push(block(layout.stage.total + 1, [[cell(t("report.warning.no-ledger"), "note")]]));
  blocks.push(...stageCharts(context, layout));
  blocks.push(block(layout.months.heading, [row("heading", t("report.heading.months"))]), monthTable(context, layout));
  const frame = sheetFrame(context, "stages");
  return {
    ...frame,
    blocks,
    conditionalFormats: layout.cost ? tieFormats(layout.cost.difference, "B") : [],
    columnWidths: [36, 14, 14, 14, 14, 20, ...Array<number>(8).fill(14)],
  };
}
