import { isoMonth } from "../calendar";
import { orderHistories } from "../data/histories";
import { listOrders } from "../data/orderList";
import type { FactRows, TraceInputs } from "./factRows";
import { originOf } from "./originOf";

/** Customers by the month of their first order, whatever the period: a row a customer and month with an order. */
export function orderingRows(inputs: TraceInputs): FactRows {
  const { orders } = inputs.facts;
  const list = listOrders(orders, inputs.data.asOf);
  const cohortOf = cohorts(inputs);
  const seen = new Map<string, { customer: number; month: string; row: number }>();
  for (let index = 0; index < list.count; index++) {
    const [customer, month] = [list.customer[index]!, isoMonth(list.day[index]!)];
    const key = `${customer} ${month}`;
    if (customer >= 0 && !seen.has(key)) seen.set(key, { customer, month, row: list.row[index]! });
  }
  const rows = [...seen.values()];
  return {
    length: rows.length,
    amount: () => 1,
    dimensions: {
      customer: (row) => orders.customers[rows[row]!.customer]!,
      cohort: (row) => cohortOf(rows[row]!.customer),
      month: (row) => rows[row]!.month,
    },
    origin: originOf(
      orders.origin,
      rows.map(({ row }) => row),
    ),
  };
}

/** Order rows up to the as-of date; what came back before the first order belongs to its month. */
export function cohortRevenueRows(inputs: TraceInputs): FactRows {
  const { orders } = inputs.facts;
  const cohortOf = cohorts(inputs);
  const cohort = (row: number) => cohortOf(orders.customer[row]!);
  const monthOf = (row: number) => {
    const [own, first] = [isoMonth(orders.date[row]!), cohort(row)];
    return own < first ? first : own;
  };
  return {
    length: orders.amount.length,
    amount: (row) => (orders.date[row]! < inputs.data.asOf + 1 ? orders.amount[row]! : NaN),
    dimensions: { customer: (row) => orders.customers[orders.customer[row]!] ?? "", cohort, month: monthOf },
    origin: orders.origin,
  };
}

/** What the goods of those rows cost. */
export function cohortGoodsRows(inputs: TraceInputs): FactRows | undefined {
  const { cost } = inputs.facts.orders;
  const rows = cohortRevenueRows(inputs);
  return cost && { ...rows, amount: (row) => (Number.isNaN(rows.amount(row)) ? NaN : cost[row]!) };
}

function cohorts({ facts: { orders }, data }: TraceInputs): (customer: number) => string {
  const { first } = orderHistories(listOrders(orders, data.asOf), orders.customers.length, data.period.start);
  const names = Array.from(first, (day) => (Number.isNaN(day) ? "" : isoMonth(day)));
  return (customer) => names[customer] ?? "";
}
