import type { FWorksheet } from "@univerjs/sheets/facade";
import type { GridLines } from "../port";
import { type UniverBook } from "./book";
import { makeRoom } from "./cellMatrix";

/** Rows and columns come and go through Univer's own commands, so that formulas, names and tables follow. */
export function univerLines(book: UniverBook, quietly: (work: () => void) => void): GridLines {
  /** Univer looks for names and tables on the sheet that is shown, and selects what it inserted. */
  const shown = (sheet: string, work: (target: FWorksheet) => void): void => {
    const selected = book.workbook.getActiveRange() ?? book.workbook.getActiveSheet().getRange(0, 0);
    quietly(() => {
      book.workbook.setActiveSheet(sheet);
      work(book.sheet(sheet));
      book.workbook.setActiveSheet(selected.getSheetId());
    });
    book.workbook.setActiveRange(selected);
  };
  return {
    insert(sheet, axis, at, count) {
      makeRoom(book, sheet, axis === "rows" ? lines(at, 0) : lines(0, at));
      shown(sheet, (target) => {
        if (axis === "rows") target.insertRowsBefore(at, count);
        else target.insertColumnsBefore(at, count);
      });
    },
    remove(sheet, axis, at, count) {
      makeRoom(book, sheet, axis === "rows" ? lines(at + count, 0) : lines(0, at + count));
      shown(sheet, (target) => {
        if (axis === "rows") target.deleteRows(at, count);
        else target.deleteColumns(at, count);
      });
    },
  };
}

/** The cell of a row and column. */
function lines(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}
