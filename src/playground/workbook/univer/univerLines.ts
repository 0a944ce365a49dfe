import type { GridLines } from "../port";
import { type UniverBook } from "./book";
import { makeRoom } from "./cellMatrix";

/** Rows and columns come and go through Univer's own commands, so that formulas, names and tables follow. */
export function univerLines(book: UniverBook): GridLines {
  /** Univer selects what it inserted, on a sheet that may not be shown. */
  const staying = (work: () => void): void => {
    const selected = book.workbook.getActiveRange() ?? book.workbook.getActiveSheet().getRange(0, 0);
    work();
    book.workbook.setActiveSheet(selected.getSheetId());
    book.workbook.setActiveRange(selected);
  };
  return {
    insert(sheet, axis, at, count) {
      makeRoom(book, sheet, axis === "rows" ? lines(at, 0) : lines(0, at));
      const target = book.sheet(sheet);
      staying(
        () => void (axis === "rows" ? target.insertRowsBefore(at, count) : target.insertColumnsBefore(at, count)),
      );
    },
    remove(sheet, axis, at, count) {
      makeRoom(book, sheet, axis === "rows" ? lines(at + count, 0) : lines(0, at + count));
      const target = book.sheet(sheet);
      staying(() => void (axis === "rows" ? target.deleteRows(at, count) : target.deleteColumns(at, count)));
    },
  };
}

/** The cell of a row and column. */
function lines(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}
