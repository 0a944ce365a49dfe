import { tableReader, type RawCell, type ReadTable, type TableOptions } from "../../src/intake";

/** Reads rows as a source would hand them over, two at a time. */
export function readRows(rows: readonly (readonly RawCell[])[], options: Partial<TableOptions> = {}): ReadTable {
  const reader = tableReader({ name: "test", ...options });
  for (let i = 0; i < rows.length; i += 2) reader.push(rows.slice(i, i + 2), i + 1);
  return reader.finish();
}

/** The same, for rows that must be orders. */
export function readOrders(rows: readonly (readonly RawCell[])[], options: Partial<TableOptions> = {}) {
  const read = readRows(rows, options);
  if (read.role !== "orders") throw new Error("not orders");
  return read;
}

/** The same, for rows that must be a ledger. */
export function readLedger(rows: readonly (readonly RawCell[])[], options: Partial<TableOptions> = {}) {
  const read = readRows(rows, options);
  if (read.role !== "ledger") throw new Error("not a ledger");
  return read;
}
