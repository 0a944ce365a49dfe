import type { Origin, Orders } from "../../intake/facts";
import { isoMonth } from "../calendar";
import type { ReportData } from "../data";
import { customerDimensions, type FactRows, type TraceInputs } from "./factRows";

type Customer = ReportData["customers"][number];

interface Counted {
  readonly counts: (customer: Customer) => boolean;
  /** The day that puts a customer into a month. */
  readonly day: (customer: Customer) => number | null;
}

/** A row a customer; in the source, the latest of the orders that the stage was decided from. */
export function customerRows({ facts, data, traits }: TraceInputs, { counts, day }: Counted): FactRows {
  const { customers, asOf } = data;
  const days = customers.map(day);
  return {
    length: customers.length,
    amount: (row) => (counts(customers[row]!) ? 1 : NaN),
    dimensions: {
      ...customerDimensions((row) => customers[row]!.name, traits),
      month: (row) => (days[row] === null ? "" : isoMonth(days[row]!)),
    },
    origin: latestOrigins(facts.orders, customers, asOf),
  };
}

/** Where the latest order of each customer stands; row 0 for customers without one. */
function latestOrigins(orders: Orders, customers: readonly Customer[], asOf: number): Origin | undefined {
  const { origin } = orders;
  if (origin === undefined) return undefined;
  const latest = new Map<string, number>();
  orders.customer.forEach((customer, row) => {
    const name = orders.customers[customer];
    if (name === undefined || !(Math.floor(orders.date[row]!) <= asOf)) return;
    const known = latest.get(name);
    if (known === undefined || orders.date[row]! > orders.date[known]!) latest.set(name, row);
  });
  const rows = customers.map(({ name }) => latest.get(name));
  return {
    source: Uint16Array.from(rows, (row) => (row === undefined ? 0 : origin.source[row]!)),
    row: Int32Array.from(rows, (row) => (row === undefined ? 0 : origin.row[row]!)),
  };
}
