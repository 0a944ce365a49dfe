import { describe, expect, it } from "vitest";
import { fromZero } from "../../../src/report/charts/fromZero";
import type { Block, ChartType, SheetPlan } from "../../../src/report/plan";

const values = { sheet: "one", range: "A1:A2" };

function axisOf(type: ChartType, numbers: readonly number[], max?: { readonly min: number }) {
  const chart = { kind: "chart", type, series: [{ values }], valueAxis: { format: "0", ...max } } as unknown as Block;
  const cells: Block = { kind: "cells", at: "A1", rows: numbers.map((number) => [number]) };
  const [sheet] = fromZero([{ key: "one", blocks: [cells, chart] } as unknown as SheetPlan]);
  const block = sheet!.blocks[1]!;
  return block.kind === "chart" ? block.valueAxis.min : NaN;
}

describe("axes of charts", () => {
  it("begin at zero where lengths are compared", () => {
    expect(axisOf("barClustered", [7043, 5898])).toBe(0);
    expect(axisOf("columnStacked", [7043, 5898])).toBe(0);
  });

  it("are Excel's where something is below zero, and for lines", () => {
    expect(axisOf("columnClustered", [7043, -1])).toBeUndefined();
    expect(axisOf("line", [7043, 5898])).toBeUndefined();
  });

  it("keep the ends that a chart names", () => {
    expect(axisOf("columnClustered", [7043, 5898], { min: -10 })).toBe(-10);
  });
});
