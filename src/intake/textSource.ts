import { delimitedReader } from "./readers/delimited";
import type { RawCell } from "./source";
import { isBlankRow } from "./values/text";

/** A table pasted as text, as its lines come: a source like the cells of a sheet. */
export interface TextSource {
  readonly name: string;
  /** Rows from the first line on, title lines and header included. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Number of the first of them, as the user counts. */
  readonly firstRowNumber: number;
}

/** Lines without anything in them that end one table and begin another. */
const gap = 2;

/**
 * The tables of a pasted text: its delimiter is found, and two blank lines or more part one table from the next.
 *
 * @param name for the record and for sentences; a second table is "name (2)"
 * @throws IntakeError "open-quote", "cell-too-long" with the row
 */
export function sourcesFromText(text: string, name: string): TextSource[] {
  const all: (readonly RawCell[])[] = [];
  const reader = delimitedReader(name, (rows) => void all.push(...rows));
  reader.push(text.replace(/^\ufeff/, ""));
  reader.finish();

  const starts: { first: number; last: number }[] = [];
  all.forEach((row, index) => {
    if (isBlankRow(row)) return;
    const open = starts.at(-1);
    if (open === undefined || index - open.last > gap) starts.push({ first: index, last: index });
    else open.last = index;
  });
  return starts.map(({ first, last }, i) => ({
    name: i === 0 ? name : `${name} (${i + 1})`,
    rows: all.slice(first, last + 1),
    firstRowNumber: first + 1,
  }));
}
