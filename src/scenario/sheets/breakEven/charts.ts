import { placeChart } from "../../../report/charts/place";
import { formula } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block } from "../../../report/plan";
import type { BreakEven } from "../../breakEven/breakEven";
import type { ScenarioContext } from "../../context";
import { inputFormat, resultFormat } from "../../unitFormats";
import { verdict } from "./foundBlock";
import { curveColumns, curvePoints, foundColumns, type BreakEvenLayout } from "./layout";

const places = [
  ["A", "C"],
  ["D", "H"],
  ["I", "M"],
] as const;

/** The outcome over each driver, with the point at which it is zero. */
export function breakEvenCharts(context: ScenarioContext, found: readonly BreakEven[], at: BreakEvenLayout): Block[] {
  const { study, t } = context;
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const sheet = "breakEven";
  return found.flatMap((one, place) => {
    const { driver } = one;
    const [left, right] = places[place]!;
    const row = at.firstFound + place;
    const range = (column: string) => ({
      sheet,
      range: `${column}${at.firstPoint}:${column}${at.firstPoint + curvePoints - 1}`,
    });
    const [x, y] = curveColumns(place).map(range);
    const point = (column: string) => ({ sheet, range: `${column}${row}` });
    return placeChart(
      {
        chart: {
          ...{ name: `BreakEven_${driver.id}`, type: "scatter", legend: true },
          title: `${t("scenario.breakEven.chart", { outcome: line.label, driver: driver.label })}\n${t("scenario.breakEven.chartWhen")}`,
          categories: x!,
          series: [
            { name: line.label, values: y!, joined: true, ...palette.acquisition },
            {
              name: t("scenario.breakEven.point"),
              values: point(foundColumns.outcomeThere),
              categories: point(foundColumns.at),
              ...palette.churn,
            },
          ],
          valueAxis: { title: line.label, format: resultFormat(line.unit) },
          categoryAxis: { title: driver.label, format: inputFormat(driver.unit) },
        },
        finding: formula(`=${foundColumns.verdict}${row}`, verdict(context, one, row).value),
      },
      left,
      right,
      at.charts,
    );
  });
}
