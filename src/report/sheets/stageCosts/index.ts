import { placeChart } from "../../charts/place";
import { block, row } from "../../cells";
import type { PlanContext } from "../../context";
import { palette } from "../../palette";
import type { Block, ConditionalFormat, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { tieFormats } from "../tieLine";
import { attributeBlock, discountValidation } from "./attributeBlock";
import { attributeTable } from "./attributeTable";
import { costChart, funnelChart } from "./charts";
import { funnelBlock } from "./funnelBlock";
import { matrixColumns as letters, stageCostsLayout, type StageCostsLayout } from "./layout";
import { matrixBlock } from "./matrix";
import { migrationBlock, movesBlock } from "./migrationBlock";
import { stageCostTable } from "./workings";

/** What the customers of each stage cost, how far customers come and how they move; undefined without customers. */
export function stageCostsSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  const { stageCosts } = data.lifecycle;
  if (data.customers.length === 0) return undefined;
  const at = stageCostsLayout(data);
  const frame = sheetFrame(context, "stageCosts");
  const blocks: Block[] = [titleBlock(context, "stageCosts", ["stages"])];
  if (stageCosts && at.matrix) blocks.push(matrixBlock(context, stageCosts, at.matrix));
  if (data.costAttributes && at.attributes) blocks.push(attributeBlock(context, data.costAttributes, at.attributes));
  blocks.push(funnelBlock(context, at), migrationBlock(context, at), movesBlock(context, at));
  blocks.push(...placeChart(funnelChart(context, at), "A", "E", at.charts));
  if (at.matrix) blocks.push(...placeChart(costChart(context, at.matrix), "F", "K", at.charts));
  if (stageCosts) {
    blocks.push(block(at.workings.heading, [row("heading", t("report.life.heading.stageCostRows"), null, null, null)]));
    blocks.push(stageCostTable(context, stageCosts, at));
  }
  if (data.costAttributes && at.attributes) blocks.push(...attributeTable(context, data.costAttributes, at));
  return {
    ...frame,
    blocks,
    conditionalFormats: heatMaps(data.model.stages.length, at),
    ...(at.attributes && { validations: [discountValidation(context, at.attributes)] }),
    columnWidths: [38, 22, 22, 16, 16, 14, 14, 14, 16, 14, 12],
  };
}

/** The darker, the more; shared cost is no stage's and would outshine all. */
function heatMaps(stages: number, { matrix, migration, attributes }: StageCostsLayout): ConditionalFormat[] {
  const scale = { kind: "colorScale", low: "#FFFFFF", high: palette.activation.color } as const;
  const lastStage = String.fromCharCode("B".charCodeAt(0) + stages - 1);
  return [
    { ...scale, range: `B${migration.first}:${lastStage}${migration.last}` },
    ...(matrix
      ? [
          { ...scale, range: `${letters.firstLine}${matrix.first}:${letters.lastLine}${matrix.last}` },
          ...tieFormats(matrix.difference, letters.total),
          ...(attributes ? tieFormats(attributes.difference, "B") : []),
        ]
      : []),
  ];
}
