import { alertRule, severityWeights } from "../../alerts/alertRules";
import { phases } from "../../alerts/playbook";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { Alerts } from "../../data";
import { formats } from "../../formats";
import type { Block, TableColumn } from "../../plan";
import { keyedTable } from "../keyedTable";
import type { AlertsLayout } from "./layout";

/** Whole numbers as such, shares with decimals: a rule's metric may be either. */
export const VALUE = "[>=1]#,##0;[<=-1]-#,##0;0.00";

const keys = ["rule", "metric", "op", "threshold", "window", "severity", "weight", "count"] as const;

/** What is watched, from which value on, and how much it counts: the list below reads these cells. */
export function rulesBlocks(context: PlanContext, alerts: Alerts, { rules: at }: AlertsLayout): Block[] {
  const { t, names } = context;
  const looks: Readonly<Record<(typeof keys)[number], Pick<TableColumn, "format" | "style">>> = {
    ...{ rule: { format: formats.text }, metric: { format: formats.text }, op: { format: formats.text } },
    ...{ threshold: { format: VALUE, style: "input" }, window: { format: formats.whole, style: "ratio" } },
    ...{ severity: { format: formats.text, style: "aside" }, weight: { format: formats.general, style: "input" } },
    count: { format: formats.whole, style: "ratio" },
  };
  return [
    heading(t("report.alert.heading.rules"), at.heading, keys.length, "rulesHeading"),
    keyedTable({
      ...{ key: "rules", name: names.tables.alertRules, header: at.header },
      columns: keys.map((key) => ({ key, title: t(`report.alert.column.${key}`), ...looks[key] })),
      rows: alerts.rules.map(({ id, threshold, count }) => {
        const { metric, is, window = null, severity } = alertRule(id);
        return {
          key: id,
          traces: { count: { measure: "alerted", where: { rule: id } } },
          cells: {
            ...{ rule: t(`report.alert.rule.${id}`), metric: t(`report.alert.metric.${metric}`), op: signs[is] },
            ...{ threshold, window, severity: t(`report.alert.severity.${severity}`) },
            ...{ weight: severityWeights[severity], count },
          },
        };
      }),
    }),
    { ...block(at.last + 1, [[cell(t("report.alert.rulesNote"), "note")]]), key: "rulesNote" },
  ];
}

const signs = { ">": ">", ">=": "≥", "<": "<", "<=": "≤" } as const;

export const playbookTiers = ["high", "mid", "low"] as const;

/** What to do, by where the customer stands and what it is worth; the list takes its measures from here. */
export function playbookBlock({ t }: PlanContext, { playbook: at }: AlertsLayout): Block {
  return {
    ...block(at.heading, [
      row("heading", t("report.alert.heading.playbook"), ...Array<null>(3).fill(null)),
      row("header", t("report.alert.column.phase"), ...playbookTiers.map((tier) => t(`report.tier.${tier}`))),
      ...phases.map((phase) => [
        cell(t(`report.alert.phase.${phase}`), "label"),
        ...playbookTiers.map((tier) => cell(t(`report.alert.measure.${phase}.${tier}`), "input")),
      ]),
    ]),
    key: "playbook",
  };
}

export function heading(text: string, at: number, columns: number, key: string): Block {
  return { ...block(at, [row("heading", text, ...Array<null>(columns - 1).fill(null))]), key };
}
