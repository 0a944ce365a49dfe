import { cell } from "../../../cells";
import type { PlanContext } from "../../../context";
import type { MonthRow } from "../../../data";
import type { Block } from "../../../plan";
import { CHART_ROWS, type StageLayout } from "../layout";
import type { ChartWithFinding } from "./chart";
import { costByCategory } from "./costByCategory";
import { costByMonth } from "./costByMonth";
import { customersByStage } from "./customersByStage";
import { revenueByMonth } from "./revenueByMonth";

/** Charts in pairs, left and right, each with its finding below. */
export function stageCharts(context: PlanContext, layout: StageLayout): Block[] {
  const charts = [customersByStage(context, layout), revenueByMonth(context, layout)];
  if (layout.cost) charts.push(costByCategory(context, layout.cost));
  if (context.data.months.some(hasCost)) charts.push(costByMonth(context, layout));
  return charts.flatMap((chart, index) => place(chart, index, layout));
}

/** A ledger without dates has no months. */
function hasCost({ costs }: MonthRow): boolean {
  return costs.some((cost) => cost !== 0);
}

function place({ chart, finding }: ChartWithFinding, index: number, { charts }: StageLayout): Block[] {
  const [left, right] = index % 2 === 0 ? ["A", "E"] : ["F", "K"];
  const top = charts[Math.floor(index / 2)]!;
  const below = top + CHART_ROWS;
  const altText = `${chart.title.replace("\n", ", ")}. ${finding.value as string}`;
  return [
    { kind: "chart", ...chart, from: `${left}${top}`, to: `${right}${below - 1}`, altText },
    { kind: "cells", at: `${left}${below}`, rows: [[cell(finding, "finding")]] },
  ];
}
