import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { PlanContext } from "../../context";
import type { BridgeRow, Loyalty } from "../../data";
import { axisFormat, formats, textNumber, textShare } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import type { Rows } from "./layout";

const SHEET = "loyalty";
const range = (letter: string, { first, last }: Rows) => `${letter}${first}:${letter}${last}`;

/** Programmes by cost, largest first. */
export function programmeChart(context: PlanContext, { programmes }: Loyalty, at: Rows): ChartWithFinding {
  const { data, t } = context;
  const [labels, values] = [range("A", at), range("C", at)];
  const most = programmes[indexOfLargest(programmes.map(({ cost }) => cost))]!;
  return {
    chart: {
      ...{ name: "CostByProgramme", type: "barClustered", legend: false, categoryAxis: {} },
      title: titleWithMonths(context, t("report.life.chart.programmes")),
      categories: { sheet: SHEET, range: labels },
      series: [{ name: t("report.column.cost"), values: { sheet: SHEET, range: values }, ...palette.retention }],
      valueAxis: { title: t("report.column.cost"), format: axisFormat(most.cost, data.settings.largeAmounts) },
    },
    finding: sentence(t, "report.life.finding.programmes", {
      programme: { expression: atLargest(labels, values), text: most.name || t("report.noCategory") },
      amount: { expression: `TEXT(MAX(${values}),"#,##0")`, text: textNumber(most.cost, 0) },
    }),
  };
}

/** Segments by size, as in the table. */
export function segmentChart(context: PlanContext, rows: NonNullable<Loyalty["segments"]>, at: Rows): ChartWithFinding {
  const { t } = context;
  const [labels, values] = [range("A", at), range("D", at)];
  const rates = rows.map(({ alive, retained }) => retained / alive);
  const most = indexOfLargest(rates);
  return {
    chart: {
      ...{ name: "RetentionBySegment", type: "barClustered", legend: false, categoryAxis: {}, labels: formats.share },
      title: titleWithMonths(context, t("report.life.chart.retentionBySegment")),
      categories: { sheet: SHEET, range: labels },
      series: [
        { name: t("report.life.column.retentionRate"), values: { sheet: SHEET, range: values }, ...palette.retention },
      ],
      valueAxis: { title: t("report.life.column.retentionRate"), format: "0%", min: 0, max: 1 },
    },
    finding: sentence(t, "report.life.finding.retentionBySegment", {
      segment: {
        expression: atLargest(labels, values),
        text: rows[most]!.segment || t("report.life.noSegment"),
      },
      share: { expression: `TEXT(MAX(${values}),"0.0%")`, text: textShare(rates[most]!) },
    }),
  };
}

/** Along the months; one without opening customers has no mark. */
export function monthChart(context: PlanContext, bridge: readonly BridgeRow[], at: Rows): ChartWithFinding {
  const { t } = context;
  const { opening, retained } = bridge.at(-1)!;
  return {
    chart: {
      ...{ name: "RetentionByMonth", type: "line", legend: false, categoryAxis: {} },
      title: titleWithMonths(context, t("report.life.chart.retentionByMonth")),
      categories: { sheet: SHEET, range: range("A", at) },
      series: [
        {
          name: t("report.life.column.retentionRate"),
          values: { sheet: SHEET, range: range("D", at) },
          ...palette.retention,
        },
      ],
      valueAxis: { title: t("report.life.column.retentionRate"), format: "0%", min: 0, max: 1 },
    },
    finding: sentence(t, "report.life.finding.retentionByMonth", {
      share: {
        expression: `IF(D${at.last}="","–",TEXT(D${at.last},"0.0%"))`,
        text: opening === 0 ? "–" : textShare(retained / opening),
      },
    }),
  };
}
