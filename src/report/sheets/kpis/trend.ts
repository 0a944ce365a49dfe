import { isoMonth } from "../../calendar";
import { block, row } from "../../cells";
import { placeChart, type ChartWithFinding } from "../../charts/place";
import { monthsText } from "../../charts/titles";
import type { PlanContext } from "../../context";
import type { KpiReport, KpiTrend } from "../../data/kpis";
import { axisFormat, formats, textNumber, textShare } from "../../formats";
import { kpiDefinitions, type KpiGroup } from "../../kpis/kpiDefinitions";
import { palette } from "../../palette";
import type { Block, CellContent } from "../../plan";
import { sentence } from "../../sentence";
import { columnLetters } from "../../address";
import { keyedTable } from "../keyedTable";
import { kpiFormula } from "./kpiFormula";
import { groupsShown, monthsOfTrend, type KpiLayout } from "./layout";
import { unitFormat } from "./words";

/** The main KPIs of the last twelve months, for the charts. */
export function trendBlocks(context: PlanContext, report: KpiReport, at: KpiLayout): Block[] {
  if (!at.trend) return [];
  const { t } = context;
  const { months, trends } = report;
  const shown = monthsOfTrend(months);
  const skipped = months.length - shown.length;
  const columns = [
    { key: "month", title: t("report.column.month"), format: formats.month, style: "month" as const },
    ...trends.map(({ id, group }) => ({
      ...{ key: id, title: plainTitle(t(`report.kpi.${id}`)), style: "ratio" as const },
      format: unitFormat(
        context,
        kpiDefinitions[id].unit,
        largest(trends.flatMap((own) => (own.group === group ? own.values : []))),
      ),
    })),
  ];
  const rows = shown.map((month, index) => {
    const letter = at.monthLetter(index + skipped);
    const cells = trends.map(({ id, tree, values }): [string, CellContent] => {
      const value = values[index + skipped]!;
      // a dash would be drawn as zero
      return [id, value === null ? null : kpiFormula(context, tree, (of) => `${letter}${at.monthsOf(of)}`, value)];
    });
    return { key: isoMonth(month), cells: { month, ...Object.fromEntries(cells) } };
  });
  return [
    {
      ...block(at.trend.heading, [
        row("heading", t("report.kpi.heading.trend"), ...Array<null>(trends.length).fill(null)),
      ]),
      key: "trendHeading",
    },
    keyedTable({
      ...{ key: "trend", name: context.names.tables.kpiTrend, header: at.trend.header, dimension: "month" },
      ...{ columns, rows },
    }),
  ];
}

/** Titles of tables are letters, digits and blanks. */
function plainTitle(label: string): string {
  return label.replace(/[^\p{L}\p{N} ]/gu, "");
}

/** One line chart a group. */
export function trendCharts(context: PlanContext, report: KpiReport, at: KpiLayout): Block[] {
  return groupsShown(report).flatMap((group, index) => {
    const [left, right] = index % 2 === 0 ? ["A", "F"] : ["G", "M"];
    return placeChart(groupChart(context, report, group, at), left, right, at.chartRow(index));
  });
}

const marks = [palette.acquisition, palette.churn, palette.retention] as const;

function groupChart(context: PlanContext, report: KpiReport, group: KpiGroup, at: KpiLayout): ChartWithFinding {
  const { data, t } = context;
  const { first, last } = at.trend!;
  const months = monthsOfTrend(report.months);
  const own = report.trends.filter((trend) => trend.group === group);
  const range = (id: string) => {
    const letter = columnLetters(1 + report.trends.findIndex((trend) => trend.id === id));
    return { sheet: "kpis", range: `${letter}${first}:${letter}${last}` };
  };
  const unit = kpiDefinitions[own[0]!.id].unit;
  const most = Math.max(...own.map(({ values }) => largest(values)));
  return {
    chart: {
      name: `Kpi${group}`,
      type: "line",
      title: `${t(`report.kpi.group.${group}`)}\n${monthsText(t, months[0]!, months.at(-1)!)}`,
      categories: { sheet: "kpis", range: `A${first}:A${last}` },
      series: own.map(({ id }, index) => ({ name: t(`report.kpi.${id}`), values: range(id), ...marks[index]! })),
      valueAxis: { format: unit === "share" ? "0%" : axisFormat(most, data.settings.largeAmounts) },
      categoryAxis: {},
      legend: own.length > 1,
    },
    finding: groupFinding(context, own[0]!, range(own[0]!.id).range, unit === "share"),
  };
}

/** The last value of the group's first KPI beside its mean over the months. */
function groupFinding({ t }: PlanContext, { id, values }: KpiTrend, range: string, isShare: boolean) {
  const shown = monthsOfTrend(values as readonly number[]);
  const known = shown.filter((value): value is number => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const decimals = largest(shown) < 100_000 ? 2 : 0;
  const format = isShare ? "0.0%" : decimals === 2 ? "#,##0.00" : "#,##0";
  const text = (value: number) => (isShare ? textShare(value) : textNumber(value, decimals));
  const lastCell = range.split(":")[1]!;
  const last = values.at(-1) ?? null;
  return sentence(t, "report.kpi.finding", {
    kpi: { expression: `"${t(`report.kpi.${id}`)}"`, text: t(`report.kpi.${id}`) },
    last: {
      expression: `IF(${lastCell}="","–",TEXT(${lastCell},"${format}"))`,
      text: last === null ? "–" : text(last),
    },
    mean: { expression: `TEXT(SUM(${range})/COUNT(${range}),"${format}")`, text: text(mean) },
  });
}

function largest(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
}
