import { alertRule, exceeds, type AlertMetric } from "../../alerts/alertRules";
import { phases } from "../../alerts/playbook";
import { block, cell } from "../../cells";
import { moneyFormats, stageLabel, type PlanContext } from "../../context";
import type { AlertRow, Alerts } from "../../data";
import { formats, textNumber } from "../../formats";
import { column, formula, quote } from "../../formulas";
import type { Block, CellContent, Trace } from "../../plan";
import { customerColumns } from "../../tables";
import { keyedTable, lettersOf, type KeyedColumn } from "../keyedTable";
import type { AlertsLayout } from "./layout";
import { heading, playbookTiers, VALUE } from "./rulesTable";

const listKeys = [
  ...(["customer", "name", "rule", "measure", "stage", "value", "threshold", "severity", "revenue"] as const),
  ...(["months", "atRisk", "priority", "owner", "due", "status", "outcome", "holds", "tier"] as const),
] as const;

export type ListKey = (typeof listKeys)[number];

/** Names stand only where they are asked for. */
export function listColumns({ data, t }: PlanContext): readonly KeyedColumn<ListKey>[] {
  const money = { format: moneyFormats(data).single, style: "ratio" } as const;
  const text = { format: formats.text, style: "label" } as const;
  const aside = { format: formats.text, style: "aside" } as const;
  const input = { format: formats.text, style: "input" } as const;
  // in cells of format text Excel takes a formula for words
  const worked = { format: formats.general, style: "aside" } as const;
  const value = { format: VALUE, style: "ratio" } as const;
  const looks: Readonly<Record<ListKey, Pick<KeyedColumn<ListKey>, "format" | "style">>> = {
    ...{ customer: text, name: text, rule: text, value, threshold: value, severity: worked, revenue: money },
    ...{
      months: { format: formats.whole, style: "ratio" },
      atRisk: money,
      priority: money,
      measure: { ...worked, style: "label" },
    },
    ...{
      owner: input,
      due: { format: formats.date, style: "input" },
      status: { ...input, style: "inputAside" },
      outcome: input,
    },
    ...{ holds: worked, stage: text, tier: aside },
  };
  return listKeys
    .filter((key) => key !== "name" || data.settings.showNames)
    .map((key) => ({ key, title: t(`report.alert.column.${key}`), ...looks[key] }));
}

/** Who calls for what, the most important first; what is measured elsewhere is looked up there. */
export function listBlocks(context: PlanContext, alerts: Alerts, at: AlertsLayout): Block[] {
  const { t, names } = context;
  const columns = listColumns(context);
  const hidden = alerts.rest.reduce((sum, { count }) => sum + count, 0);
  const note =
    alerts.rows.length === 0
      ? t("report.alert.none")
      : t(hidden > 0 ? "report.alert.capped" : "report.alert.all", {
          shown: alerts.rows.length,
          rest: textNumber(hidden, 0),
        });
  const top = [
    heading(t("report.alert.heading.list"), at.list.heading, columns.length, "listHeading"),
    { ...block(at.list.note, [[cell(note, "note")]]), key: "listNote" },
  ];
  if (alerts.rows.length === 0) return top;
  const lookUp = customerLookUp(context);
  return [
    ...top,
    keyedTable({
      ...{ key: "alerts", name: names.tables.alerts, header: at.list.header, columns },
      rows: alerts.rows.map((row, index) => ({
        key: `${row.rule}|${row.customer.name}`,
        cells: cellsOf(context, alerts, row, at, at.list.first + index, lookUp),
        traces: tracesOf(context, row),
      })),
    }),
  ];
}

/** Revenue of the customer, its months, and what was measured. */
function tracesOf({ data }: PlanContext, { customer, rule }: AlertRow) {
  const { metric, window = 0 } = alertRule(rule);
  const where = { customer: customer.name };
  const within = { from: data.asOf - window + 1, until: data.asOf + 1 };
  const known: Readonly<Record<AlertMetric, Trace>> = {
    tickets: { measure: "tickets", where, within },
    satisfaction: { measure: "satisfaction", as: "least", where, within },
    revenueDrop: { measure: "revenueDrop", where, within },
    daysSinceChurn: { measure: "daysSinceChurn", where },
    daysSinceLast: { measure: "daysSince", as: "least", where },
    profit: { measure: "profit", where },
    costShare: { measure: "costShare", where },
  };
  const own = { revenue: { measure: "revenue", where }, months: { measure: "monthsInPeriod", where } } as const;
  return { ...own, value: known[metric] };
}

type LookUp = (name: string, title: string, cell: string) => string | undefined;

function cellsOf(
  context: PlanContext,
  alerts: Alerts,
  row: AlertRow,
  at: AlertsLayout,
  current: number,
  lookUp: LookUp,
): Record<ListKey, CellContent> {
  const { t, names } = context;
  const of = lettersOf(listColumns(context));
  const on = (key: ListKey) => `${of[key]}${current}`;
  const { customer, rule, value, months, atRisk, priority, phase, tier } = row;
  const place = alerts.rules.findIndex(({ id }) => id === rule);
  const ruleCell = (letter: string) => `=$${letter}$${at.rules.first + place}`;
  const { threshold } = alerts.rules[place]!;
  const { is, severity, metric } = alertRule(rule);
  const titles = customerColumns(t);
  const linked = (title: string, result: number): CellContent => {
    const text = lookUp(customer.name, title, on("customer"));
    return text === undefined ? result : formula(text, result);
  };
  const measure = `=$${"BCD"[playbookTiers.indexOf(tier)]!}$${at.playbook.first + phases.indexOf(phase)}`;
  const [open, settled] = [t("report.alert.open"), t("report.alert.settled")];
  const { marginRate, lostMonths } = names.defined;
  const risk = `=MAX(0,${on("revenue")}/${on("months")})*${marginRate}*${lostMonths}`;
  return {
    ...{ customer: customer.name, name: row.fullName, stage: stageLabel(t, customer.stage) },
    ...{ tier: t(`report.tier.${tier}`), rule: t(`report.alert.rule.${rule}`), months },
    value: metric === "daysSinceLast" ? linked(titles.daysSinceLast, value) : value,
    threshold: formula(ruleCell("D"), threshold),
    severity: formula(ruleCell("F"), t(`report.alert.severity.${severity}`)),
    revenue: linked(titles.revenue, customer.revenue),
    atRisk: formula(risk, atRisk),
    priority: formula(`=${on("atRisk")}*$G$${at.rules.first + place}`, priority),
    measure: formula(measure, t(`report.alert.measure.${phase}.${tier}`)),
    ...{ owner: "", due: "", status: "", outcome: "" },
    holds: formula(
      `=IF(${on("value")}${is}${on("threshold")},${quote(open)},${quote(settled)})`,
      exceeds(value, is, threshold) ? open : settled,
    ),
  };
}

/** What SUMIFS reads as more than a name. */
const isPattern = /[*?~]|^[<>=]|^[-+.\d]+$/;

/** How a row finds the numbers of its customer; not where a name is a pattern, too long, or the same in other letters. */
function customerLookUp({ data, t, names }: PlanContext): LookUp {
  const seen = new Map<string, number>();
  for (const { name } of data.customers) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  const table = names.tables.customers;
  return (name, title, cellAt) => {
    if (name === "" || name.length > 255 || isPattern.test(name) || seen.get(name.toLowerCase()) !== 1)
      return undefined;
    const of = (text: string) => column(table, text);
    return `=SUMIFS(${of(title)},${of(customerColumns(t).customer)},${cellAt})`;
  };
}
