import { atLargest, indexOfLargest } from "../../charts/largest";
import { placeChart } from "../../charts/place";
import { isoDate } from "../../calendar";
import { block, cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { SubscriptionSummary, SubscriptionTotals } from "../../data";
import { formats, textShare } from "../../formats";
import { formula } from "../../formulas";
import { palette } from "../../palette";
import type { Block, CellsBlock, TableBlock, Trace } from "../../plan";
import { sentence } from "../../sentence";
import { keyedTable, lettersOf, lineOf, type KeyedColumn } from "../keyedTable";
import type { Rows } from "./layout";

type Key = "name" | "subscriptions" | "ended" | "churnRate" | "monthly" | "billed";

function columnsOf({ data, t }: PlanContext, title: string): readonly KeyedColumn<Key>[] {
  const money = moneyFormats(data).total;
  const billed = { key: "billed", title: t("report.life.column.billed"), format: money } as const;
  return [
    { key: "name", title, format: formats.text },
    { key: "subscriptions", title: t("report.life.column.subscriptions"), format: formats.whole },
    { key: "ended", title: t("report.life.column.ended"), format: formats.whole },
    { key: "churnRate", title: t("report.life.column.churnRate"), format: formats.share, style: "ratio" },
    { key: "monthly", title: t("report.life.column.monthly"), format: money },
    ...(data.lifecycle.subscriptions!.hasBilled ? [billed] : []),
  ];
}

interface Named extends SubscriptionTotals {
  readonly label: string;
  readonly where: NonNullable<Trace["where"]>;
}

function tableOf(
  context: PlanContext,
  { name, title, key }: { readonly name: string; readonly title: string; readonly key: string },
  rows: readonly Named[],
  at: Rows,
): TableBlock {
  const columns = columnsOf(context, title);
  return keyedTable({
    ...{ key, name, header: at.header, columns },
    rows: rows.map(({ label, where, count, ended, monthly, billed }, index) => ({
      key: label,
      traces: {
        ...{ subscriptions: { measure: "subscriptions", where }, ended: { measure: "subscriptionsEnded", where } },
        ...{ monthly: { measure: "recurring", where }, billed: { measure: "billed", where } },
      },
      cells: {
        ...{ name: label, subscriptions: count, ended, monthly, billed },
        churnRate: churnRate(at.first + index, count, ended),
      },
    })),
  });
}

function churnRate(current: number, count: number, ended: number) {
  return formula(`=IF(B${current}=0,"–",C${current}/B${current})`, count === 0 ? "–" : ended / count);
}

export function planTable(
  context: PlanContext,
  plans: NonNullable<SubscriptionSummary["plans"]>,
  at: Rows,
): TableBlock {
  const { t, names } = context;
  const rows = plans.map((plan) => ({
    ...{ ...plan, label: plan.name || t("report.life.noPlan"), where: { plan: plan.name } },
  }));
  return tableOf(context, { name: names.tables.plans, title: t("report.life.column.plan"), key: "plans" }, rows, at);
}

export function tenureTable(context: PlanContext, { tenures }: SubscriptionSummary, at: Rows): TableBlock {
  const { t, names } = context;
  const rows = tenures.map((band) => ({
    ...{ ...band, label: tenureLabel(context, band), where: { tenure: String(band.from) } },
  }));
  return tableOf(
    context,
    { name: names.tables.tenures, title: t("report.life.column.tenure"), key: "tenures" },
    rows,
    at,
  );
}

function tenureLabel({ t }: PlanContext, { from, to }: SubscriptionSummary["tenures"][number]): string {
  return to === Infinity ? t("report.life.tenureOpen", { from }) : t("report.life.tenureBand", { from, to });
}

/** All subscriptions together: the total of either table. */
export function subscriptionTotal(context: PlanContext, { totals }: SubscriptionSummary, at: Rows): CellsBlock {
  const { t } = context;
  const columns = columnsOf(context, "");
  const of = lettersOf(columns);
  const money = moneyFormats(context.data).total;
  const sum = (key: "subscriptions" | "ended" | "monthly" | "billed", value: number, format: string) =>
    cell(formula(`=SUM(${of[key]}${at.first}:${of[key]}${at.last})`, value), "total", format);
  const total = at.last + 1;
  return {
    ...block(total, [
      lineOf(columns, {
        name: cell(t("report.total"), "total"),
        subscriptions: sum("subscriptions", totals.count, formats.whole),
        ended: sum("ended", totals.ended, formats.whole),
        churnRate: cell(churnRate(total, totals.count, totals.ended), "totalRatio", formats.share),
        monthly: sum("monthly", totals.monthly, money),
        billed: sum("billed", totals.billed, money),
      }),
    ]),
    key: "subscriptionTotal",
  };
}

/** Share that ended by tenure, short tenure first. */
export function tenureChart(context: PlanContext, summary: SubscriptionSummary, at: Rows, top: number): Block[] {
  const { data, t } = context;
  const rates = summary.tenures.map(({ count, ended }) => ended / count);
  const most = indexOfLargest(rates);
  const [labels, values] = [`A${at.first}:A${at.last}`, `D${at.first}:D${at.last}`];
  const sheet = "churnBridge";
  return placeChart(
    {
      chart: {
        ...{ name: "ChurnByTenure", type: "columnClustered", legend: false, categoryAxis: {}, labels: formats.share },
        title: `${t("report.life.chart.churnByTenure")}\n${t("report.asOf", { asOf: isoDate(data.asOf) })}`,
        categories: { sheet, range: labels },
        series: [{ name: t("report.life.column.churnRate"), values: { sheet, range: values }, ...palette.churn }],
        valueAxis: { title: t("report.life.column.churnRate"), format: "0%" },
      },
      finding: sentence(t, "report.life.finding.churnByTenure", {
        tenure: { expression: atLargest(labels, values), text: tenureLabel(context, summary.tenures[most]!) },
        share: { expression: `TEXT(MAX(${values}),"0.0%")`, text: textShare(rates[most]!) },
      }),
    },
    ...(["A", "F"] as [string, string]),
    top,
  );
}
