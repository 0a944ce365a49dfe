import { isoMonth } from "../../calendar";
import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { PlanContext } from "../../context";
import type { ServiceQuality } from "../../data/serve/serviceQuality";
import type { TicketGroups } from "../../data/serve/ticketGroups";
import { axisFormat, textNumber, textShare } from "../../formats";
import { palette, pointMarks } from "../../palette";
import { sentence } from "../../sentence";
import type { ServiceLayout } from "./layout";

const SHEET = "service";

/** Satisfied customers and repeated contacts: two shares, one axis. */
export function qualityByMonth(context: PlanContext, quality: ServiceQuality, at: ServiceLayout): ChartWithFinding {
  const { t } = context;
  const range = (letter: string) => ({
    sheet: SHEET,
    range: `${letter}${at.results.first}:${letter}${at.results.last}`,
  });
  return {
    chart: {
      ...{ name: "ServiceQuality", type: "line", legend: true },
      title: titleWithMonths(context, t("report.serve.chart.quality")),
      categories: range("A"),
      series: [
        { name: t("report.serve.column.csat"), values: range("H"), ...palette.retention },
        { name: t("report.serve.column.repeatRate"), values: range("K"), ...palette.churn },
      ],
      valueAxis: { title: t("report.serve.axis.share"), format: "0%", min: 0, max: 1 },
      categoryAxis: {},
    },
    finding: qualityFinding(context, quality, at),
  };
}

function qualityFinding({ t }: PlanContext, { months }: ServiceQuality, at: ServiceLayout) {
  const shares = months.map(({ satisfied, rated }) => (rated === 0 ? -1 : satisfied / rated));
  const best = indexOfLargest(shares);
  if (shares[best]! < 0) return sentence(t, "report.serve.finding.noRatings", {});
  const [labels, values] = ["A", "H"].map((letter) => `${letter}${at.results.first}:${letter}${at.results.last}`);
  return sentence(t, "report.serve.finding.quality", {
    month: {
      expression: `TEXT(${atLargest(labels!, values!)},"yyyy-mm")`,
      text: isoMonth(months[best]!.month),
    },
    share: { expression: `TEXT(MAX(${values!}),"0.0%")`, text: textShare(shares[best]!) },
  });
}

/** Satisfaction against what a ticket costs, a point a group; the legend names them, or the table where they are many. */
export function costAndSatisfaction(context: PlanContext, groups: TicketGroups, at: ServiceLayout): ChartWithFinding {
  const { data, t } = context;
  const range = (letter: string) => ({
    sheet: SHEET,
    range: `${letter}${at.byGroup!.first}:${letter}${at.byGroup!.last}`,
  });
  const costs = groups.rows.map(({ cost, tickets }) => (cost ?? 0) / tickets);
  const dearest = indexOfLargest(costs);
  const spread = costs[dearest]! - costs.reduce((least, cost) => Math.min(least, cost), Infinity);
  const format = axisFormat(spread < 10 ? spread : costs[dearest]!, data.settings.largeAmounts);
  const hasColors = groups.rows.length <= pointMarks.length;
  const cellAt = (letter: string, index: number) => ({ sheet: SHEET, range: `${letter}${at.byGroup!.first + index}` });
  const points = groups.rows.map(({ name }, index) => ({
    ...{ name: name || t("report.serve.noGroup"), values: cellAt("G", index), categories: cellAt("H", index) },
    ...pointMarks[index]!,
  }));
  return {
    chart: {
      ...{ name: "CsatByCost", type: "scatter", legend: hasColors },
      title: titleWithMonths(context, t("report.serve.chart.csatByCost")),
      categories: range("H"),
      series: hasColors
        ? points
        : [{ name: t("report.serve.column.csat"), values: range("G"), ...palette.acquisition }],
      valueAxis: { title: t("report.serve.column.csat"), format: "0.0%" },
      categoryAxis: { title: t("report.serve.column.costPerTicket"), format },
    },
    finding: sentence(t, "report.serve.finding.csatByCost", {
      group: {
        expression: atLargest(range("A").range, range("H").range),
        text: groups.rows[dearest]!.name || t("report.serve.noGroup"),
      },
      amount: { expression: `TEXT(MAX(${range("H").range}),"#,##0.00")`, text: textNumber(costs[dearest]!, 2) },
    }),
  };
}
