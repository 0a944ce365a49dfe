import { placeChart } from "../../charts/place";
import { block, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { Key } from "../../../i18n";
import type { Block, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { monthChart, programmeChart, segmentChart } from "./charts";
import { keepBlock } from "./keepBlock";
import { loyaltyLayout } from "./layout";
import { programmeTable, programmeTotal } from "./programmes";
import { monthTable, segmentTable } from "./rates";

/** What was spent on keeping customers and who stayed; undefined where nobody was there to be kept. */
export function loyaltySheet(context: PlanContext): SheetPlan | undefined {
  const { bridge, loyalty } = context.data.lifecycle;
  if (!loyalty || !bridge) return undefined;
  const at = loyaltyLayout(context.data, loyalty, bridge);
  const { segments } = loyalty;
  const blocks: Block[] = [titleBlock(context, "loyalty", ["churnBridge"]), keepBlock(context, loyalty, at)];
  if (at.programmes) {
    blocks.push(heading(context, "report.life.heading.programmes", at.programmes.heading));
    blocks.push(programmeTable(context, loyalty, at.programmes), programmeTotal(context, loyalty, at.programmes));
  }
  if (segments && at.segments) {
    blocks.push(heading(context, "report.life.heading.retentionBySegment", at.segments.heading));
    blocks.push(segmentTable(context, segments, at.segments));
  }
  const charts = [
    monthChart(context, bridge, at.months),
    ...(at.programmes ? [programmeChart(context, loyalty, at.programmes)] : []),
    ...(segments && at.segments ? [segmentChart(context, segments, at.segments)] : []),
  ];
  charts
    .slice(0, spans.length)
    .forEach((chart, index) => blocks.push(...placeChart(chart, ...spans[index]!, at.charts)));
  blocks.push(heading(context, "report.life.heading.retentionByMonth", at.months.heading));
  blocks.push(monthTable(context, bridge, at.months));
  return {
    ...sheetFrame(context, "loyalty"),
    blocks,
    columnWidths: [46, 22, 18, 18, 20, 20, 20, 20, 16, 16, 16, 16, 14],
  };
}

/** Columns of the charts, side by side. */
const spans: readonly (readonly [string, string])[] = [
  ["A", "C"],
  ["D", "H"],
  ["I", "M"],
];

function heading({ t }: PlanContext, key: Key, at: number): Block {
  return block(at, [row("heading", t(key), ...Array<null>(5).fill(null))]);
}
