import type { RawCell, Reshape } from "../source";
import { readDate } from "../values/date";
import { cleanText, isBlankRow } from "../values/text";

type Row = readonly RawCell[];

/** "Total Income", "Total for Advertising", with what it is the total of. */
const totalOf = /^total\s+(?:for\s+)?(.+)$/i;

const labelOf = (row: Row) => cleanText(row[0] ?? null);
const filledIn = (row: Row) => row.filter((cell) => cleanText(cell) !== "").length;

/** What a row of a statement is the total of, in small letters; undefined for every other row. */
export const totalName = (row: Row): string | undefined => totalOf.exec(labelOf(row))?.[1]?.toLowerCase();

/** Whether a row is nothing but the name of what stands below it. */
export const isHeadingRow = (row: Row): boolean => labelOf(row) !== "" && filledIn(row) === 1;

/** Whether a later row is the total of an earlier label: nothing but a statement is built so. */
function hasTotals(rows: readonly Row[]): boolean {
  const labels = new Set<string>();
  return rows.some((row) => {
    const name = totalName(row);
    labels.add(labelOf(row).toLowerCase());
    return name !== undefined && labels.has(name);
  });
}

/**
 * How the rows of a statement hang together: each line named in its first column, under headings of sections (profit
 * and loss); or postings under headings of their accounts (general ledger).
 *
 * @param rows those below the titles
 */
export function headingsOf(rows: readonly Row[]): Reshape["headings"] {
  const data = rows.filter((row) => !isBlankRow(row));
  if (!data.some(isHeadingRow) || !hasTotals(data)) return undefined;
  const entries = data.filter((row) => !isHeadingRow(row) && totalName(row) === undefined);
  const named = entries.map(labelOf).filter((label) => label !== "" && readDate(label, "dmy") === undefined);
  return { kind: named.length > entries.length / 2 ? "sections" : "accounts" };
}

/** Index of the titles of a statement whose first column has none; -1 if this is no statement. */
export function statementHeader(rows: readonly Row[]): number {
  if (!hasTotals(rows)) return -1;
  return rows.findIndex((row, i) => {
    const below = rows.slice(i + 1).find((one) => !isBlankRow(one));
    return labelOf(row) === "" && filledIn(row) > 0 && below !== undefined && labelOf(below) !== "";
  });
}
