import type { Origin, Orders } from "../../intake/facts";
import { isoMonth } from "../calendar";
import type { ReportData } from "../data";
import { originOf } from "./originOf";
import { customerDimensions, type FactRows, type TraceInputs } from "./factRows";

type Customer = ReportData["customers"][number];

interface Counted {
  /** What a customer counts; NaN for nothing. */
  readonly amount: (customer: Customer) => number;
  /** The day that puts a customer into a month; that of the first order unless said. */
  readonly day?: (customer: Customer) => number | null;
}

/** A row a customer; in the source, the latest of the orders that the stage was decided from. */
export function customerRows(
  { facts, data, traits }: TraceInputs,
  { amount, day = ({ first }) => first }: Counted,
): FactRows {
  const { customers, asOf } = data;
  const days = customers.map(day);
  return {
    length: customers.length,
    amount: (row) => amount(customers[row]!),
    dimensions: {
      ...customerDimensions((row) => customers[row]!.name, traits),
      month: (row) => (days[row] === null ? "" : isoMonth(days[row]!)),
    },
    origin: latestOrders(
      facts.orders,
      customers.map(({ name }) => name),
      asOf,
    ),
  };
}

/** Where the latest order of each customer stands; row 0 for customers without one. */
export function latestOrders(orders: Orders, names: readonly string[], asOf: number): Origin | undefined {
  if (orders.origin === undefined) return undefined;
  const latest = new Map<string, number>();
  orders.customer.forEach((customer, row) => {
    const name = orders.customers[customer];
    if (name === undefined || !(Math.floor(orders.date[row]!) <= asOf)) return;
    const known = latest.get(name);
    if (known === undefined || orders.date[row]! > orders.date[known]!) latest.set(name, row);
  });
  return originOf(
    orders.origin,
    names.map((name) => latest.get(name)),
  );
}
