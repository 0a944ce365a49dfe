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
  /** Rows taken so far. */
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

interface Layout {
  readonly worksheet: Worksheet;
  readonly kinds: readonly ColumnKind[];
  /** Index of the row of titles, -1 for none. */
  readonly header: number;
}

/** Begins a sheet. Nothing is written before the first rows are known. */
export function fillSheet({ grid, workbook, sheet }: FillingOptions): SheetFilling {
  let waiting: (readonly string[])[] = [];
  let written = 0;
  let layout: Layout | undefined;

  const start = (): Layout => {
    const header = findHeaderRow(waiting);
    const kinds = columnKinds(waiting.slice(header + 1));
    const worksheet = workbook.worksheets.add(sheet);
    contentWidths(waiting.slice(Math.max(header, 0))).forEach((points, column) =>
      grid.styles.setColumnWidth(worksheet.id, column, 1, points),
    );
    return { worksheet, kinds, header };
  };
  const flush = (): void => {
    layout ??= start();
    writeRows(grid, layout, written, waiting);
    written += waiting.length;
    waiting = [];
  };
  return {
    push(rows) {
      waiting = waiting.concat(rows);
      if (layout !== undefined || waiting.length >= rowsToKnow) flush();
    },
    rows: () => written + waiting.length,
    finish() {
      flush();
      const { worksheet, kinds, header } = layout!;
      if (header < 0 || written <= header + 1) return;
      const range = worksheet.getRangeByIndexes(header, 0, written - header, kinds.length);
      const table = workbook.tables.add(range, true);
      const name = sheet.replace(/[^A-Za-z0-9]/g, "");
      const taken = workbook.tables.$items().some((other) => other.name.toLowerCase() === name.toLowerCase());
      if (/^[A-Za-z]{4}/.test(name) && !taken) table.name = name;
    },
  };
}

function writeRows(grid: GridPort, { worksheet, kinds, header }: Layout, first: number, rows: Lines): void {
  if (rows.length === 0) return;
  const rect = { row: first, column: 0, rows: rows.length, columns: kinds.length };
  const kindOf = (row: number, column: number) => (first + row <= header ? "text" : kinds[column]);
  const cells = rows.map((row, y) =>
    kinds.map((_kind, x) => {
      const text = row[x] ?? "";
      return text === "" ? undefined : { value: typedCell(text, kindOf(y, x)) };
    }),
  );
  grid.cells.write(worksheet.id, rect, cells);
  kinds.forEach((kind, column) => {
    if (kind !== "date") return;
    const formats = rows.map(() => ["yyyy-mm-dd"]);
    grid.cells.setNumberFormats(worksheet.id, { ...rect, column, columns: 1 }, formats);
  });
}
