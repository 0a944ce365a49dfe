import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { intersection } from "../addresses";
import type { Rect } from "../port";
import type { UniverBook } from "./book";

type Change = ICellData | undefined;

/** A stored cell; undefined where nothing was ever stored. */
export function cellAt(book: UniverBook, sheet: string, row: number, column: number): Nullable<ICellData> {
  return book.worksheet(sheet).getCellMatrix().getValue(row, column);
}

export function styleOf(book: UniverBook, cell: Nullable<ICellData>): IStyleData {
  return book.workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? {};
}

/** The part of a rectangle that the grid has rows and columns for. */
export function existing(book: UniverBook, sheet: string, rect: Rect): Rect | undefined {
  const worksheet = book.worksheet(sheet);
  const size = { row: 0, column: 0, rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  return intersection(rect, size);
}

/** Adds rows and columns so that the rectangle fits; by larger steps, as writes come in pieces. */
export function makeRoom(book: UniverBook, sheet: string, rect: Rect): void {
  const worksheet = book.worksheet(sheet);
  const rows = rect.row + rect.rows;
  const columns = rect.column + rect.columns;
  if (rows > worksheet.getRowCount()) book.sheet(sheet).setRowCount(Math.ceil(rows / 1000) * 1000);
  if (columns > worksheet.getColumnCount()) book.sheet(sheet).setColumnCount(Math.ceil(columns / 26) * 26);
}

/**
 * Changes cells in one mutation. Univer's own command costs 25 ms a call on large sheets, as it looks for
 * merged cells and heights; a report needs neither. `looksOnly` keeps formulas from being calculated again.
 */
export function changeCells(book: UniverBook, sheet: string, rect: Rect, change: CellChange, looksOnly = false): void {
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const cell = change(row, column);
      if (cell) (cellValue[rect.row + row] ??= {})[rect.column + column] = cell;
    }
  }
  applyCells(book, { unitId: book.id, subUnitId: sheet, cellValue, ...(looksOnly && { trigger: looks(book) }) });
}

/** Changes the cells of a rectangle that are stored at all, however large it is. `change` gets absolute positions. */
export function changeStored(book: UniverBook, sheet: string, rect: Rect, change: CellChange, looksOnly = false): void {
  const area = existing(book, sheet, rect);
  if (!area) return;
  const relative = (row: number, column: number): Change =>
    cellAt(book, sheet, area.row + row, area.column + column)
      ? change(area.row + row, area.column + column)
      : undefined;
  changeCells(book, sheet, area, relative, looksOnly);
}

type CellChange = (row: number, column: number) => Change;

function applyCells(book: UniverBook, params: ISetRangeValuesMutationParams): void {
  const { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } = book.sheets;
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  book.mutate([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
}

/** The trigger by which Univer knows that a change of cells touched their looks alone. */
function looks(book: UniverBook): string {
  return book.sheets.SetStyleCommand.id;
}
