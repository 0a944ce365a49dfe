import { block, cell, row } from "../../cells";
import { placeChart } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { Block, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import type { ServiceQuality } from "../../data/serve/serviceQuality";
import { costAndSatisfaction, qualityByMonth } from "./charts";
import { countColumns, countTable, countTotal } from "./counts";
import { groupColumns, groupTable, groupTotal } from "./groups";
import { serviceLayout, type ServiceLayout } from "./layout";
import { serviceColumns, serviceTable, serviceTotal } from "./results";

/** How fast and how well customers were helped, and what it cost; undefined without tickets or surveys. */
export function serviceSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  const quality = data.service;
  if (!quality) return undefined;
  const at = serviceLayout(quality);
  const frame = sheetFrame(context, "service");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "service", ["stages"]),
      heading(at.results.heading, t("report.serve.heading.service"), serviceColumns(context).length),
      serviceTable(context, quality, at),
      serviceTotal(context, quality, at),
      block(at.notes, [
        [cell(t("report.serve.note.times"), "note")],
        [cell(t("report.serve.note.repeats", { days: quality.repeatDays }), "note")],
        [cell(t(quality.cost ? "report.serve.note.serviceCost" : "report.serve.note.noServiceCost"), "note")],
      ]),
      ...placeChart(qualityByMonth(context, quality, at), "A", quality.groups ? "F" : "K", at.charts),
      ...groupBlocks(context, quality, at),
      heading(at.counts.heading, t("report.serve.heading.counts"), countColumns(context).length),
      countTable(context, quality, at),
      countTotal(context, quality, at),
    ],
    columnWidths: [30, 14, 14, 14, 14, 14, 14, 14, 14, 16, 16, 16],
  };
}

function groupBlocks(context: PlanContext, { groups, cost }: ServiceQuality, at: ServiceLayout): Block[] {
  if (!groups || !at.byGroup) return [];
  const title = context.t(`report.serve.heading.groups.${groups.by}`);
  const hasBoth = cost !== undefined && groups.rows.some(({ rated }) => rated > 0);
  return [
    heading(at.byGroup.heading, title, groupColumns(context, groups).length),
    groupTable(context, groups, at),
    groupTotal(context, groups, at),
    ...(hasBoth ? placeChart(costAndSatisfaction(context, groups, at), "G", "L", at.charts) : []),
  ];
}

function heading(line: number, text: string, columns: number): Block {
  return block(line, [row("heading", text, ...Array<null>(columns - 1).fill(null))]);
}
