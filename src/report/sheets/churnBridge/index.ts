import { block, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { Key } from "../../../i18n";
import type { Block, ConditionalFormat, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { lettersOf } from "../keyedTable";
import { tieFormats } from "../tieLine";
import { churnBridgeLayout, type ChurnBridgeLayout } from "./layout";
import { lossBlock } from "./lossBlock";
import { bridgeColumns, bridgeTable, bridgeTotals, mrrColumns, mrrTable, mrrTotals } from "./monthTables";
import { planTable, subscriptionTotal, tenureChart, tenureTable } from "./subscriptions";
import { reasonBlocks } from "./reasons";
import { customerWaterfall, mrrWaterfall } from "./waterfalls";

/** Who came and left, what that did to the recurring revenue and what it cost; undefined where nobody can leave. */
export function churnBridgeSheet(context: PlanContext): SheetPlan | undefined {
  const { bridge, mrr } = context.data.lifecycle;
  if (!bridge) return undefined;
  const at = churnBridgeLayout(context.data);
  const frame = sheetFrame(context, "churnBridge");
  const blocks: Block[] = [
    titleBlock(context, "churnBridge", ["stageCosts"]),
    ...customerWaterfall(context, bridge, at.waterfall, at.months),
    ...(mrr && at.mrr ? mrrWaterfall(context, mrr, at.mrrWaterfall!, at.mrr) : []),
    lossBlock(context, at),
    ...subscriptionBlocks(context, at),
    ...(at.reasons ? reasonBlocks(context, context.data.lifecycle.reasons!, at.reasons) : []),
    heading(context, "report.life.heading.bridge", at.months.heading),
    bridgeTable(context, bridge, at.months),
    bridgeTotals(context, bridge, at.months),
  ];
  if (mrr && at.mrr) {
    blocks.push(heading(context, "report.life.heading.mrr", at.mrr.heading));
    blocks.push(mrrTable(context, mrr, at.mrr), mrrTotals(context, mrr, at.mrr));
  }
  return {
    ...frame,
    blocks,
    conditionalFormats: tieColours(context, at),
    columnWidths: [44, 14, 16, 16, 16, 16, 16, 14, 16, 14, 14, 14, 14, 14],
  };
}

function heading({ t }: PlanContext, key: Key, at: number): Block {
  return block(at, [row("heading", t(key), ...Array<null>(8).fill(null))]);
}

function subscriptionBlocks(context: PlanContext, at: ChurnBridgeLayout): Block[] {
  const { subscriptions } = context.data.lifecycle;
  if (!subscriptions || !at.tenures || at.tenureChart === undefined) return [];
  const plans = subscriptions.plans && at.plans;
  return [
    ...(plans
      ? [heading(context, "report.life.heading.plans", plans.heading), planTable(context, subscriptions.plans, plans)]
      : []),
    heading(context, "report.life.heading.tenures", at.tenures.heading),
    tenureTable(context, subscriptions, at.tenures),
    subscriptionTotal(context, subscriptions, at.tenures),
    ...tenureChart(context, subscriptions, at.tenures, at.tenureChart),
  ];
}

function tieColours(context: PlanContext, { months, mrr }: ChurnBridgeLayout): ConditionalFormat[] {
  const { closing } = lettersOf(bridgeColumns(context));
  return [
    ...(context.data.model.churn === undefined ? [] : tieFormats(months.last + 3, closing)),
    ...(mrr ? tieFormats(mrr.last + 3, lettersOf(mrrColumns(context)).closing) : []),
  ];
}
