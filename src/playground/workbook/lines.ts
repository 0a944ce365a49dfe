import { invalidArgument, invalidOperation, notOffered } from "./officeErrors";
import type { GridLines } from "./port";
import type { Range } from "./range";
import { tableLook } from "./tableLook";

/** Whole rows pushed down, or whole columns pushed right; names, formulas, tables and charts follow. */
export function insertLines(range: Range, shift: string): void {
  const { axis, at, count } = linesOf(range, shift, { rows: "Down", columns: "Right" });
  requireUnfiltered(range);
  range.worksheet.context.grid.lines.insert(range.worksheet.id, axis, at, count);
}

/** Whole rows or columns taken out; what lay behind closes up. */
export function deleteLines(range: Range, shift: string): void {
  const { axis, at, count } = linesOf(range, shift, { rows: "Up", columns: "Left" });
  requireUnfiltered(range);
  range.worksheet.context.grid.lines.remove(range.worksheet.id, axis, at, count);
}

interface Lines {
  readonly axis: Parameters<GridLines["insert"]>[1];
  readonly at: number;
  readonly count: number;
}

function linesOf(range: Range, shift: string, shifts: { readonly rows: string; readonly columns: string }): Lines {
  const { row, column, rows, columns } = range.rect;
  if (![shifts.rows, shifts.columns].includes(shift)) throw invalidArgument("shift");
  if (range.isEntireRow && shift === shifts.rows) return { axis: "rows", at: row, count: rows };
  if (range.isEntireColumn && shift === shifts.columns) return { axis: "columns", at: column, count: columns };
  throw notOffered("moving cells other than whole rows and columns");
}

/** Excel acts on the visible rows of a filtered table alone, or refuses; an add-in must not rely on either. */
function requireUnfiltered({ worksheet: { context, id } }: Range): void {
  const tables = context.grid.tables.list().filter(({ sheet }) => sheet === id);
  if (tables.some((table) => tableLook(context, table.id).filters.length > 0))
    throw invalidOperation("a table on the sheet is filtered");
}
