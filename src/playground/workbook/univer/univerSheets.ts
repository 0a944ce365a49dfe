import type { GridSheets, Rect } from "../port";
import type { Watch } from "./univerEvents";
import { sheetDefaults, toRange, toRect, type UniverBook } from "./book";

/** Sheets, their order and what is seen of them. */
export function univerSheets(book: UniverBook, quietly: Watch["quietly"]): GridSheets {
  const { workbook } = book;
  const active = (): string => workbook.getActiveSheet().getSheetId();

  /** Univer activates what it adds and moves; Excel's API does not. */
  function staying(work: () => void): void {
    const before = active();
    quietly(() => {
      work();
      if (active() !== before && ids().includes(before)) workbook.setActiveSheet(before);
    });
  }
  function ids(): string[] {
    return workbook.getSheets().map((sheet) => sheet.getSheetId());
  }
  return {
    ids,
    name: (sheet) => book.sheet(sheet).getSheetName(),
    add(name) {
      const known = new Set(ids());
      staying(() => workbook.insertSheet(name, { index: known.size, sheet: sheetDefaults() }));
      return ids().find((id) => !known.has(id))!;
    },
    rename: (sheet, name) => void book.sheet(sheet).setName(name),
    remove: (sheet) => staying(() => workbook.deleteSheet(sheet)),
    move: (sheet, position) => staying(() => workbook.moveSheet(book.sheet(sheet), position)),
    active,
    activate: (sheet) => void workbook.setActiveSheet(sheet),
    selection() {
      const range = workbook.getActiveRange();
      const first: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
      return range ? { sheet: range.getSheetId(), rect: toRect(range.getRange()) } : { sheet: active(), rect: first };
    },
    select(sheet, rect) {
      workbook.setActiveSheet(sheet);
      const { startRow, startColumn } = toRange(rect);
      workbook.setActiveRange(book.sheet(sheet).getRange(startRow, startColumn, rect.rows, rect.columns));
    },
    hidden: (sheet) => book.sheet(sheet).isSheetHidden(),
    setHidden: (sheet, hidden) => void (hidden ? book.sheet(sheet).hideSheet() : book.sheet(sheet).showSheet()),
    tabColor: (sheet) => book.sheet(sheet).getTabColor() ?? "",
    setTabColor: (sheet, color) => void book.sheet(sheet).setTabColor(color),
    gridlines: (sheet) => !book.sheet(sheet).hasHiddenGridLines(),
    setGridlines: (sheet, shown) => void book.sheet(sheet).setHiddenGridlines(!shown),
    frozen(sheet) {
      const { xSplit, ySplit } = book.sheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze(sheet, rows, columns) {
      if (rows === 0 && columns === 0) book.sheet(sheet).cancelFreeze();
      else {
        const [startRow, startColumn] = [rows || -1, columns || -1];
        book.sheet(sheet).setFreeze({ xSplit: columns, ySplit: rows, startRow, startColumn });
      }
    },
  };
}
