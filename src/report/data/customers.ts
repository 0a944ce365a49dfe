import { entryDay, fromMinor, stager, type StageModel, type Thresholds } from "../../core";
import type { Facts } from "../../intake/facts";
import type { Histories } from "./histories";
import type { CustomerRow, Period } from "./reportData";

/** Everything known about the customers, by the customers of the orders; amounts in ten-thousandths. */
export interface CustomerInputs {
  readonly facts: Facts;
  readonly histories: Histories;
  readonly revenue: Float64Array;
  /** By the ledger's own customers. */
  readonly directCost: Float64Array;
  readonly asOf: number;
  readonly period: Period;
  readonly model: StageModel;
  readonly thresholds: Thresholds;
}

/** One row per customer of the orders or of the ledger, by revenue, then by name. */
export function customerRows(inputs: CustomerInputs): CustomerRow[] {
  const { facts, revenue } = inputs;
  const directCost = costByName(facts, inputs.directCost);
  const row = rowOf(inputs);
  const buyers = facts.orders.customers.map((name, index) =>
    row(name, index, revenue[index]!, directCost.get(name) ?? 0),
  );
  const known = new Set(facts.orders.customers);
  const others = [...directCost].filter(([name]) => !known.has(name));
  const prospects = others.map(([name, cost]) => row(name, -1, 0, cost));
  return [...buyers, ...prospects].sort((a, b) => b.revenue - a.revenue || (a.name < b.name ? -1 : 1));
}

function costByName({ ledger }: Facts, directCost: Float64Array): Map<string, number> {
  return new Map(ledger?.customers.map((name, index) => [name, directCost[index]!]) ?? []);
}

/** Makes the row of a customer; `index` is -1 for one without orders. */
function rowOf({ histories, asOf, period, model, thresholds }: CustomerInputs) {
  const stage = stager(model, thresholds);
  const entered = entryDay(model, stage, thresholds);
  const churn = model.churn === undefined ? -1 : model.stages.indexOf(model.churn);
  const day = (days: Float64Array, index: number) => days[index] ?? NaN;
  return (name: string, index: number, revenue: number, directCost: number): CustomerRow => {
    const orders = histories.orders[index] ?? 0;
    const first = day(histories.first, index);
    const last = day(histories.last, index);
    const present = stage(orders, first, last, asOf);
    const before = stage(histories.ordersBefore[index] ?? 0, first, day(histories.lastBefore, index), period.start - 1);
    return {
      name,
      stage: model.stages[present]!,
      first: known(first),
      second: known(day(histories.second, index)),
      last: known(last),
      daysSinceLast: known(asOf - last),
      orders,
      revenue: fromMinor(revenue),
      directCost: fromMinor(directCost),
      stageAtStart: model.stages[before]!,
      churnedOn: present === churn ? known(entered(orders, first, last, asOf)) : null,
    };
  };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
