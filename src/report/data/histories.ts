import type { OrderList } from "./orderList";

/** What each customer's orders say, by customer; days are NaN where there is none. */
export interface Histories {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly last: Float64Array;
  readonly orders: Int32Array;
  /** The same before the period began. */
  readonly lastBefore: Float64Array;
  readonly ordersBefore: Int32Array;
}

/** One pass over the orders, in whatever order they come. */
export function orderHistories(list: OrderList, customers: number, periodStart: number): Histories {
  const days = () => new Float64Array(customers).fill(NaN);
  const first = days();
  const second = days();
  const last = days();
  const lastBefore = days();
  const orders = new Int32Array(customers);
  const ordersBefore = new Int32Array(customers);
  for (let index = 0; index < list.count; index++) {
    const customer = list.customer[index]!;
    if (customer < 0) continue;
    const day = list.day[index]!;
    orders[customer]!++;
    if (!(day >= first[customer]!)) {
      second[customer] = first[customer]!;
      first[customer] = day;
    } else if (!(day >= second[customer]!)) second[customer] = day;
    if (!(day <= last[customer]!)) last[customer] = day;
    if (day >= periodStart) continue;
    ordersBefore[customer]!++;
    if (!(day <= lastBefore[customer]!)) lastBefore[customer] = day;
  }
  return { first, second, last, orders, lastBefore, ordersBefore };
}

/** Different pairs of customer and day; orders without a customer are left out. */
export function countCustomerDays({ count, customer, day }: OrderList): number {
  const keys = new Float64Array(count);
  let used = 0;
  for (let index = 0; index < count; index++) {
    if (customer[index]! >= 0) keys[used++] = customer[index]! * 2 ** 22 + day[index]!;
  }
  const sorted = keys.subarray(0, used).sort();
  return sorted.reduce(
    (different, key, index) => (index > 0 && key === sorted[index - 1] ? different : different + 1),
    0,
  );
}
