import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { boundingRect, intersection } from "../addresses";
import type { CellLink, CellWrite, GridCells, Rect, Scalar } from "../port";
import { toRect, type UniverBook } from "./book";
import { cellAt, changeCells, changeStored, existing, makeRoom, styleOf } from "./cellMatrix";
import { fromEngine } from "./formulaSyntax";

const general = "General";

/** Contents of cells. Spilled results are not stored with the cells; Univer keeps them apart. */
export function univerCells(book: UniverBook): GridCells {
  const formulaData = book.injector.get(book.engine.FormulaDataModel);
  const { FORCE_STRING, BOOLEAN, NUMBER, STRING } = book.core.CellValueType;

  function scalar(cell: Nullable<ICellData>): Scalar {
    if (cell?.v === undefined || cell.v === null) return "";
    return cell.t === BOOLEAN ? Number(cell.v) === 1 || cell.v === true : cell.v;
  }
  function valueAt(sheet: string, row: number, column: number): Scalar {
    const stored = scalar(cellAt(book, sheet, row, column));
    return stored !== "" ? stored : scalar(formulaData.getArrayFormulaCellData()?.[book.id]?.[sheet]?.[row]?.[column]);
  }
  function formulaAt(sheet: string, row: number, column: number): string | undefined {
    const cell = cellAt(book, sheet, row, column);
    if (!cell?.f && !cell?.si) return undefined;
    const formula = formulaData.getFormulaStringByCell(row, column, sheet, book.id);
    return formula ? fromEngine(formula) : undefined;
  }
  function stored(write: CellWrite): ICellData | undefined {
    if (!write) return undefined;
    if ("formula" in write) return { f: write.formula, v: null, t: null, si: null, p: null };
    const { value } = write;
    const v = value === "" ? null : typeof value === "boolean" ? Number(value) : value;
    return { v, t: v === null ? null : typeOf(value), f: null, si: null, p: null };
  }
  function typeOf(value: Scalar): number {
    if (typeof value === "boolean") return BOOLEAN;
    if (typeof value === "number") return NUMBER;
    // Univer takes text that looks like a number for one, unless it is told not to
    return value.trim() !== "" && (!Number.isNaN(Number(value)) || /^(true|false)$/i.test(value))
      ? FORCE_STRING
      : STRING;
  }

  return {
    values: (sheet, rect) => grid(rect, (row, column) => valueAt(sheet, row, column)),
    formulas: (sheet, rect) =>
      grid(rect, (row, column) => formulaAt(sheet, row, column) ?? valueAt(sheet, row, column)),
    text(sheet, rect) {
      // Univer shows booleans as 1 and 0 where there is no screen
      const shownBoolean = (row: number, column: number) => String(valueAt(sheet, row, column)).toUpperCase();
      const shown = existing(book, sheet, rect);
      if (!shown) return grid(rect, () => "");
      const texts = book.sheet(sheet).getRange(shown.row, shown.column, shown.rows, shown.columns).getDisplayValues();
      return grid(rect, (row, column) => {
        const boolean = cellAt(book, sheet, row, column)?.t === BOOLEAN;
        return boolean ? shownBoolean(row, column) : String(texts[row - rect.row]?.[column - rect.column] ?? "");
      });
    },
    write(sheet, rect, cells) {
      makeRoom(book, sheet, rect);
      changeCells(book, sheet, rect, (row, column) => stored(cells[row]![column]));
    },
    clearContents: (sheet, rect) => changeStored(book, sheet, rect, () => ({ ...blank })),
    numberFormats: (sheet, rect) =>
      grid(rect, (row, column) => styleOf(book, cellAt(book, sheet, row, column)).n?.pattern ?? general),
    setNumberFormats(sheet, rect, formats) {
      makeRoom(book, sheet, rect);
      const change = (pattern: string | null | undefined): ICellData | undefined =>
        pattern == null ? undefined : { s: { n: pattern === general ? null : { pattern } } };
      changeCells(book, sheet, rect, (row, column) => change(formats[row]![column]), true);
    },
    link: (sheet, row, column) => cellAt(book, sheet, row, column)?.custom?.["link"] as CellLink | undefined,
    setLink(sheet, rect, link) {
      makeRoom(book, sheet, rect);
      changeCells(book, sheet, rect, () => ({ custom: { link } }), true);
    },
    removeLinks(sheet, rect) {
      const linked = (row: number, column: number) => cellAt(book, sheet, row, column)?.custom !== undefined;
      changeStored(book, sheet, rect, (row, column) => (linked(row, column) ? withoutLink : undefined));
    },
    used: (sheet, valuesOnly, within) => usedRect(book, sheet, valuesOnly, within),
    extent(sheet) {
      const worksheet = book.worksheet(sheet);
      return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    },
  };
}

const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };
// Univer's types know no null here, its mutation takes it for "remove"
const withoutLink = { custom: null } as unknown as ICellData;

/** Builds rows of cells for a rectangle, with absolute positions. */
function grid<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_row, row) =>
    Array.from({ length: rect.columns }, (_column, column) => cell(rect.row + row, rect.column + column)),
  );
}

function usedRect(book: UniverBook, sheet: string, valuesOnly: boolean, within?: Rect): Rect | undefined {
  let used: Rect | undefined;
  const include = (rect: Rect): void => {
    const part = within ? intersection(rect, within) : rect;
    if (part) used = used ? boundingRect(used, part) : part;
  };
  book
    .worksheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (isUsed(cell, valuesOnly)) include({ row, column, rows: 1, columns: 1 });
    });
  const spills = book.injector.get(book.engine.FormulaDataModel).getArrayFormulaRange()[book.id]?.[sheet];
  new book.core.ObjectMatrix<IRange>(spills ?? {}).forValue((_row, _column, range) => include(toRect(range)));
  return used;
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  const filled = Boolean(cell.f) || Boolean(cell.si) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
  return filled || (!valuesOnly && Boolean(cell.s));
}
