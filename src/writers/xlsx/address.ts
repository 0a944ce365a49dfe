import { XlsxError } from "./errors";
import { limits } from "./limits";

/** Rows and columns count from 1, as Excel shows them. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly first: Position;
  readonly last: Position;
}

/** "H5" as row 5, column 8. @throws XlsxError "address-illegal" */
export function position(address: string): Position {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  if (row < 1 || row > limits.rows || column > limits.columns)
    throw new XlsxError("address-illegal", { where: address });
  return { row, column };
}

/** "A6:B11", or one cell. @throws XlsxError "address-illegal" */
export function area(range: string): Area {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [position(from), position(to)];
  if (last.row < first.row || last.column < first.column) throw new XlsxError("address-illegal", { where: range });
  return { first, last };
}

export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

export function cellAddress({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}

export function areaAddress({ first, last }: Area): string {
  return `${cellAddress(first)}:${cellAddress(last)}`;
}

/** 'Stage summary'!$A$6:$A$11: quoted always, for Excel repairs names that needed quotes and had none. */
export function absoluteAddress(sheetName: string, { first, last }: Area): string {
  const corner = ({ row, column }: Position) => `$${columnLetters(column)}$${row}`;
  const single = first.row === last.row && first.column === last.column;
  return `${quoted(sheetName)}!${corner(first)}${single ? "" : `:${corner(last)}`}`;
}

/** A sheet's name as formulas and links write it. */
export function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}
