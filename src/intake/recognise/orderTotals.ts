import type { ColumnGuess, RawCell, Recognition } from "../source";
import { isSameAmount } from "../values/sameAmount";
import { cleanText } from "../values/text";

type Row = readonly RawCell[];

/** Fewer orders of several lines than this prove nothing. */
const leastOrders = 3;

/** A number as programs write it; amounts in other ways of writing are left to the user. */
function plain(cell: RawCell | undefined): number {
  if (typeof cell === "number") return cell;
  const text = cleanText(cell ?? null).replace(/,(?=\d{3}(?:\D|$))/g, "");
  return /^[-+]?[^\d\s.-]?\d+(?:\.\d+)?$/.test(text) ? Number(text.replace(/[^\d.-]/g, "")) : NaN;
}

/** Rows that follow each other with one order number, where there are several. */
function ordersOf(rows: readonly Row[], id: number): (readonly Row[])[] {
  const orders: Row[][] = [];
  let last: RawCell = null;
  for (const row of rows) {
    const key = row[id] ?? null;
    if (key === null || key === "") continue;
    if (key === last) orders.at(-1)!.push(row);
    else orders.push([row]);
    last = key;
  }
  return orders.filter(({ length }) => length > 1);
}

/** Whether the number of a row adds up to what each row of the order repeats, in every order. */
function addsUp(orders: readonly (readonly Row[])[], total: number, line: (row: Row) => number): boolean {
  return orders.every((order) => {
    const stated = plain(order[0]![total]);
    const repeats = order.every((row) => plain(row[total]) === stated);
    const sum = order.reduce((all, row) => all + line(row), 0);
    // lines that are each the whole are no lines
    return repeats && isSameAmount(sum, stated) && !isSameAmount(line(order[0]!), stated);
  });
}

/** The column whose numbers add up to the total; "product" for quantity times price. */
function linesOf(orders: readonly (readonly Row[])[], total: ColumnGuess, columns: readonly ColumnGuess[]) {
  const isFree = ({ field, index }: ColumnGuess) => field === undefined && index !== total.index;
  const own = columns.find(
    (column) => isFree(column) && addsUp(orders, total.index, (row) => plain(row[column.index])),
  );
  if (own !== undefined) return own;
  const [quantity, price] = (["quantity", "unitPrice"] as const).map((one) =>
    columns.find(({ field }) => field === one),
  );
  if (quantity === undefined || price === undefined) return undefined;
  const product = (row: Row) => plain(row[quantity.index]) * plain(row[price.index]);
  return addsUp(orders, total.index, product) ? ("product" as const) : undefined;
}

/**
 * Counts the lines of orders where the amount is the total of the order, repeated on each of its lines: to add that up
 * would count orders once a line. Needs lines that add up to the total in every order of the first rows.
 */
export function lineAmounts(recognition: Recognition, rows: readonly Row[]): Recognition {
  const { columns, role, headerRow, tax } = recognition;
  const id = columns.find(({ field }) => field === "orderId");
  const total = columns.find(({ field }) => field === "amount");
  if (role !== "orders" || id === undefined || total === undefined || tax?.less === true) return recognition;
  const orders = ordersOf(rows.slice(headerRow + 1), id.index).slice(0, -1);
  const lines = orders.length < leastOrders ? undefined : linesOf(orders, total, columns);
  if (lines === undefined) return recognition;
  const moved = columns.map((column): ColumnGuess => {
    const { field: _, ...others } = column;
    if (column === total) return { ...others, confidence: 0, reason: "none" };
    if (column !== lines) return column;
    return { ...others, field: "amount", confidence: total.confidence, reason: "header-and-content" };
  });
  const { tax: _unused, ...others } = recognition;
  return { ...others, columns: moved, orderTotal: total.index };
}
