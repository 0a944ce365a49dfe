import { alertRule } from "../../alerts/alertRules";
import { textNumber } from "../../formats";
import { column, onSheet, quote } from "../../formulas";
import { alertsLayout } from "../../sheets/alerts/layout";
import { lettersOf } from "../../sheets/keyedTable";
import { listColumns } from "../../sheets/alerts/listTable";
import { kpiLayout, kpiLetters } from "../../sheets/kpis/layout";
import { statusOf } from "../../sheets/kpis/kpiRows";
import { profitColumns } from "../../sheets/profitability/columns";
import { kpiPart, numberPart } from "../parts";
import type { CommentaryRule } from "../rule";

/** What asks for a decision. */
export const actionRules: readonly CommentaryRule[] = [
  (context) => {
    const { data, names } = context;
    const { alerts } = data;
    const urgent = alerts?.rules.filter(({ id }) => alertRule(id).severity === "high") ?? [];
    const count = urgent.reduce((sum, rule) => sum + rule.count, 0);
    if (!alerts || count === 0) return undefined;
    const at = alertsLayout(alerts);
    const on = (address: string) => onSheet(names.sheets.alerts, address);
    const first = alerts.rows[0]!.atRisk;
    const firstCell = on(`${lettersOf(listColumns(context)).atRisk}${at.list.first}`);
    return {
      ...{ id: "alerts", key: "report.say.alerts" },
      parts: {
        count: numberPart(on(`D${at.counts.first}`), count, "count"),
        amount: numberPart(firstCell, first, "money"),
      },
    };
  },
  ({ data, t, names }) => {
    const { kpis } = data;
    const missed = kpis?.rows.filter((row) => statusOf(row) === "missed").length ?? 0;
    if (!kpis || missed === 0) return undefined;
    const { table } = kpiLayout(kpis);
    const range = onSheet(names.sheets.kpis, `${kpiLetters.status}${table.first}:${kpiLetters.status}${table.last}`);
    const counted = `COUNTIFS(${range},${quote(t("report.kpi.status.missed"))})`;
    return { id: "missed", key: "report.say.missed", parts: { count: numberPart(counted, missed, "count") } };
  },
  (context) => {
    const [ratio, limit] = [kpiPart(context, "ltvCac"), context.limit("ltvCac")];
    if (!ratio || ratio.value >= limit.value) return undefined;
    return { id: "lowRatio", key: "report.say.lowRatio", parts: { ratio: ratio.part, limit: limit.part } };
  },
  (context) => {
    const [payback, limit] = [kpiPart(context, "payback"), context.limit("payback")];
    if (!payback || payback.value <= limit.value) return undefined;
    return { id: "payback", key: "report.say.payback", parts: { payback: payback.part, limit: limit.part } };
  },
  (context) => {
    const { data, names } = context;
    const rows = data.profits?.rows ?? [];
    const losing = rows.filter(({ profit }) => profit < 0).length;
    const limit = context.limit("lossMaking");
    if (rows.length === 0 || losing / rows.length <= limit.value) return undefined;
    const title = profitColumns(context).find(({ key }) => key === "profit")!.title;
    const profits = column(names.tables.profits, title);
    const count = `COUNTIFS(${profits},"<0")`;
    return {
      ...{ id: "lossMaking", key: "report.say.lossMaking" },
      parts: {
        count: numberPart(count, losing, "count"),
        // whole percents: shares of round counts end on half a tenth, which programs round up or down
        share: {
          expression: `TEXT(${count}/COUNT(${profits}),"0%")`,
          text: `${textNumber((100 * losing) / rows.length, 0)}%`,
        },
        limit: limit.part,
      },
    };
  },
];
