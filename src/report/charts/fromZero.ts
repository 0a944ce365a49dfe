import { address, parseRange } from "../address";
import { cellGrid } from "../cellGrid";
import type { ChartBlock, SheetPlan } from "../plan";

/**
 * The sheets with bars and columns that begin at zero: Excel cuts the axis where all are long, and their lengths then
 * compare nothing. Not where one is negative, and not where a chart names the ends of its axis.
 */
export function fromZero(sheets: readonly SheetPlan[]): SheetPlan[] {
  const grids = new Map(sheets.map((sheet) => [sheet.key, cellGrid(sheet)]));
  const isPositive = (chart: ChartBlock) => chart.series.every(({ values }) => lowest(grids, values) >= 0);
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === "chart" && isBarOrColumn(block) && block.valueAxis.min === undefined && isPositive(block)
        ? { ...block, valueAxis: { ...block.valueAxis, min: 0 } }
        : block,
    ),
  }));
}

function isBarOrColumn({ type }: ChartBlock): boolean {
  return type !== "line" && type !== "scatter";
}

type Grids = ReadonlyMap<string, ReturnType<typeof cellGrid>>;

/** Of the numbers in a range of the plan; what is blank or words counts as 0. */
function lowest(grids: Grids, { sheet, range }: ChartBlock["categories"]): number {
  const { from, to } = parseRange(range);
  let least = 0;
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      const content = grids.get(sheet)?.get(address(row, column))?.content;
      const value = typeof content === "object" && content !== null && "value" in content ? content.value : content;
      if (typeof value === "number") least = Math.min(least, value);
    }
  }
  return least;
}
