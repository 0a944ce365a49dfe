import { IntakeError } from "./errors";
import { UNASSIGNED, type Facts, type Ledger, type Orders } from "./facts";
import type { ReadTable } from "./read/rowReader";

/** A column of indexes into names, from several tables. */
interface Indexed {
  readonly names: readonly string[];
  readonly index: Int32Array;
}

/** One list of names for all parts, and each part's indexes in terms of it. */
function joinIndexed(parts: readonly Indexed[]): Indexed {
  const position = new Map<string, number>();
  const columns = parts.map(({ names, index }) => {
    const joined = names.map((name) => {
      if (!position.has(name)) position.set(name, position.size);
      return position.get(name)!;
    });
    return index.map((i) => (i === UNASSIGNED ? UNASSIGNED : joined[i]!));
  });
  return { names: [...position.keys()], index: concat(columns, new Int32Array(total(columns))) };
}

const total = (columns: readonly { readonly length: number }[]) => columns.reduce((sum, { length }) => sum + length, 0);

function concat<Column extends Int32Array | Float64Array>(columns: readonly Column[], whole: Column): Column {
  let offset = 0;
  for (const column of columns) {
    whole.set(column, offset);
    offset += column.length;
  }
  return whole;
}

const joinNumbers = (columns: readonly Float64Array[]) => concat(columns, new Float64Array(total(columns)));

function joinShared(tables: readonly (Orders | Ledger)[]) {
  const customer = joinIndexed(tables.map((table) => ({ names: table.customers, index: table.customer })));
  const channel = joinIndexed(tables.map((table) => ({ names: table.channels, index: table.channel })));
  return {
    customers: customer.names,
    customer: customer.index,
    channels: channel.names,
    channel: channel.index,
    date: joinNumbers(tables.map(({ date }) => date)),
    amount: joinNumbers(tables.map(({ amount }) => amount)),
  };
}

function joinOrders(tables: readonly Orders[]): Orders {
  if (tables.length === 1) return tables[0]!;
  const order = joinIndexed(tables.map((table) => ({ names: table.orderIds, index: table.order })));
  return { ...joinShared(tables), orderIds: order.names, order: order.index };
}

function joinLedgers(tables: readonly Ledger[]): Ledger {
  if (tables.length === 1) return tables[0]!;
  const category = joinIndexed(tables.map((table) => ({ names: table.categories, index: table.category })));
  return { ...joinShared(tables), categories: category.names, category: category.index };
}

/**
 * The facts of all tables together: tables of one role are appended, one below the other.
 *
 * @throws IntakeError "no-orders" if none of them has orders
 */
export function joinTables(tables: readonly ReadTable[]): Facts {
  const orders = tables.flatMap((read) => (read.role === "orders" ? [read.table] : []));
  const ledgers = tables.flatMap((read) => (read.role === "ledger" ? [read.table] : []));
  if (orders.length === 0) throw new IntakeError("no-orders");
  return ledgers.length === 0
    ? { orders: joinOrders(orders) }
    : { orders: joinOrders(orders), ledger: joinLedgers(ledgers) };
}
