import { address, parseRange } from "../address";
import { cellGrid, type GridCell } from "../cellGrid";
import type { SheetPlan } from "../plan";

type Grid = ReadonlyMap<string, GridCell>;

/** What a cell or a range is called: the title above it, and the words at the beginning of its rows. */
export type LabelOf = (range: string) => string;

export function cellLabels(sheet: SheetPlan): LabelOf {
  const grid = cellGrid(sheet);
  return (range) => {
    const { from, to } = parseRange(range.replace(/\$/g, ""));
    const titles = ends(titleAbove(grid, from), titleAbove(grid, to));
    const rows = ends(rowLabel(grid, from), rowLabel(grid, to));
    return [titles, rows].filter((text) => text !== "").join(", ") || range;
  };
}

function ends(first: string, last: string): string {
  return first === last || last === "" ? first : `${first} … ${last}`;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function titleAbove(grid: Grid, { row, column }: Place): string {
  for (let above = row; above >= 0; above--) {
    const cell = grid.get(address(above, column));
    if (cell?.style?.startsWith("header") && typeof cell.content === "string") return cell.content;
  }
  return "";
}

/** The first words of the row, left of the cell or in it. */
function rowLabel(grid: Grid, { row, column }: Place): string {
  for (let left = 0; left < column; left++) {
    const content = grid.get(address(row, left))?.content;
    if (typeof content === "string" && content !== "") return content;
  }
  return "";
}
