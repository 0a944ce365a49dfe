import { findHeaderRow } from "../../../intake/recognise/headerRow";
import type { GridPort } from "../../workbook/port";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { columnKinds, typedCell, type ColumnKind } from "./columnKinds";
import { contentWidths } from "./contentWidths";

type Lines = readonly (readonly string[])[];

/** Takes the rows of a text and puts them on a new sheet, block by block. */
export interface SheetFilling {
  push(rows: Lines): void;
  /** Rows with data so far, titles not counted. */
  rows(): number;
  /** Writes the rest; rows under titles become a table. */
  finish(): void;
}

export interface FillingOptions {
  readonly grid: GridPort;
  readonly workbook: Workbook;
  /** Not taken by another sheet. */
  readonly sheet: string;
}

/** Enough rows to tell titles and kinds of columns. */
const rowsToKnow = 500;

/** Where the rows go, and what their columns hold. */
export interface Layout {
  readonly worksheet: Worksheet;
  readonly kinds: readonly ColumnKind[];
  /** Index of the row of titles, -1 for none. */
  readonly header: number;
}

/** Begins a sheet. Nothing is written before the first rows are known. */
export function fillSheet(options: FillingOptions): SheetFilling {
  let waiting: (readonly string[])[] = [];
  let layout: Layout | undefined;
  let written = 0;
  let filled = 0;

  const flush = (): void => {
    layout ??= startSheet(options, waiting);
    writeRows(options.grid, layout, written, waiting);
    written += waiting.length;
    waiting = [];
  };
  return {
    push(rows) {
      rows.forEach((row, index) => {
        if (row.some((text) => text !== "")) filled = written + waiting.length + index + 1;
      });
      waiting = waiting.concat(rows);
      if (layout !== undefined || waiting.length >= rowsToKnow) flush();
    },
    rows: () => filled - ((layout?.header ?? -1) + 1),
    finish() {
      flush();
      if (layout && layout.header >= 0) addTable(options, layout, filled - layout.header);
    },
  };
}

function startSheet({ grid, workbook, sheet }: FillingOptions, rows: Lines): Layout {
  const header = findHeaderRow(rows);
  const worksheet = workbook.worksheets.add(sheet);
  contentWidths(rows.slice(Math.max(header, 0))).forEach((points, column) =>
    grid.styles.setColumnWidth(worksheet.id, column, 1, points),
  );
  return { worksheet, kinds: columnKinds(rows.slice(header + 1)), header };
}

/** Makes a table of titles and rows. It is called as the sheet where such a name may be given. */
export function addTable(
  { workbook, sheet }: FillingOptions,
  { worksheet, header, kinds }: Layout,
  rows: number,
): void {
  if (rows < 2) return;
  const table = workbook.tables.add(worksheet.getRangeByIndexes(header, 0, rows, kinds.length), true);
  const name = sheet.replace(/[^A-Za-z0-9]/g, "");
  const taken = workbook.tables.$items().some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (/^[A-Za-z]{4}/.test(name) && !taken) table.name = name;
}

function writeRows(grid: GridPort, { worksheet, kinds, header }: Layout, first: number, rows: Lines): void {
  if (rows.length === 0 || kinds.length === 0) return;
  const rect = { row: first, column: 0, rows: rows.length, columns: kinds.length };
  const cells = rows.map((row, index) => {
    const isTitle = first + index <= header;
    return kinds.map((kind, column) => {
      const text = row[column] ?? "";
      return text === "" ? undefined : { value: typedCell(text, isTitle ? "text" : kind) };
    });
  });
  grid.cells.write(worksheet.id, rect, cells);
  kinds.forEach((kind, column) => {
    if (kind !== "date") return;
    const formats = rows.map(() => ["yyyy-mm-dd"]);
    grid.cells.setNumberFormats(worksheet.id, { ...rect, column, columns: 1 }, formats);
  });
}
