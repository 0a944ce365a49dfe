import { placeChart, type ChartWithFinding } from "../../../charts/place";
import type { PlanContext } from "../../../context";
import type { MonthRow } from "../../../data";
import type { Block } from "../../../plan";
import type { StageLayout } from "../layout";
import { costByCategory } from "./costByCategory";
import { costByMonth } from "./costByMonth";
import { customersByStage } from "./customersByStage";
import { revenueByMonth } from "./revenueByMonth";

/** Charts in pairs, left and right, each with its finding below; billed subscriptions have no months. */
export function stageCharts(context: PlanContext, layout: StageLayout): Block[] {
  const charts = [customersByStage(context, layout)];
  if (context.data.months.some(({ revenue }) => revenue !== 0)) charts.push(revenueByMonth(context, layout));
  if (layout.cost) charts.push(costByCategory(context, layout.cost));
  if (context.data.months.some(hasCost)) charts.push(costByMonth(context, layout));
  return charts.flatMap((chart, index) => place(chart, index, layout));
}

/** A ledger without dates has no months. */
function hasCost({ costs }: MonthRow): boolean {
  return costs.some((cost) => cost !== 0);
}

function place(chart: ChartWithFinding, index: number, { charts }: StageLayout): Block[] {
  const [left, right] = index % 2 === 0 ? (["A", "E"] as const) : (["F", "K"] as const);
  return placeChart(chart, left, right, charts[Math.floor(index / 2)]!);
}
