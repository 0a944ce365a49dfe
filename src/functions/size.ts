import { CoreError } from "../core/errors";
import { firstRows, isBlank, type Grid } from "./cells";

/** Cells that one call may carry: what Excel on the web can send, with room to spare. */
export const cellLimit = 300_000;

/**
 * Cuts off the rows at the end that are blank in all ranges of the same height, so that A:A works.
 * Desktop Excel hands blanks over as 0, but a 0 may also be a score or a cost: zeros count as blank only where the
 * call would be too large otherwise, as a whole column is.
 *
 * @throws CoreError "too-large" if more than 300,000 cells remain over all arguments
 */
export function trimmed(grids: readonly (Grid | undefined)[]): (Grid | undefined)[] {
  const exact = dropTrailing(grids, isBlank);
  if (size(exact) <= cellLimit) return exact;
  const used = dropTrailing(exact, (cell) => cell === 0 || isBlank(cell));
  if (size(used) > cellLimit) throw tooLarge(used);
  return used;
}

function dropTrailing(grids: readonly (Grid | undefined)[], empty: (cell: unknown) => boolean): (Grid | undefined)[] {
  const heights = new Map<number, number>();
  for (const grid of grids) {
    if (grid) heights.set(grid.rows, Math.max(heights.get(grid.rows) ?? 1, usedRows(grid, empty)));
  }
  return grids.map((grid) => grid && firstRows(grid, Math.min(grid.rows, heights.get(grid.rows)!)));
}

function usedRows({ lines }: Grid, empty: (cell: unknown) => boolean): number {
  let rows = lines.length;
  while (rows > 0 && lines[rows - 1]!.every(empty)) rows -= 1;
  return rows;
}

function size(grids: readonly (Grid | undefined)[]): number {
  return grids.reduce((sum, grid) => sum + (grid ? grid.rows * grid.columns : 0), 0);
}

function tooLarge(grids: readonly (Grid | undefined)[]): CoreError {
  const rows = Math.max(...grids.map((grid) => grid?.rows ?? 0));
  const columns = grids.reduce((sum, grid) => sum + (grid?.rows === rows ? grid.columns : 0), 0);
  return new CoreError("too-large", { rows, columns, limit: cellLimit });
}
