import { CHART_ROWS, placeChart } from "../../../report/charts/place";
import { textNumber } from "../../../report/formats";
import { quote } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import type { Swing } from "../../model/swings";
import { resultFormat } from "../../unitFormats";
import type { TornadoLayout } from "./layout";

const decimals = { money: 2, share: 4, count: 1, months: 1, minutes: 1, ratio: 2 } as const;

/** Differences from the live outcome, to the left and to the right of it, the largest swing on top. */
export function tornadoChart({ study, t }: ScenarioContext, sorted: readonly Swing[], at: TornadoLayout): Block[] {
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const { first, last } = at.ranked;
  const [largest] = sorted;
  const driver = study.model.drivers.find(({ id }) => id === largest!.driver)!;
  const digits = decimals[line.unit];
  const end = (column: string, value: number) => ({
    expression: `IFERROR(TEXT(${column}${first},"${["#,##0", "0".repeat(digits)].join(".")}"),"–")`,
    text: Number.isNaN(value) ? "–" : textNumber(value, digits),
  });
  const range = (column: string) => ({ sheet: "tornado", range: `${column}${first}:${column}${last}` });
  return placeChart(
    {
      chart: {
        ...{ name: "Tornado", type: "barStacked", legend: true },
        title: `${t("scenario.tornado.chart", { outcome: line.label })}\n${t("scenario.tornado.chartWhen")}`,
        categories: range("A"),
        series: [
          { name: t("scenario.tornado.atLow"), values: range("H"), ...palette.activation },
          { name: t("scenario.tornado.atHigh"), values: range("I"), ...palette.acquisition },
        ],
        valueAxis: { title: t("scenario.tornado.difference"), format: resultFormat(line.unit) },
        categoryAxis: {},
      },
      finding: sentence(t, "scenario.tornado.finding", {
        driver: { expression: `A${first}`, text: driver.label },
        outcome: { expression: quote(line.label), text: line.label },
        low: end("E", largest!.atLow),
        high: end("F", largest!.atHigh),
      }),
    },
    "A",
    "I",
    at.chart,
    // every driver keeps its name
    Math.max(CHART_ROWS, 2 * sorted.length),
  );
}
