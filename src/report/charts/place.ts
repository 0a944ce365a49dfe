import { cell } from "../cells";
import type { Block, ChartBlock, Formula } from "../plan";

/** A chart that has no place yet, and the sentence below it. */
export interface ChartWithFinding {
  readonly chart: Omit<ChartBlock, "kind" | "from" | "to" | "altText">;
  readonly finding: Formula;
}

/** Rows that a chart covers. */
export const CHART_ROWS = 16;

/** The chart from one column to another, its finding below it and as alternative text. */
export function placeChart(
  { chart, finding }: ChartWithFinding,
  left: string,
  right: string,
  top: number,
  rows = CHART_ROWS,
): Block[] {
  const below = top + rows;
  const altText = `${chart.title.replace("\n", ", ")}. ${finding.value as string}`;
  return [
    { kind: "chart", ...chart, from: `${left}${top}`, to: `${right}${below - 1}`, altText },
    { kind: "cells", at: `${left}${below}`, rows: [[cell(finding, "finding")]] },
  ];
}
