import { columnLetters } from "../address";
import { cell } from "../cells";
import type { Cell, CellContent, Dimension, TableBlock, TableColumn, Trace } from "../plan";
import type { StyleName } from "../styles";

/** A column by its key, whatever its place: title, format, look. */
export type KeyedColumn<K extends string> = Omit<TableColumn, "key"> & { readonly key: K };

/** A row by its key, with a content for each column. */
export interface KeyedRow<K extends string> {
  readonly key: string;
  readonly cells: Readonly<Record<K, CellContent>>;
  /** What numbers of this row alone are made of. */
  readonly traces?: Readonly<Partial<Record<K, Trace>>>;
}

interface KeyedTable<K extends string> {
  readonly key: string;
  readonly name: string;
  /** Row of the titles, counted from 1; the table begins in column A. */
  readonly header: number;
  readonly columns: readonly KeyedColumn<K>[];
  readonly rows: readonly KeyedRow<K>[];
  readonly dimension?: Dimension;
}

/** Letters of the columns of a table that begins in column A, so that formulas name columns and not places. */
export function lettersOf<K extends string>(columns: readonly { readonly key: K }[]): Readonly<Record<K, string>> {
  return Object.fromEntries(columns.map(({ key }, index) => [key, columnLetters(index)])) as Record<K, string>;
}

/** A table of rows that are written by column key; without a filter, because totals stand below it. */
export function keyedTable<K extends string>(table: KeyedTable<K>): TableBlock {
  const { key, name, header, columns, rows, dimension } = table;
  return {
    ...{ kind: "table", key, name, columns, at: `A${header}`, filter: false },
    ...(dimension && { dimension }),
    ...(rows.some(({ traces }) => traces) && {
      traces: rows.map(({ traces = {} }) => traces as Record<string, Trace>),
    }),
    rowKeys: uniqueKeys(rows.map((row) => row.key)),
    rows: rows.map(({ cells }) => columns.map((column) => cells[column.key])),
  };
}

/** Cells of one line below a table, by column key; the others are blank, in the look of the line. */
export function lineOf<K extends string>(
  columns: readonly { readonly key: K }[],
  cells: Readonly<Partial<Record<K, Cell>>>,
  blank?: StyleName,
): Cell[] {
  return columns.map(({ key }) => cells[key] ?? (blank ? cell(null, blank) : null));
}

/** Names as keys of rows: a second "X" becomes "X (2)". */
function uniqueKeys(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let key = name;
    for (let n = 2; used.has(key); n++) key = `${name} (${n})`;
    used.add(key);
    return key;
  });
}
