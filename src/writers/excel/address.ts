/** Rows and columns count from 0, as getRangeByIndexes takes them. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a cell such as "H5" stands. @throws RangeError if it is not the address of one cell */
export function position(address: string): Position {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined) throw new RangeError(`"${address}" is not the address of a cell`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A sheet's name as formulas and links write it. */
export function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

/** The sheet that a formula such as ='Stage summary'!$A$1 begins with; undefined if it begins otherwise. */
export function sheetOf(reference: string): string | undefined {
  const [, inQuotes, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain;
}

/** "Data!B2:C3" without the sheet. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
