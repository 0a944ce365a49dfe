import { cell } from "../../../report/cells";
import { placeChart, type ChartWithFinding } from "../../../report/charts/place";
import { formula } from "../../../report/formulas";
import { textNumber } from "../../../report/formats";
import { palette } from "../../../report/palette";
import type { Block, Cell, CellsBlock, ChartSeries } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { BudgetSplitSettings } from "../../budgetSplit/settings";
import type { BudgetSplit } from "../../budgetSplit/split";
import type { ScenarioContext } from "../../context";
import { orNone, resultOf } from "../../result";
import { at, cells, curveSteps, rateText } from "./layout";

const sheet = "budgetSplit";

/** CLV over retention spend and equity over acquisition spend, from nothing to twice the best. */
export function curvesBlock(
  { t }: ScenarioContext,
  { optimum, slopes }: BudgetSplit,
  s: BudgetSplitSettings,
): CellsBlock {
  const titles = ["retentionSpend", "rateKept", "clvCurve", "acquisitionSpend", "rateWon", "equity"] as const;
  const reached = (ceiling: number, slope: number, spend: number) => -ceiling * Math.expm1(-slope * spend);
  const reach = { retention: 2 * optimum.retentionSpend, acquisition: 2 * optimum.acquisitionSpend };
  const rows = Array.from({ length: curveSteps + 1 }, (_, step): Cell[] => {
    const row = at.curves.first + step;
    const [kept, won] = [(reach.retention * step) / curveSteps, (reach.acquisition * step) / curveSteps];
    const [r, a] = [reached(s.retention.ceiling, slopes[1], kept), reached(s.acquisition.ceiling, slopes[0], won)];
    const number = (text: string, value: number, format: string) =>
      cell(formula(orNone(text), resultOf(value)), "formula", format);
    const spend = (best: number, value: number) => number(`2*$B$${best}*${step}/${curveSteps}`, value, "#,##0.00");
    return [
      spend(at.optimum.retentionSpend, kept),
      number(rateText(cells.retention, `A${row}`), r, "0.0%"),
      number(
        `(${cells.margin}*(1+${cells.discount})-A${row})/(1+${cells.discount}-B${row})`,
        (s.margin * (1 + s.discount) - kept) / (1 + s.discount - r),
        "#,##0.00",
      ),
      spend(at.optimum.acquisitionSpend, won),
      number(rateText(cells.acquisition, `D${row}`), a, "0.0%"),
      number(`E${row}*${cells.clv}-D${row}`, a * optimum.clv - won, "#,##0.00"),
    ];
  });
  return {
    kind: "cells",
    key: "curves",
    at: `A${at.heading.curves}`,
    rows: [
      [cell(t("scenario.split.curves"), "heading")],
      titles.map((title) => cell(t(`scenario.split.${title}`), "headerNumber")),
      ...rows,
    ],
  };
}

interface Curve {
  readonly name: string;
  readonly title: string;
  readonly when: string;
  readonly axes: readonly [across: string, up: string];
  readonly format: string;
  readonly points: readonly [across: string, up: string];
  readonly best: readonly [across: string, up: string];
  readonly bestName: string;
  readonly upFormat?: string;
  readonly acrossMax?: number;
}

function curveChart({
  name,
  title,
  when,
  axes,
  format,
  points,
  best,
  bestName,
  upFormat = "#,##0",
  acrossMax,
}: Curve): ChartWithFinding["chart"] {
  const series: ChartSeries[] = [
    { name: axes[1], values: { sheet, range: points[1] }, joined: true, ...palette.acquisition },
    {
      ...{ name: bestName, values: { sheet, range: best[1] }, categories: { sheet, range: best[0] } },
      ...{ marks: [0], ...palette.churn },
    },
  ];
  return {
    ...{ name, type: "scatter", legend: true, title: `${title}\n${when}`, series },
    categories: { sheet, range: points[0] },
    valueAxis: { title: axes[1], format: upFormat },
    categoryAxis: { title: axes[0], format, ...(acrossMax !== undefined && { max: acrossMax }) },
  };
}

/** CLV over retention spend, equity over acquisition spend, net value over the split; the best marked. */
export function splitCharts({ t }: ScenarioContext, { optimum, best }: BudgetSplit): Block[] {
  const { first, last } = at.curves;
  const part = (cellAt: string, value: number) => ({
    expression: `IFERROR(TEXT(${cellAt},"#,##0.00"),"–")`,
    text: textNumber(value, 2),
  });
  const shared = { when: t("scenario.split.chart.when"), bestName: t("scenario.split.best") };
  const finding = (cellsAt: readonly [string, string], values: readonly [number, number]) =>
    sentence(t, "scenario.split.chart.finding", {
      spend: part(cellsAt[0], values[0]),
      value: part(cellsAt[1], values[1]),
    });
  const cellsOf = (spend: number, value: number) => [`B${spend}`, `B${value}`] as const;
  const kept = cellsOf(at.optimum.retentionSpend, at.optimum.clv);
  const won = cellsOf(at.optimum.acquisitionSpend, at.optimum.equity);
  const { table } = at;
  const bestRow = [`A${table.best}`, `F${table.best}`] as const;
  const keptChart = curveChart({
    ...{ ...shared, name: "SplitClv", title: t("scenario.split.chart.clv"), format: "#,##0", best: kept },
    ...{ axes: [t("scenario.split.retentionSpend"), t("scenario.split.clvCurve")] },
    points: [`A${first}:A${last}`, `C${first}:C${last}`],
  });
  const wonChart = curveChart({
    ...{
      ...shared,
      name: "SplitEquity",
      title: t("scenario.split.chart.equity"),
      format: "#,##0",
      upFormat: "#,##0.0",
      best: won,
    },
    ...{ axes: [t("scenario.split.acquisitionSpend"), t("scenario.split.equity")] },
    points: [`D${first}:D${last}`, `F${first}:F${last}`],
  });
  const splitChart = curveChart({
    ...{
      ...shared,
      name: "SplitValue",
      title: t("scenario.split.chart.split"),
      format: "0%",
      acrossMax: 1,
      best: bestRow,
    },
    ...{ axes: [t("scenario.split.share"), t("scenario.split.netValue")] },
    points: [`A${table.first}:A${table.last}`, `F${table.first}:F${table.last}`],
  });
  const splitFinding = sentence(t, "scenario.split.chart.splitFinding", {
    value: { expression: `IFERROR(TEXT(F${table.best},"#,##0"),"–")`, text: textNumber(best.netValue, 0) },
  });
  return [
    ...placeChart({ chart: keptChart, finding: finding(kept, [optimum.retentionSpend, optimum.clv]) }, "F", "J", 6),
    ...placeChart(
      { chart: wonChart, finding: finding(won, [optimum.acquisitionSpend, optimum.equityPerProspect]) },
      "K",
      "O",
      6,
    ),
    ...placeChart({ chart: splitChart, finding: splitFinding }, "F", "J", 25),
  ];
}
