import { CHART_ROWS, placeChart } from "../../../report/charts/place";
import { textNumber } from "../../../report/formats";
import { palette } from "../../../report/palette";
import type { Block } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import { capacityOf } from "../../capacity/capacity";
import type { ScenarioContext } from "../../context";
import type { ForecastMonth } from "../../forecast/forecastRows";
import { valuesOf } from "../../study";
import { capacitySettings } from "./capacity";
import { capacityRow, forecastLayout, monthColumn, monthsOfRow } from "./layout";

/** The cost of whole employees beside the cost by the minute, below the charts of the forecast. */
export function capacityChart(context: ScenarioContext, list: readonly ForecastMonth[]): Block[] {
  const { study, t } = context;
  const sheet = "forecast";
  const months = list.length - 1;
  const minutes = valuesOf(study, study.scenarios[study.active]!)["service_minutes"]!;
  const settings = capacitySettings(context);
  const heads = [list[1]!, list[months]!].map((month) => capacityOf(month, minutes, settings).heads);
  const shown = (place: 0 | 1) => {
    const address = `${monthColumn(place === 0 ? 1 : months)}${capacityRow("heads")}`;
    const value = heads[place]!;
    return {
      expression: `IFERROR(TEXT(${address},"#,##0"),"–")`,
      text: Number.isFinite(value) ? textNumber(value, 0) : "–",
    };
  };
  const row = capacityRow("stepCost");
  return placeChart(
    {
      chart: {
        ...{ name: "ForecastCapacity", type: "line", legend: true },
        title: `${t("scenario.capacity.chart")}\n${t("scenario.forecast.months", { months })}`,
        categories: { sheet, range: monthsOfRow("month", months) },
        series: [
          {
            ...{ name: t("scenario.capacity.stepCost"), look: "dashed", ...palette.retention },
            values: { sheet, range: `${monthColumn(1)}${row}:${monthColumn(months)}${row}` },
          },
          {
            ...{ name: t("scenario.forecast.service_cost"), look: "dashed", ...palette.acquisition },
            values: { sheet, range: monthsOfRow("service_cost", months) },
          },
        ],
        valueAxis: { title: t("scenario.unit.money"), format: "#,##0" },
        categoryAxis: { title: t("scenario.forecast.month") },
      },
      finding: sentence(t, "scenario.capacity.finding", { from: shown(0), to: shown(1) }),
    },
    "A",
    "O",
    forecastLayout.charts + 2 * (CHART_ROWS + 2),
  );
}
