import { sumAmounts } from "../../../core";
import type { Translate } from "../../../i18n";
import { CHART_ROWS, placeChart, type ChartWithFinding } from "../../../report/charts/place";
import { textNumber, textShare } from "../../../report/formats";
import { palette, type Mark } from "../../../report/palette";
import type { Block, ChartSeries } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ForecastMonth } from "../../forecast/forecastRows";
import type { ForecastRowId } from "../../forecast/forecastRows";
import { forecastLayout, monthColumn, monthsOfRow, rowOf } from "./layout";

/** Customers, cash and cost over the months, with what they come to below. */
export function forecastCharts(t: Translate, list: readonly ForecastMonth[]): Block[] {
  const top = forecastLayout.charts;
  const below = top + CHART_ROWS + 2;
  // all on the first page, which holds a year
  return [
    ...placeChart(customersChart(t, list), "A", "E", top),
    ...placeChart(cashChart(t, list), "F", "O", top),
    ...placeChart(costChart(t, list), "A", "O", below),
  ];
}

interface Drawn {
  readonly name: string;
  readonly type: "line" | "columnStacked";
  readonly rows: readonly (readonly [ForecastRowId, Mark])[];
  readonly unit: "count" | "money";
  readonly title: "customers" | "cash" | "cost";
}

function chart(t: Translate, months: number, { name, type, rows, unit, title }: Drawn): ChartWithFinding["chart"] {
  const sheet = "forecast";
  return {
    ...{ name, type, legend: rows.length > 1 },
    title: `${t(`scenario.forecast.chart.${title}`)}\n${t("scenario.forecast.months", { months })}`,
    categories: { sheet, range: monthsOfRow("month", months) },
    series: rows.map(([id, mark]): ChartSeries => ({
      name: t(`scenario.forecast.${id}`),
      values: { sheet, range: monthsOfRow(id, months) },
      // dashed lines say forecast; dashed frames around dozens of columns would only be noise
      ...(type === "line" && { look: "dashed" }),
      ...mark,
    })),
    valueAxis: { title: t(`scenario.unit.${unit}`), format: "#,##0" },
    categoryAxis: { title: t("scenario.forecast.month") },
  };
}

function customersChart(t: Translate, list: readonly ForecastMonth[]): ChartWithFinding {
  const months = list.length - 1;
  const row = rowOf("closing");
  const text = (address: string) => `TEXT(${address},"#,##0")`;
  return {
    chart: chart(t, months, {
      ...{ name: "ForecastCustomers", type: "line", unit: "count", title: "customers" },
      rows: [["closing", palette.retention]],
    }),
    finding: sentence(t, "scenario.forecast.finding.customers", {
      from: { expression: text(`${monthColumn(0)}${row}`), text: textNumber(list[0]!["closing"]!, 0) },
      to: { expression: text(`${monthColumn(months)}${row}`), text: textNumber(list[months]!["closing"]!, 0) },
    }),
  };
}

function cashChart(t: Translate, list: readonly ForecastMonth[]): ChartWithFinding {
  const months = list.length - 1;
  const last = `${monthColumn(months)}${rowOf("cumulative")}`;
  return {
    chart: chart(t, months, {
      ...{ name: "ForecastCash", type: "line", unit: "money", title: "cash" },
      rows: [
        ["cumulative", palette.total],
        ["present_value", palette.acquisition],
      ],
    }),
    finding: sentence(t, "scenario.forecast.finding.cash", {
      amount: { expression: `TEXT(${last},"#,##0")`, text: textNumber(list[months]!["cumulative"]!, 0) },
    }),
  };
}

const costRows = [
  ["acquisition_cost", palette.acquisition],
  ["service_cost", palette.retention],
  ["retention_cost", palette.value],
] as const;

function costChart(t: Translate, list: readonly ForecastMonth[]): ChartWithFinding {
  const months = list.length - 1;
  const ranges = costRows.map(([id]) => `SUM(${monthsOfRow(id, months)})`);
  const sums = costRows.map(([id]) => sumAmounts(list.slice(1).map((month) => month[id]!)));
  const total = sumAmounts(sums);
  const share = total === 0 ? 0 : sums[0]! / total;
  return {
    chart: chart(t, months, {
      ...{ name: "ForecastCost", type: "columnStacked", unit: "money", title: "cost", rows: costRows },
    }),
    finding: sentence(t, "scenario.forecast.finding.cost", {
      amount: { expression: `TEXT(${ranges.join("+")},"#,##0")`, text: textNumber(total, 0) },
      share: {
        expression: `TEXT(IF(${ranges.join("+")}=0,0,${ranges[0]!}/(${ranges.join("+")})),"0.0%")`,
        text: textShare(share),
      },
    }),
  };
}
