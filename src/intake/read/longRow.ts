import type { RawCell } from "../source";
import { cleanText } from "../values/text";

type Row = readonly RawCell[];

/** A row as facts need it. Rows of one part belong to one column of the source: its totals are theirs alone. */
export interface LongRow {
  readonly row: Row;
  readonly part: number;
  /** It belongs to an account of assets, debts or equity. */
  readonly isBalance?: boolean;
}

/** The same amount with the other sign, however it is written. */
export function negated(cell: RawCell): RawCell {
  if (typeof cell === "number") return -cell;
  const text = cleanText(cell);
  const bracketed = /^\((.*)\)$/.exec(text) ?? /^[-\u2212△](.*)$/.exec(text);
  return bracketed === null ? `-${text}` : bracketed[1]!.trim();
}

/** A row, as a copy, with one cell of a column that is made. */
export function withCell(row: Row, index: number, cell: RawCell): Row {
  return Array.from({ length: Math.max(row.length, index + 1) }, (_, i) => (i === index ? cell : (row[i] ?? null)));
}
