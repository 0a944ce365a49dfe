import { listOrders } from "../data/orderList";
import { termsOf } from "../data/lifecycle/terms";
import { customerDimensions, joined, type FactRows, type TraceInputs } from "./factRows";
import { originOf } from "./originOf";

/** A row an order up to the as-of date, with its day as an Excel serial number. */
export function orderDayRows({ facts: { orders }, data, traits }: TraceInputs): FactRows {
  const list = listOrders(orders, data.asOf);
  return {
    length: list.count,
    amount: (index) => list.day[index]!,
    dimensions: customerDimensions((index) => orders.customers[list.customer[index]!] ?? "", traits),
    origin: originOf(orders.origin, [...list.row.subarray(0, list.count)]),
  };
}

/** Days of orders, and the first and the last day of each subscription that had begun. */
export function activeDayRows(inputs: TraceInputs): FactRows {
  return joined(orderDayRows(inputs), serviceDayRows(inputs))!;
}

/** Two rows a subscription. */
function serviceDayRows({ facts: { subscriptions: table }, data, traits }: TraceInputs): FactRows | undefined {
  if (!table) return undefined;
  const { start, end } = termsOf(table, data.asOf);
  const rowOf = (index: number) => Math.floor(index / 2);
  const days = Array.from({ length: start.length * 2 }, (_, index) => {
    const [first, after] = [start[rowOf(index)]!, end[rowOf(index)]!];
    if (first > data.asOf) return NaN;
    return index % 2 === 0 ? first : after > data.asOf ? data.asOf : Math.max(first, after - 1);
  });
  return {
    length: days.length,
    amount: (index) => days[index]!,
    dimensions: customerDimensions((index) => table.customers[table.customer[rowOf(index)]!] ?? "", traits),
    origin: originOf(
      table.origin,
      days.map((_, index) => rowOf(index)),
    ),
  };
}
