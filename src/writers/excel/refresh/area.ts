import type { Rectangle } from "../rectangles";

/** Cells of a sheet. */
export type Area = Omit<Rectangle<unknown>, "value">;

/** Columns from first to last, first included. */
export function span(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

export function meetRows(one: Area, other: Area): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}

export function meet(one: Area, other: Area): boolean {
  const across = one.column < other.column + other.columns && other.column < one.column + one.columns;
  return across && meetRows(one, other);
}

export function isWithin({ row, column, rows, columns }: Area, y: number, x: number): boolean {
  return y >= row && y < row + rows && x >= column && x < column + columns;
}
