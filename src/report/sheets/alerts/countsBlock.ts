import { alertRule, severities, type Severity } from "../../alerts/alertRules";
import { block, cell, row } from "../../cells";
import type { ChartWithFinding } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { Alerts } from "../../data";
import { formats, textNumber } from "../../formats";
import { column, formula } from "../../formulas";
import { palette } from "../../palette";
import type { Block } from "../../plan";
import { sentence } from "../../sentence";
import type { AlertsLayout } from "./layout";

function counted({ rows, rest }: Alerts, severity: Severity) {
  const listed = rows.filter(({ rule }) => alertRule(rule).severity === severity).length;
  const more = rest.reduce((sum, { id, count }) => (alertRule(id).severity === severity ? sum + count : sum), 0);
  return { listed, more };
}

/** Alerts by severity: those listed below are counted there, the rest stands as a number. */
export function countsBlock(context: PlanContext, alerts: Alerts, { counts: at }: AlertsLayout): Block {
  const { t, names } = context;
  const titles = ["severity", "listed", "more", "total"] as const;
  const [named, ofRules] = (["count", "severity"] as const).map((key) =>
    column(names.tables.alertRules, t(`report.alert.column.${key}`)),
  );
  const inTable = column(names.tables.alerts, t("report.alert.column.severity"));
  const sumOf = (of: (severity: Severity) => number) => severities.reduce((sum, severity) => sum + of(severity), 0);
  const sum = (letter: string, value: number) =>
    cell(formula(`=SUM(${letter}${at.first}:${letter}${at.last})`, value), "total", formats.whole);
  const lines = severities.map((severity, index) => {
    const current = at.first + index;
    const { listed, more } = counted(alerts, severity);
    const count = alerts.rows.length === 0 ? 0 : formula(`=COUNTIFS(${inTable},A${current})`, listed);
    return [
      cell(t(`report.alert.severity.${severity}`), "label"),
      cell(count, "label", formats.whole),
      cell(formula(`=SUMIFS(${named},${ofRules},A${current})-B${current}`, more), "label", formats.whole),
      cell(formula(`=B${current}+C${current}`, listed + more), "label", formats.whole),
    ];
  });
  const [listed, more] = [sumOf((s) => counted(alerts, s).listed), sumOf((s) => counted(alerts, s).more)];
  return {
    ...block(at.heading, [
      row("heading", t("report.alert.heading.counts"), null, null, null),
      titles.map((title) => cell(t(`report.alert.column.${title}`), title === "severity" ? "header" : "headerNumber")),
      ...lines,
      [cell(t("report.total"), "total"), sum("B", listed), sum("C", more), sum("D", listed + more)],
    ]),
    key: "counts",
  };
}

export function countsChart({ t }: PlanContext, alerts: Alerts, { counts: at }: AlertsLayout): ChartWithFinding {
  const { first, last } = at;
  const range = (letter: string) => ({ sheet: "alerts", range: `${letter}${first}:${letter}${last}` });
  const high = counted(alerts, "high");
  const total = alerts.rules.reduce((sum, { count }) => sum + count, 0);
  return {
    chart: {
      name: "AlertsBySeverity",
      type: "columnStacked",
      title: `${t("report.alert.chart")}\n${t("report.alert.chartWhen")}`,
      categories: range("A"),
      series: [
        { name: t("report.alert.column.listed"), values: range("B"), ...palette.churn },
        { name: t("report.alert.column.more"), values: range("C"), ...palette.unallocated },
      ],
      valueAxis: { format: "#,##0" },
      categoryAxis: {},
      legend: true,
    },
    finding: sentence(t, "report.alert.finding", {
      total: { expression: `TEXT(D${last + 1},"#,##0")`, text: textNumber(total, 0) },
      high: { expression: `TEXT(D${first},"#,##0")`, text: textNumber(high.listed + high.more, 0) },
    }),
  };
}
