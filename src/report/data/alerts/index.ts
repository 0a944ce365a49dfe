import { CoreError } from "../../../core";
import { valueTiers, type ValueTier } from "../../../core/segments/tiers";
import type { StageModel } from "../../../core";
import { alertRule, alertRuleIds, exceeds, severityWeights, type AlertRuleId } from "../../alerts/alertRules";
import { phaseOf, type Phase } from "../../alerts/playbook";
import { monthsBegun } from "../../calendar";
import type { Lifecycle } from "../lifecycle";
import type { CustomerRow, Period } from "../rows";
import type { ReportSettings } from "../settings";
import { metricOf, type MetricInputs } from "./metrics";
import type { AlertThresholds } from "./thresholds";

/** Customers for whom somebody should do something, the most important ones first. */
export interface Alerts {
  /** Rules that the facts can tell, with the number of customers whom they name. */
  readonly rules: readonly { readonly id: AlertRuleId; readonly threshold: number; readonly count: number }[];
  /** By priority; the rest is counted only. */
  readonly rows: readonly AlertRow[];
  readonly rest: readonly { readonly id: AlertRuleId; readonly count: number }[];
}

export interface AlertRow {
  readonly rule: AlertRuleId;
  readonly customer: CustomerRow;
  /** Of the customer list, where names are asked for; else "". */
  readonly fullName: string;
  readonly phase: Phase;
  readonly tier: ValueTier;
  readonly value: number;
  /** Months of the period in which the customer was one. */
  readonly months: number;
  /** Margin of the months that a lost customer would have stayed. */
  readonly atRisk: number;
  readonly priority: number;
}

const MOST_ROWS = 100;
/** As in the profit of customers: the best fifth is high, the next three tenths are mid. */
const cuts = [0.2, 0.5] as const;

interface AlertInputs extends MetricInputs {
  readonly model: StageModel;
  readonly period: Period;
  readonly lifecycle: Lifecycle;
  readonly settings: ReportSettings;
}

/**
 * Undefined without customers.
 *
 * @throws CoreError "unknown-word" for a threshold of a rule that there is not
 */
export function alertsOf(inputs: AlertInputs): Alerts | undefined {
  const { customers, settings } = inputs;
  requireRules(settings.alertThresholds ?? {});
  if (customers.length === 0) return undefined;
  const rowOf = alertRow(inputs);
  const found = alertRuleIds.flatMap((id) => {
    const { metric, is, window = 0, threshold: usual } = alertRule(id);
    const of = metricOf(metric, window, inputs);
    if (!of) return [];
    const threshold = settings.alertThresholds?.[id] ?? usual;
    const rows = customers.flatMap((customer, index) => {
      const value = of(customer);
      return value !== undefined && exceeds(value, is, threshold) ? [rowOf(id, customer, index, value)] : [];
    });
    return [{ id, threshold, rows }];
  });
  const all = found.flatMap(({ rows }) => rows).sort((a, b) => b.priority - a.priority);
  const left = all.slice(MOST_ROWS);
  return {
    rules: found.map(({ id, threshold, rows }) => ({ id, threshold, count: rows.length })),
    rows: all.slice(0, MOST_ROWS),
    rest: found.map(({ id }) => ({ id, count: left.filter(({ rule }) => rule === id).length })),
  };
}

function requireRules(thresholds: AlertThresholds): void {
  const unknown = Object.keys(thresholds).find((id) => !alertRuleIds.some((known) => known === id));
  if (unknown === undefined) return;
  throw new CoreError("unknown-word", { name: "alertThresholds", got: unknown, allowed: alertRuleIds.join(", ") });
}

function alertRow({ facts, customers, profits, model, period, lifecycle, settings }: AlertInputs) {
  const { marginRate, lostMonths } = lifecycle.assumptions;
  const byRevenue = valueTiers(
    customers.map(({ revenue }) => revenue),
    cuts,
  );
  const byProfit = new Map(profits?.rows.map(({ name, tier }) => [name, tier]));
  const names = new Map(
    settings.showNames
      ? facts.customers?.name.map((name, row) => [facts.customers!.customers[facts.customers!.customer[row]!], name])
      : [],
  );
  return (rule: AlertRuleId, customer: CustomerRow, index: number, value: number): AlertRow => {
    const since = Math.max(period.start, customer.first ?? period.start);
    const months = Math.max(1, monthsBegun(since, period.end));
    const atRisk = Math.max(0, customer.revenue / months) * marginRate.value * lostMonths.value;
    return {
      ...{ rule, customer, value, months, atRisk, fullName: names.get(customer.name) ?? "" },
      phase: phaseOf(customer, model),
      tier: byProfit.get(customer.name) ?? byRevenue[index]!,
      priority: atRisk * severityWeights[alertRule(rule).severity],
    };
  };
}
