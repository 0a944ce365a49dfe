import { entryDay, fromMinor, stager, type StageModel, type Thresholds } from "../../core";
import type { Facts } from "../../intake/facts";
import type { Histories } from "./histories";
import { furthestStage } from "./lifecycle/furthest";
import type { Lives } from "./lifecycle/lives";
import type { CustomerRow, Period } from "./rows";

/** Everything known about the customers, by the customers of the orders; amounts in ten-thousandths. */
export interface CustomerInputs {
  readonly facts: Facts;
  readonly histories: Histories;
  readonly lives: Lives;
  readonly revenue: Float64Array;
  /** By the ledger's own customers. */
  readonly directCost: Float64Array;
  readonly asOf: number;
  readonly period: Period;
  readonly model: StageModel;
  readonly thresholds: Thresholds;
}

/** One row per customer of the orders, subscriptions, ledger or list of customers, by revenue, then by name. */
export function customerRows(inputs: CustomerInputs): CustomerRow[] {
  const { facts, revenue } = inputs;
  const directCost = costByName(facts, inputs.directCost);
  const row = rowOf(inputs);
  const buyers = facts.orders.customers.map((name, index) =>
    row(name, index, revenue[index]!, directCost.get(name) ?? 0),
  );
  const known = new Set(facts.orders.customers);
  const prospect = prospectOf(inputs);
  const prospects = [...new Set([...directCost.keys(), ...listedNames(inputs)])]
    .filter((name) => !known.has(name))
    .map((name) => ({ ...prospect, name, directCost: fromMinor(directCost.get(name) ?? 0) }));
  return [...buyers, ...prospects].sort((a, b) => b.revenue - a.revenue || (a.name < b.name ? -1 : 1));
}

function costByName({ ledger }: Facts, directCost: Float64Array): Map<string, number> {
  return new Map(ledger?.customers.map((name, index) => [name, directCost[index]!]) ?? []);
}

/** Who stands on the list of customers by the as-of date; who came without a date has always been there. */
function listedNames({ facts: { customers: list }, asOf }: CustomerInputs): string[] {
  if (!list) return [];
  return Array.from(list.customer).flatMap((customer, row) =>
    customer < 0 || list.date[row]! >= asOf + 1 ? [] : list.customers[customer]!,
  );
}

/** One whom the ledger or the list of customers alone names. */
function prospectOf({ model, thresholds, asOf, period }: CustomerInputs): CustomerRow {
  const stage = stager(model, thresholds);
  const on = (date: number) => model.stages[stage(0, NaN, NaN, date)]!;
  return {
    ...{ name: "", stage: on(asOf), stageAtStart: on(period.start - 1), furthest: on(asOf) },
    ...{ first: null, second: null, last: null, daysSinceLast: null, churnedOn: null },
    ...{ orders: 0, revenue: 0, directCost: 0 },
  };
}

/** Makes the row of a customer of the orders or subscriptions. */
function rowOf(inputs: CustomerInputs) {
  const { histories, lives, asOf, period, model } = inputs;
  const furthest = furthestStage(model, lives);
  const churnedOn = churnDay(inputs);
  return (name: string, index: number, revenue: number, directCost: number): CustomerRow => {
    const { first, second, last } = daysOf(inputs, index);
    const present = lives.standing(index, asOf).stage;
    const churned = churnedOn(index, present);
    return {
      name,
      stage: model.stages[present]!,
      first: known(first),
      second: known(second),
      last: known(last),
      daysSinceLast: known(asOf - last),
      orders: histories.orders[index]!,
      revenue: fromMinor(revenue),
      directCost: fromMinor(directCost),
      stageAtStart: model.stages[lives.standing(index, period.start - 1).stage]!,
      churnedOn: known(churned),
      furthest: furthest(index, last, Number.isNaN(churned) ? asOf : churned - 1),
    };
  };
}

/** First, second and last day: of orders, or of the months of service that stand in for them. */
function daysOf({ histories, lives, asOf }: CustomerInputs, index: number) {
  const [first, second, last] = [histories.first[index]!, histories.second[index]!, histories.last[index]!];
  const service = lives.subscription(index, asOf);
  if (service === undefined) return { first, second, last };
  const served = service.running ? asOf : Math.max(service.first, service.ended - 1);
  return {
    first: least(first, service.first),
    second: least(second, service.second),
    last: Number.isNaN(last) ? served : Math.max(last, served),
  };
}

function least(a: number, b: number): number {
  return Number.isNaN(a) || b < a ? b : a;
}

/** The day on which a customer who is in churn turned so; NaN for the others. */
function churnDay({ histories, lives, asOf, model, thresholds }: CustomerInputs) {
  const entered = entryDay(model, stager(model, thresholds), thresholds);
  const churn = model.churn === undefined ? -1 : model.stages.indexOf(model.churn);
  return (index: number, present: number): number => {
    if (present !== churn) return NaN;
    const last = histories.last[index]!;
    const service = lives.subscription(index, asOf);
    if (service !== undefined && !(last >= service.ended)) return service.ended;
    return entered(histories.orders[index]!, histories.first[index]!, last, asOf);
  };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
