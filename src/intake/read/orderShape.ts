import type { RawCell, Recognition } from "../source";
import { readNumberText, type DecimalMark } from "../values/number";
import { isSameAmount } from "../values/sameAmount";
import { cleanText, isBlankText } from "../values/text";

type Row = readonly RawCell[];

/**
 * How rows of one order say an amount twice. "total-first", "total-last": one of them is the total of the others;
 * "repeated": each of them bears the total of the order.
 */
export interface OrderShape {
  readonly kind: "total-first" | "total-last" | "repeated";
  readonly id: number;
  readonly amount: number;
  /** The number in the column of amounts, NaN where there is none. */
  readonly amountOf: (row: Row) => number;
}

/** Fewer orders than this prove nothing. */
const leastOrders = 3;

/** The number of an order as it is compared: trimmed, in one width; "" for none. */
export function orderKey(row: Row, id: number): string {
  const text = cleanText(row[id] ?? null);
  return isBlankText(text) ? "" : text;
}

/** Rows of one order that follow each other, where there are several. */
function ordersOf(rows: readonly Row[], id: number): (readonly Row[])[] {
  const orders: Row[][] = [];
  let last = "";
  for (const row of rows) {
    const key = orderKey(row, id);
    if (key !== "" && key === last) orders.at(-1)!.push(row);
    else orders.push([row]);
    last = key;
  }
  return orders.filter(({ length }) => length > 1);
}

/** Whether the first or the last number of an order is the sum of the others. */
export function isTotalOfOthers(amounts: readonly number[], kind: OrderShape["kind"]): boolean {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const stated = amounts.at(kind === "total-first" ? 0 : -1)!;
  return !isSameAmount(stated, 0) && isSameAmount(sum - stated, stated);
}

/** Orders of two rows say little: a pair of equal lines adds up as well. */
function haveTotal(orders: readonly (readonly number[])[], kind: OrderShape["kind"]): boolean {
  const telling = orders.filter(({ length }) => length > 2).length;
  const isEnough = telling > 1 || (telling > 0 && orders.length >= leastOrders);
  return isEnough && orders.every((amounts) => isTotalOfOthers(amounts, kind));
}

/** Cells of an order that tell its lines from each other, apart from its amount. */
const tellsLines = (order: readonly Row[], amount: number) =>
  order.every((row, i) => i === 0 || row.some((cell, at) => at !== amount && cell !== (order[i - 1]![at] ?? null)));

/** Prices and amounts of lines belong to their line, whatever they come to. */
const namesLine = /line|item|price|明细|明細|单价|單價|小计|小計|商品金[额額]/i;

function areRepeated(orders: readonly (readonly Row[])[], amount: number, amountOf: (row: Row) => number): boolean {
  const stated = orders.map((order) => amountOf(order[0]!));
  return (
    orders.length >= leastOrders &&
    new Set(stated).size > 2 &&
    orders.every((order, i) => stated[i] !== 0 && order.every((row) => amountOf(row) === stated[i])) &&
    orders.every((order) => tellsLines(order, amount))
  );
}

/** Whether amounts are those of the lines: quantity times price. */
function isProduct({ columns }: Recognition, rows: readonly Row[], amountOf: (row: Row) => number, mark: DecimalMark) {
  const [quantity, price] = (["quantity", "unitPrice"] as const).map(
    (field) => columns.find((column) => column.field === field)?.index,
  );
  if (quantity === undefined || price === undefined) return false;
  return rows.every((row) => isSameAmount(numberIn(row[quantity], mark) * numberIn(row[price], mark), amountOf(row)));
}

function numberIn(cell: RawCell | undefined, mark: DecimalMark): number {
  if (typeof cell === "number") return cell;
  return readNumberText(cleanText(cell ?? null), mark)?.value ?? NaN;
}

/**
 * Finds whether a table of orders counts amounts twice; undefined where each of its rows is its own.
 *
 * @param rows the first rows of data; an order that they cut off is not looked at
 * @param isCut whether more rows follow
 */
export function orderShape(
  recognition: Recognition,
  rows: readonly Row[],
  isCut: boolean,
  markOf: (column: number) => DecimalMark,
): OrderShape | undefined {
  const indexOf = (field: string) => recognition.columns.find((column) => column.field === field)?.index;
  const [id, amount] = [indexOf("orderId"), indexOf("amount")];
  if (recognition.role !== "orders" || recognition.reshape !== undefined) return undefined;
  if (id === undefined || amount === undefined) return undefined;
  const mark = markOf(amount);
  const amountOf = (row: Row) => numberIn(row[amount], mark);
  const found = ordersOf(rows, id);
  const orders = isCut ? found.slice(0, -1) : found;
  const amounts = orders.map((order) => order.map(amountOf));
  const kind = (["total-first", "total-last"] as const).find((one) => haveTotal(amounts, one));
  if (kind !== undefined) return { kind, id, amount, amountOf };
  const isLine = namesLine.test(recognition.columns[amount]?.title ?? "");
  if (isLine || !areRepeated(orders, amount, amountOf) || isProduct(recognition, orders.flat(), amountOf, mark)) {
    return undefined;
  }
  return { kind: "repeated", id, amount, amountOf };
}
