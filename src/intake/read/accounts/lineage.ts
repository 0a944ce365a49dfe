import type { RawCell } from "../../source";
import { cleanText } from "../../values/text";

export type Row = readonly RawCell[];

/** The codes of a column by row; undefined where a row has none. */
export interface Codes {
  readonly texts: readonly (string | undefined)[];
  /** Whether they are those of accounts for certain. */
  readonly isSure: boolean;
}

/** What names the accounts of a table, row by row as the source has them. */
export interface AccountTable {
  readonly rows: readonly Row[];
  /** The column with account codes; undefined where no title says so. */
  readonly code: number | undefined;
  /** The column that costs are told by. */
  readonly name: number;
  /** The columns that hold codes of accounts, by their titles or by what stands in them. */
  readonly codes: readonly Codes[];
  /** Columns of the source that hold no amounts, days or names of others. */
  readonly others: readonly { readonly index: number; readonly title: string }[];
}

/** What the account of a row is called in one order of accounts, and what it would belong to, the nearest first. */
export interface Lineage {
  readonly own: string;
  readonly above: readonly string[];
}

/** One way in which the accounts of a table may hang together; the amounts decide whether they do. */
export interface AccountOrder {
  /** Whether the table says so itself, such as by a column of parents; else it may be chance. */
  readonly isSure: boolean;
  /** By row; undefined for rows that have no place in it. */
  readonly lineages: readonly (Lineage | undefined)[];
}

/** A form in which tables show which accounts hold others. */
export type AccountForm = (table: AccountTable) => readonly AccountOrder[];

/** What a column says by row: most accounts come many times. */
export function byText<T>(rows: readonly Row[], index: number, of: (text: string) => T): T[] {
  const known = new Map<RawCell, T>();
  return rows.map((row) => {
    const cell = row[index] ?? null;
    if (!known.has(cell)) known.set(cell, of(cleanText(cell)));
    return known.get(cell)!;
  });
}

const between = "\u001f";
const sumOf = "\u001fΣ";

const keyOf = (parts: readonly string[]) => parts.join(between);

/**
 * The place of an account that is named by its path, such as Marketing and Online. A row that calls itself a total
 * holds the account of that name too, not only those below it.
 */
export function lineageOfPath(path: readonly string[], isTotal = false): Lineage | undefined {
  if (path.length === 0) return undefined;
  const above = path.map((_, i) => keyOf(path.slice(0, path.length - i)));
  const own = isTotal ? above[0]! + sumOf : above[0]!;
  return { own, above: above.flatMap((key) => [key, key + sumOf]).slice(isTotal ? 2 : 1) };
}

/** The places of rows that stand below each other by depth; undefined for rows without one. */
export function lineagesByDepth(rows: readonly ({ depth: number; label: string } | undefined)[]) {
  const open: { depth: number; label: string }[] = [];
  return rows.map((row): Lineage | undefined => {
    if (row === undefined) return undefined;
    while (open.length > 0 && open.at(-1)!.depth >= row.depth) open.pop();
    open.push(row);
    return lineageOfPath(open.map(({ label }) => label));
  });
}
