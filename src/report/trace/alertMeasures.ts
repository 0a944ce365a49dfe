import { sumAmounts } from "../../core";
import { alertRule, exceeds } from "../alerts/alertRules";
import { metricOf } from "../data/alerts/metrics";
import type { AlertMeasure } from "../traced";
import { customerRows } from "./customerRows";
import { only, type FactRows, type TraceInputs } from "./factRows";
import { orderRows } from "./moneyRows";
import { spreadRows } from "./spreadRows";

/** What the alerts watch of a customer, and whom a rule names. */
export const alertMeasures: Readonly<Record<AlertMeasure, (inputs: TraceInputs) => FactRows | undefined>> = {
  alerted: alertedRows,
  daysSinceChurn: (inputs) =>
    customerRows(inputs, { amount: ({ churnedOn }) => (churnedOn === null ? NaN : inputs.data.asOf - churnedOn) }),
  revenueDrop: dropRows,
  costShare: (inputs) => {
    const rows = spreadRows(inputs);
    const serves = only(rows, (row) => rows!.dimensions.profitPart!(row) === "toServe");
    const revenue = inputs.data.customers.find(({ name }) => name === inputs.where.customer)?.revenue;
    return serves && { ...serves, amount: (row) => serves.amount(row) / revenue! };
  },
};

/** A row a customer whom the rule names. */
function alertedRows(inputs: TraceInputs): FactRows | undefined {
  const { facts, data, where } = inputs;
  const rule = data.alerts?.rules.find(({ id }) => id === where.rule);
  if (!rule) return undefined;
  const { metric, is, window = 0 } = alertRule(rule.id);
  const { customers, profits, model, asOf } = data;
  const of = metricOf(metric, window, { facts, customers, profits, churn: model.churn, asOf });
  const rows = customerRows(inputs, {
    amount: (customer) => {
      const value = of?.(customer);
      return value !== undefined && exceeds(value, is, rule.threshold) ? 1 : NaN;
    },
  });
  return { ...rows, dimensions: { ...rows.dimensions, rule: () => rule.id } };
}

/** Order rows of the days looked at, below zero, and of as many days before them, each over the sum of the latter. */
function dropRows(inputs: TraceInputs): FactRows {
  const { data, facts, where } = inputs;
  const { from, until } = inputs.within ?? { from: data.period.start, until: data.period.end + 1 };
  const rows = orderRows({ ...inputs, within: { from: 2 * from - until, until } });
  const isBefore = (row: number) => facts.orders.date[row]! < from;
  const own = Array.from({ length: rows.length }, (_, row) => row).filter(
    (row) => isBefore(row) && !Number.isNaN(rows.amount(row)) && rows.dimensions.customer!(row) === where.customer,
  );
  const before = sumAmounts(own.map(rows.amount));
  return { ...rows, amount: (row) => ((isBefore(row) ? 1 : -1) * rows.amount(row)) / before };
}
