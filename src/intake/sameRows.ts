import type { ReadTable } from "./read/rowReader";
import { factShapes } from "./read/sinks";
import type { FactColumn } from "./read/sinks/factColumn";

type Columns = Readonly<Record<string, ArrayLike<unknown> | undefined>>;

/** The facts of each row as one text, names in place of their indexes. */
function rowsOf({ role, table }: ReadTable): string[] {
  const columns = table as unknown as Columns;
  const present = Object.entries<FactColumn>(factShapes[role]).filter(([name]) => columns[name] !== undefined);
  const cells = present.map(([name, column]) => {
    const values = columns[name]!;
    const list = column.kind === "index" ? columns[column.list] : undefined;
    return (row: number) => `${name} ${String(list === undefined ? values[row] : (list[Number(values[row])] ?? ""))}`;
  });
  return Array.from({ length: table.origin?.row.length ?? 0 }, (_, row) =>
    JSON.stringify(cells.map((cell) => cell(row))),
  );
}

/**
 * Whether two tables hold the very same facts, in any order and however their files are written: one of them is a copy
 * of the other, such as a workbook beside the text that was exported from it.
 */
export function sameRows(one: ReadTable, other: ReadTable): boolean {
  const { rowsRead, amount } = one.record;
  if (one.role !== other.role || rowsRead === 0) return false;
  if (rowsRead !== other.record.rowsRead || amount !== other.record.amount) return false;
  const counts = new Map<string, number>();
  for (const row of rowsOf(one)) counts.set(row, (counts.get(row) ?? 0) + 1);
  return rowsOf(other).every((row) => {
    const left = counts.get(row) ?? 0;
    counts.set(row, left - 1);
    return left > 0;
  });
}
