import { enteredValue } from "./enteredValue";
import { invalidArgument, wrongDimensions } from "./officeErrors";
import { maxColumns, maxRows, type CellWrite, type Rect } from "./port";
import type { Range } from "./range";
import { renameColumns } from "./tableHeaders";

/** Above this Excel refuses to answer. */
const mostCells = 5_000_000;

/** Whole columns and rows have no values, texts and formats of their own: null, as Excel answers. */
export function readMatrix<T>({ rect }: Range, read: () => T[][]): T[][] | null {
  if (isUnbounded(rect)) return null;
  if (rect.rows * rect.columns > mostCells) throw invalidArgument("more than 5,000,000 cells");
  return read();
}

/** Values and formulas enter cells the same way: what begins with "=" is a formula, null leaves a cell alone. */
export function writeInputs(range: Range, input: unknown): void {
  const { grid } = range.worksheet.context;
  const sheet = range.worksheet.id;
  const { rect } = range;
  const inputs = asMatrix(rect, input);
  const formats = grid.cells.numberFormats(sheet, rect);
  const entered = inputs.map((row, r) => row.map((cell, c) => enteredValue(cell, formats[r]![c]!)));
  const cells: CellWrite[][] = entered.map((row) => row.map((cell) => cell?.write));
  grid.cells.write(sheet, rect, cells);
  if (entered.some((row) => row.some((cell) => cell?.format !== undefined))) {
    grid.cells.setNumberFormats(
      sheet,
      rect,
      entered.map((row) => row.map((cell) => cell?.format ?? null)),
    );
  }
  renameColumns(range.worksheet.context, sheet, rect);
}

export function writeNumberFormats(range: Range, input: unknown): void {
  const formats = asMatrix(range.rect, input).map((row) =>
    row.map((format) => {
      if (format !== null && typeof format !== "string") throw invalidArgument("numberFormat");
      return format === "" ? "General" : format;
    }),
  );
  range.worksheet.context.grid.cells.setNumberFormats(range.worksheet.id, range.rect, formats);
}

/** One value stands for all cells; rows of cells must fit the range exactly. */
function asMatrix(rect: Rect, input: unknown): unknown[][] {
  if (isUnbounded(rect)) throw invalidArgument("cells of whole columns and rows cannot be set");
  if (!Array.isArray(input)) {
    const row = Array<unknown>(rect.columns).fill(input);
    return Array.from({ length: rect.rows }, () => row);
  }
  const rows = input as unknown[];
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) throw wrongDimensions();
  return rows as unknown[][];
}

function isUnbounded({ rows, columns }: Rect): boolean {
  return rows === maxRows || columns === maxColumns;
}
