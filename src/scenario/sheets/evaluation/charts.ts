import { sampleOf } from "../../../core/evaluate/sample";
import { placeChart } from "../../../report/charts/place";
import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { hasControl, type Evaluation } from "../../evaluation/evaluate";
import type { EvaluationSettings } from "../../evaluation/settings";
import { resultOf } from "../../result";
import { at, chartsTop, chartStep, sampleCell, testColumn, testRow } from "./layout";
import { pairsChart } from "./pairs";
import { verdictSentences } from "./verdict";

const axis = "#,##0.00";
const without = `$C$${at.improvement + 2}`;

/** Means that the first chart draws: a row a time, a column a group. */
export function meansBlock({ t }: ScenarioContext, found: Evaluation): CellsBlock {
  const mean = (key: "treatedBefore" | "treatedAfter" | "controlBefore" | "controlAfter") => {
    const values = found.samples[key];
    const value = values.length > 0 ? sampleOf(values).mean : NaN;
    return cell(
      formula(`=IF(ISNUMBER(${sampleCell("C", key)}),${sampleCell("C", key)},NA())`, resultOf(value)),
      "ratio",
      axis,
    );
  };
  const isControlled = found.chosen !== undefined && hasControl(found.chosen);
  const unaided = formula(
    `=IF(AND($B$${at.chosen}>=3,ISNUMBER(${without})),${without},NA())`,
    resultOf(isControlled ? found.without! : NaN),
  );
  const titles = (["treated", "control", "without"] as const).map((key) =>
    cell(t(`scenario.evaluation.means.${key}`), "headerNumber"),
  );
  const start = found.samples.treatedBefore;
  const startMean = start.length > 0 ? sampleOf(start).mean : NaN;
  return {
    kind: "cells",
    key: "means",
    at: `A${at.means}`,
    rows: [
      [cell(t("scenario.evaluation.means.title"), "header"), ...titles],
      [
        ...[cell(t("scenario.evaluation.column.before"), "label"), mean("treatedBefore"), mean("controlBefore")],
        cell(formula(`=$B$${at.means + 1}`, resultOf(startMean)), "ratio", axis),
      ],
      [
        ...[cell(t("scenario.evaluation.column.after"), "label"), mean("treatedAfter"), mean("controlAfter")],
        cell(unaided, "ratio", axis),
      ],
    ],
  };
}

/** Means with what would have been, intervals of all tests, and each unit before and after. */
export function evaluationCharts(context: ScenarioContext, settings: EvaluationSettings, found: Evaluation): Block[] {
  const { t } = context;
  const top = chartsTop(settings);
  const [basis, interval] = verdictSentences(t, settings, found);
  const { outcome, measure } = settings.plan;
  const range = (cells: string) => ({ sheet: "evaluation", range: cells });
  const rows = `${at.means + 1}:`;
  const series = (letter: string) => range(`${letter}${rows}${letter}${at.means + 2}`);
  const bars = (row: "hidden" | "worse" | "better") =>
    range(`${testColumn("paired")}${testRow(row)}:${testColumn("groups")}${testRow(row)}`);
  const means = {
    chart: {
      ...{ name: "BeforeAfterMeans", type: "line" as const, legend: true },
      title: `${outcome || t("scenario.evaluation.chart.means")}\n${t("scenario.evaluation.chart.meansWhen")}`,
      categories: series("A"),
      series: [
        { name: t("scenario.evaluation.means.treated"), values: series("B"), ...palette.total },
        { name: t("scenario.evaluation.means.control"), values: series("C"), ...palette.unallocated },
        {
          ...{ name: t("scenario.evaluation.means.without"), values: series("D"), ...palette.acquisition },
          look: "dashed" as const,
        },
      ],
      valueAxis: { title: outcome || t("scenario.evaluation.column.mean"), format: axis },
      categoryAxis: {},
    },
    finding: basis!,
  };
  const intervals = {
    chart: {
      ...{ name: "Intervals", type: "barStacked" as const, legend: false },
      title: `${t("scenario.evaluation.chart.intervals")}\n${measure || t("scenario.evaluation.chart.intervalsWhen")}`,
      categories: range(`${testColumn("paired")}${at.testsHeader}:${testColumn("groups")}${at.testsHeader}`),
      series: [
        {
          ...{ name: t("scenario.evaluation.row.hidden"), values: bars("hidden"), ...palette.unallocated },
          look: "invisible" as const,
        },
        { name: t("scenario.evaluation.row.worse"), values: bars("worse"), ...palette.churn },
        { name: t("scenario.evaluation.row.better"), values: bars("better"), ...palette.retention },
      ],
      valueAxis: { title: t("scenario.evaluation.chart.improvement"), format: axis },
      categoryAxis: {},
    },
    finding: interval!,
  };
  return [
    ...placeChart(means, "A", "E", top),
    ...placeChart(intervals, "F", "L", top),
    ...pairsChart(context, settings, top + chartStep),
  ];
}
