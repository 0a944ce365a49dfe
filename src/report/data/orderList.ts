import type { Orders } from "../../intake/facts";

/** Orders instead of order rows: whose and on which day. `count` of the columns' places are used. */
export interface OrderList {
  readonly count: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** The order's first row in the facts. */
  readonly row: Int32Array;
}

/**
 * Makes order rows into orders, up to the as-of date. Rows with a negative amount (returns) make no order. Rows with
 * the same order number and customer are one order, on the first of their days; a row without a number is one itself.
 */
export function listOrders(rows: Orders, asOf: number): OrderList {
  const customer = new Int32Array(rows.amount.length);
  const day = new Int32Array(rows.amount.length);
  const rowOf = new Int32Array(rows.amount.length);
  const placeOf = placesByNumber(rows);
  let count = 0;
  for (let row = 0; row < rows.amount.length; row++) {
    const date = Math.floor(rows.date[row]!);
    if (!(rows.amount[row]! >= 0 && date <= asOf)) continue;
    const place = placeOf(row, count);
    if (place < count) {
      if (date < day[place]!) day[place] = date;
      continue;
    }
    customer[count] = rows.customer[row]!;
    day[count] = date;
    rowOf[count] = row;
    count++;
  }
  return { count, customer, day, row: rowOf };
}

/** The place of a row's order in the list, or the next free place if the order is new. */
function placesByNumber({ orderIds, order, customers, customer }: Orders): (row: number, next: number) => number {
  const owner = new Int32Array(orderIds.length);
  const place = new Int32Array(orderIds.length).fill(-1);
  const othersOfNumber = new Map<number, number>();
  return (row, next) => {
    const number = orderIds.length === 0 ? -1 : order[row]!;
    if (number < 0) return next;
    if (place[number] === -1) {
      place[number] = next;
      owner[number] = customer[row]!;
    }
    if (owner[number] === customer[row]) return place[number]!;
    // a number that two customers share stands for two orders
    const key = number * (customers.length + 1) + customer[row]! + 1;
    const known = othersOfNumber.get(key);
    if (known === undefined) othersOfNumber.set(key, next);
    return known ?? next;
  };
}
