import type { OrderHeads, Orders } from "./facts";
import { joinFacts } from "./joinFacts";
import type { ReadTable } from "./read/rowReader";
import { factShapes } from "./read/sinks";
import { markCodes } from "./read/sinks/orderHeads";

/** A table that says of its orders who bought and when. */
export type HeadTable = Extract<ReadTable, { role: "orders" | "orderHeads" }>;

/** The heads of all orders, found by their number. */
export interface HeadIndex {
  readonly heads: OrderHeads;
  /** Row of an order among the heads; undefined for one that no head has. */
  readonly rowOf: (orderId: string) => number | undefined;
}

/** Orders that have amounts of their own are heads as well: those that came to nothing are not among them any more. */
function asHeads(table: Orders): OrderHeads {
  return { ...table, mark: Int8Array.from(table.amount, (amount) => (amount < 0 ? markCodes.credit : 0)) };
}

const noHeads: OrderHeads = {
  ...{ orderIds: [], customers: [], channels: [] },
  ...{ order: new Int32Array(), customer: new Int32Array(), channel: new Int32Array() },
  ...{ date: new Float64Array(), mark: new Int8Array() },
};

/** Finds heads by order number; of two heads of one order, the first that is no credit note counts. */
export function headIndex(tables: readonly HeadTable[]): HeadIndex {
  const parts = tables.map((read, source) => ({
    table: read.role === "orders" ? asHeads(read.table) : read.table,
    source,
  }));
  const heads = parts.length === 0 ? noHeads : joinFacts(factShapes.orderHeads, parts);
  const firstRow = new Map<string, number>();
  const isCredit = (row: number | undefined) => row !== undefined && heads.mark[row] === markCodes.credit;
  heads.order.forEach((order, row) => {
    const id = heads.orderIds[order];
    if (id === undefined) return;
    const known = firstRow.get(id);
    if (known === undefined || (isCredit(known) && !isCredit(row))) firstRow.set(id, row);
  });
  return { heads, rowOf: (orderId) => firstRow.get(orderId) };
}
