import type { CellsMoved, Rect } from "./port";

/** Where cells lie after rows or columns came or went; undefined if they went with them. */
export function movedRect(rect: Rect, { axis, at, count }: CellsMoved): Rect | undefined {
  if (axis === "rows") {
    const span = movedSpan(rect.row, rect.rows, at, count);
    return span && { ...rect, row: span.start, rows: span.size };
  }
  const span = movedSpan(rect.column, rect.columns, at, count);
  return span && { ...rect, column: span.start, columns: span.size };
}

function movedSpan(
  start: number,
  size: number,
  at: number,
  count: number,
): { start: number; size: number } | undefined {
  if (count > 0)
    return start >= at ? { start: start + count, size } : { start, size: start + size > at ? size + count : size };
  const kept = (index: number): number => (index <= at ? index : Math.max(at, index + count));
  const moved = { start: kept(start), size: kept(start + size) - kept(start) };
  return moved.size > 0 ? moved : undefined;
}
