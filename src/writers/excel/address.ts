/** The sheet that a formula such as ='Stage summary'!$A$1 begins with; undefined if it begins otherwise. */
export function sheetOf(reference: string): string | undefined {
  const [, inQuotes, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain;
}

/** "Data!B2:C3" without the sheet. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
