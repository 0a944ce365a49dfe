import { joined, only, type FactRows, type TraceInputs } from "./factRows";
import { orderRows } from "./moneyRows";
import { amortisedRows, spreadRows } from "./spreadRows";

/** What the goods of orders cost, where the orders tell. */
export function goodsRows(inputs: TraceInputs): FactRows | undefined {
  const { cost } = inputs.facts.orders;
  const rows = orderRows(inputs);
  return cost && { ...rows, amount: (row) => (Number.isNaN(rows.amount(row)) ? NaN : cost[row]!) };
}

/** Revenue of a customer, and below zero the cost of goods, of winning, serving and overhead. */
export function profitRows(inputs: TraceInputs): FactRows | undefined {
  const { goods, profits } = inputs.data;
  const costs = spreadRows(inputs);
  const isWon = (row: number) => costs!.dimensions.profitPart!(row) === "acquisition";
  const isCost = (row: number) => costs!.dimensions.profitPart!(row) !== "";
  const spread = profits?.amortised ? amortisedRows(inputs) : only(costs, isWon);
  const others = only(costs, (row) => isCost(row) && !isWon(row));
  const all = joined(joined(spread, others), goods?.from === "orders" ? goodsRows(inputs) : undefined);
  return joined(orderRows(inputs), all && { ...all, amount: (row) => -all.amount(row) });
}
