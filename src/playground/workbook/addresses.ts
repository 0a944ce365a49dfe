import { columnLetters } from "../../report/address";
import { HostError } from "../host/hostObject";
import { maxColumns, maxRows, type Rect } from "./port";

const whole = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** "A1:B3", "A:A", "2:4" or "$C$5" as a rectangle. Throws InvalidArgument for anything else. */
export function parseAddress(address: string): Rect {
  const [first, last, ...rest] = address.split(":");
  const from = corner(first!, address);
  const to = corner(last ?? first!, address);
  const single = last === undefined;
  if (rest.length > 0 || (single && (from.row === undefined || from.column === undefined))) throw badAddress(address);
  const rows = [from.row ?? 0, to.row ?? maxRows - 1];
  const columns = [from.column ?? 0, to.column ?? maxColumns - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return checkedRect({ row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
}

/** The rectangle itself if it lies on a sheet. Throws InvalidArgument otherwise. */
export function checkedRect(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  const sane =
    [row, column, rows, columns].every(Number.isInteger) && row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!sane || row + rows > maxRows || column + columns > maxColumns) {
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  return rect;
}

/** A1 form without the sheet, as Excel answers: whole columns as "A:B", whole rows as "2:4". */
export function formatAddress({ row, column, rows, columns }: Rect): string {
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (rows === maxRows && columns === maxColumns) return `1:${maxRows}`;
  if (rows === maxRows) return `${left}:${right}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  const start = `${left}${row + 1}`;
  const end = `${right}${row + rows}`;
  return start === end ? start : `${start}:${end}`;
}

/** As formatAddress, with a dollar sign before each part. */
export function formatAbsoluteAddress(rect: Rect): string {
  return formatAddress(rect).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** "Sheet1" or "'My sheet'", as needed before "!". */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet name (undefined if none is given) and cells of "'My sheet'!A1". */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { cells: address };
  const sheet = address.slice(0, mark);
  const name = /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, cells: address.slice(mark + 1) };
}

/** Whether a name would be read as a cell: "AB12", "R1C1", "R", "c". */
export function looksLikeCell(name: string): boolean {
  if (/^(R\d*C\d*|R\d*|C\d*)$/i.test(name)) return true;
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name);
  if (!match) return false;
  return columnIndex(match[1]!) < maxColumns && Number(match[2]) >= 1 && Number(match[2]) <= maxRows;
}

/** Whether a text is one cell or a block of cells and nothing else: "$A$1", "B2:C10". */
export function looksLikeCells(text: string): boolean {
  const cells = text.replaceAll("$", "").split(":");
  return cells.length <= 2 && cells.every((cell) => /^[A-Z]{1,3}\d{1,7}$/i.test(cell) && looksLikeCell(cell));
}

/** The common part of two rectangles; undefined if they do not meet. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that covers both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function corner(part: string, address: string): { row?: number; column?: number } {
  const match = whole.exec(part.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) throw badAddress(address);
  return {
    ...(match[2] !== undefined && { row: Number(match[2]) - 1 }),
    ...(match[1] !== undefined && { column: columnIndex(match[1]) }),
  };
}

function badAddress(address: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: "${address}".`,
  );
}
