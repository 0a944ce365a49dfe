import type { ChartSpec } from "./chartSpec";
import type { GridPort } from "./port";

/** In points from the sheet's top left corner. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies now: over cells it grows with them. */
export function chartBounds({ styles }: GridPort, { sheet, place }: Pick<ChartSpec, "sheet" | "place">): Bounds {
  if (!("from" in place)) return place;
  const { from, to } = place;
  const across = (start: number, end: number) => sum(start, end, (column) => styles.columnWidth(sheet, column));
  const down = (start: number, end: number) => sum(start, end, (row) => styles.rowHeight(sheet, row));
  return {
    left: across(0, from.column),
    top: down(0, from.row),
    width: across(from.column, to.column + to.columns),
    height: down(from.row, to.row + to.rows),
  };
}

function sum(start: number, end: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = start; index < end; index++) total += size(index);
  return total;
}
