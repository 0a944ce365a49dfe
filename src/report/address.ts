/** A cell by its place, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** "B5" for row 4, column 1. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Reads "B5"; dollar signs are ignored. @throws RangeError for anything else */
export function parseAddress(text: string): Place {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(text);
  if (!match) throw new RangeError(`not an address: ${text}`);
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** The cell some rows below and some columns to the right. */
export function offset(from: string, rows: number, columns: number): string {
  const { row, column } = parseAddress(from);
  return address(row + rows, column + columns);
}

/** The range of a size with a top-left cell: "B5:D9", or "B5" for one cell. */
export function rangeAt(topLeft: string, rows: number, columns: number): string {
  return rows === 1 && columns === 1 ? topLeft : `${topLeft}:${offset(topLeft, rows - 1, columns - 1)}`;
}

/** First and last cell of "B5:D9" or "B5". */
export function parseRange(range: string): { readonly from: Place; readonly to: Place } {
  const [from, to = from] = range.split(":");
  return { from: parseAddress(from!), to: parseAddress(to!) };
}

/** "$B$5:$D$9" */
export function absolute(range: string): string {
  return range.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as formulas write it: always in quotes, with its own doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
