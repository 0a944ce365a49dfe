import type { StreamRow } from "hucre/xlsx";
import { IntakeError } from "../../errors";
import type { RawCell } from "../../source";
import { defaultLimits, workbookParts, type WorkbookLimits } from "./parts";
import { sheetMarks, type SheetMarks } from "./sheetMarks";
import { sheetList, sheetPaths, type CellRange, type WorkbookTable } from "./sheetList";
import { textOf } from "./tags";

export type { WorkbookTable } from "./sheetList";

/** Rows as the sheet has them: blank ones between them too, so that numbers stay right. */
export interface RowBlock {
  readonly rows: readonly (readonly RawCell[])[];
  /** Number of the first of these rows in the sheet, from 1. */
  readonly firstRowNumber: number;
}

export interface OpenedWorkbook {
  readonly tables: readonly WorkbookTable[];
  /** The program that wrote the file, as it says; "" if it does not. */
  readonly application: string;
  rows(table: WorkbookTable): AsyncGenerator<RowBlock>;
  /** Hidden rows and merged cells of a table; for what is damaged, none: its rows will be refused. */
  marks(table: WorkbookTable): SheetMarks;
}

const blockRows = 1000;
const noCells: readonly RawCell[] = [];

/** Days from Excel's day 0 to 1970-01-01; the reader has settled whether the file counts from 1900 or 1904. */
const serialOfDate = (date: Date) => date.getTime() / 86_400_000 + 25_569;

function cellOf(value: StreamRow["values"][number]): RawCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : serialOfDate(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

function cut({ index, values }: StreamRow, range: CellRange | undefined): readonly RawCell[] | undefined {
  if (range === undefined) return values.map(cellOf);
  if (index + 1 < range.firstRow || index + 1 > range.lastRow) return undefined;
  return values.slice(range.firstColumn - 1, range.lastColumn).map(cellOf);
}

/** Collects rows into blocks; the rows that a sheet leaves out are blank. */
async function* inBlocks(rows: AsyncIterable<StreamRow>, range: CellRange | undefined, count: (cells: number) => void) {
  let block: (readonly RawCell[])[] = [];
  let next = 0;
  for await (const row of rows) {
    const cells = cut(row, range);
    count(1 + (cells?.length ?? 0));
    if (cells === undefined || row.index < next) continue;
    if (next === 0) next = row.index;
    for (; next <= row.index; next++) {
      block.push(next === row.index ? cells : noCells);
      if (block.length < blockRows) continue;
      yield { rows: block, firstRowNumber: next - block.length + 2 };
      block = [];
    }
  }
  if (block.length > 0) yield { rows: block, firstRowNumber: next - block.length + 1 };
}

const isCompoundFile = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/**
 * Opens an .xlsx or .xlsm file: its tables, and the rows of each as they are asked for. Dates come as serial numbers
 * of the 1900 system, error values as their text, formulas as the values they were saved with.
 *
 * @throws IntakeError "old-workbook" for .xls and for files with a password, "workbook-too-large" for what unpacks to
 * more than we hold, "broken-workbook" for everything else that is no workbook; the last two also while reading rows
 */
export function openWorkbook(name: string, bytes: Uint8Array, limits: WorkbookLimits = defaultLimits): OpenedWorkbook {
  if (isCompoundFile(bytes)) throw new IntakeError("old-workbook", { name });
  const parts = workbookParts(name, bytes, limits);
  const tables = sheetList(parts);
  if (tables.length === 0) throw new IntakeError("broken-workbook", { name });
  let cells = 0;
  const count = (more: number) => {
    cells += more;
    if (cells > limits.cells) throw new IntakeError("workbook-too-large", { name });
  };
  return {
    tables,
    application: textOf(parts.get("docProps/app.xml") ?? "", "Application"),
    marks: ({ sheetIndex, range }) => sheetMarks(bytes, sheetPaths(parts)[sheetIndex] ?? "", range),
    async *rows({ sheetIndex, range }) {
      // the reader is large and most users never open a file: it is loaded when it is needed
      const { streamXlsxRows } = await import(/* webpackChunkName: "workbooks" */ "hucre/xlsx");
      try {
        yield* inBlocks(streamXlsxRows(bytes, { sheet: sheetIndex }), range, count);
      } catch (error) {
        throw error instanceof IntakeError ? error : new IntakeError("broken-workbook", { name });
      }
    },
  };
}
