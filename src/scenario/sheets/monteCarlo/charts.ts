import { placeChart, type ChartWithFinding } from "../../../report/charts/place";
import { textNumber, textShare } from "../../../report/formats";
import { palette } from "../../../report/palette";
import type { Block, ChartSeries, Formula } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import type { ModelLine } from "../../model/scenarioModel";
import type { Simulation } from "../../simulate/simulation";
import { at, percentileCell, tablesOf } from "./layout";

const sheet = "monteCarlo";

interface Drawn {
  readonly t: ScenarioContext["t"];
  readonly line: ModelLine;
  readonly result: Simulation;
  /** Name of the driver that matters most. */
  readonly largest: string;
}

/** Histogram, cumulative curve, how the mean settles, and what the spread is made of. */
export function chanceCharts({ study, t }: ScenarioContext, line: ModelLine, result: Simulation): Block[] {
  const id = result.contributions[0]?.driver;
  const largest = study.model.drivers.find((driver) => driver.id === id)?.label ?? "–";
  const drawn = { t, line, result, largest };
  return [
    ...placeChart(histogramChart(drawn), "G", "K", 6),
    ...placeChart(cumulativeChart(drawn), "L", "P", 6),
    ...placeChart(contributionChart(drawn), "G", "K", 24),
    ...placeChart(convergenceChart(drawn), "L", "P", 24),
  ];
}

/** The places of the 5 %, 50 % and 95 % percentile. */
const marked = [0, 3, 6] as const;

const money = (address: string, value: number) => ({
  expression: `TEXT(${address},"#,##0.00")`,
  text: textNumber(value, 2),
});
const share = (address: string, value: number) => ({
  expression: `TEXT(${address},"0.0%")`,
  text: textShare(value),
});

function titleOf({ t, result }: Drawn, what: string): string {
  const when = t("scenario.chance.chart.when", { runs: textNumber(result.runs, 0), seed: result.seed });
  return `${what}\n${when}`;
}

function histogramChart(drawn: Drawn): ChartWithFinding {
  const { t, line, result } = drawn;
  const { first, last } = tablesOf(result).histogram;
  const values = marked.map((place) => result.percentiles[place]!);
  const holds = (bin: number) => values.some((value) => binOf(result, value) === bin);
  const points = result.bins.map((_, bin) => (holds(bin) ? palette.total : palette.acquisition));
  const [low, median, high] = marked.map((place) => money(percentileCell(place), result.percentiles[place]!));
  return {
    chart: {
      ...{ name: "ChanceHistogram", type: "columnClustered", legend: false },
      title: titleOf(drawn, t("scenario.chance.chart.histogram", { outcome: line.label })),
      categories: { sheet, range: `A${first}:A${last}` },
      series: [
        {
          ...{ name: t("scenario.chance.count"), values: { sheet, range: `C${first}:C${last}` } },
          ...{ points, ...palette.acquisition },
        },
      ],
      valueAxis: { title: t("scenario.chance.count"), format: "#,##0" },
      categoryAxis: { title: t("scenario.chance.chart.marks") },
    },
    finding: sentence(t, "scenario.chance.finding.range", { low: low!, median: median!, high: high! }),
  };
}

function binOf({ bins }: Simulation, value: number): number {
  const bin = bins.findIndex(({ to }) => value < to);
  return bin < 0 ? bins.length - 1 : bin;
}

function cumulativeChart(drawn: Drawn): ChartWithFinding {
  const { t, line, result } = drawn;
  const { first, last } = tablesOf(result).histogram;
  const curve: ChartSeries = {
    ...{ name: t("scenario.chance.cumulative"), joined: true, ...palette.acquisition },
    values: { sheet, range: `E${first}:E${last}` },
  };
  return {
    chart: {
      ...{ name: "ChanceCumulative", type: "scatter", legend: false },
      title: titleOf(drawn, t("scenario.chance.chart.cumulative")),
      categories: { sheet, range: `B${first}:B${last}` },
      series: [curve],
      valueAxis: { title: t("scenario.chance.cumulative"), format: "0%", min: 0, max: 1 },
      categoryAxis: { title: line.label, format: "#,##0" },
    },
    finding: belowFinding(drawn),
  };
}

function belowFinding({ t, line, result }: Drawn): Formula {
  return sentence(t, "scenario.chance.finding.below", {
    outcome: { expression: `B${at.run.outcome}`, text: line.label },
    share: share(`B${at.results.belowZero}`, result.belowZero),
  });
}

/** More bars would have no room for their names; the table has them all. */
const mostBars = 8;

function contributionChart(drawn: Drawn): ChartWithFinding {
  const { t, result, largest } = drawn;
  const { first, last: end } = tablesOf(result).contributions;
  const last = Math.min(end, first + mostBars - 1);
  return {
    chart: {
      ...{ name: "ChanceContribution", type: "barClustered", legend: false, labels: "0.0%" },
      title: titleOf(drawn, t("scenario.chance.contributions")),
      categories: { sheet, range: `A${first}:A${last}` },
      series: [
        { name: t("scenario.chance.ofSpread"), values: { sheet, range: `C${first}:C${last}` }, ...palette.value },
      ],
      valueAxis: { title: t("scenario.chance.ofSpread"), format: "0%" },
      categoryAxis: {},
    },
    finding: sentence(t, "scenario.chance.finding.contribution", {
      driver: { expression: `A${first}`, text: largest },
      share: share(`C${first}`, result.contributions[0]?.share ?? 0),
    }),
  };
}

function convergenceChart(drawn: Drawn): ChartWithFinding {
  const { t, line, result } = drawn;
  const { first, last } = tablesOf(result).convergence;
  const column = (letter: string) => ({ sheet, range: `${letter}${first}:${letter}${last}` });
  const band = (name: "low" | "high", letter: string): ChartSeries => ({
    ...{ name: t(`scenario.chance.${name}`), values: column(letter), joined: true },
    ...{ look: "dashed", ...palette.unallocated },
  });
  return {
    chart: {
      ...{ name: "ChanceConvergence", type: "scatter", legend: true },
      title: titleOf(drawn, t("scenario.chance.chart.convergence")),
      categories: column("A"),
      series: [
        { name: t("scenario.chance.mean"), values: column("B"), joined: true, ...palette.total },
        band("low", "D"),
        band("high", "E"),
      ],
      valueAxis: { title: line.label, format: "#,##0.0" },
      categoryAxis: { title: t("scenario.chance.runs"), format: "#,##0" },
    },
    finding: sentence(t, "scenario.chance.finding.convergence", {
      mean: money(`B${at.results.mean}`, result.mean),
      band: {
        expression: `TEXT(1.96*B${at.results.error},"#,##0.00")`,
        text: textNumber(1.96 * result.standardError, 2),
      },
    }),
  };
}
