import { WrapStrategy, type ICommandInfo } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
} from "@univerjs/sheets";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { UniverBook } from "../workbook/univer/book";
import { oncePerFrame } from "./oncePerFrame";

/** Font size in points that a row of the default height still holds. */
const roomySize = 12;

/**
 * Makes rows as high as their text, as Excel does by itself for large fonts and wrapped cells.
 * Rows whose height was set stay as they are.
 */
export function fitRows(book: UniverBook): () => void {
  const changed = new Map<string, Set<number>>();
  const fitSoon = oncePerFrame(() => {
    for (const [sheet, rows] of changed) fitSheet(book, sheet, rows);
    changed.clear();
  });
  const add = (sheet: string, rows: readonly string[]): void => {
    const known = changed.get(sheet) ?? new Set();
    rows.forEach((row) => known.add(Number(row)));
    changed.set(sheet, known);
    fitSoon();
  };
  const listener = book.commands.onCommandExecuted(({ id, params }: ICommandInfo) => {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      add(subUnitId, Object.keys(cellValue ?? {}));
    } else if (id === SetWorksheetColWidthMutation.id) {
      const { subUnitId } = params as ISetWorksheetColWidthMutationParams;
      add(subUnitId, Object.keys(book.worksheet(subUnitId).getCellMatrix().getMatrix()));
    }
  });
  return () => listener.dispose();
}

function fitSheet(book: UniverBook, sheet: string, rows: ReadonlySet<number>): void {
  if (!book.workbook.getSheetBySheetId(sheet)) return; // removed in the meantime
  const endColumn = book.worksheet(sheet).getColumnCount() - 1;
  const ranges = [...rows]
    .filter((row) => needsHeight(book, sheet, row))
    .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  if (ranges.length === 0) return;
  const { redos } = book.injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, sheet);
  for (const { id, params } of redos) book.commands.syncExecuteCommand(id, params);
}

function needsHeight(book: UniverBook, sheet: string, row: number): boolean {
  const worksheet = book.worksheet(sheet);
  const cells = worksheet.getCellMatrix().getRow(row) ?? {};
  return Object.keys(cells)
    .map(Number)
    .some((column) => {
      // as it stands: asking for the cell as it is painted takes a hundred times as long
      const style = worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
      return style.tb === WrapStrategy.WRAP || (style.fs ?? 0) > roomySize;
    });
}
