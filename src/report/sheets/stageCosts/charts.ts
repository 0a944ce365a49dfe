import { isoDate } from "../../calendar";
import type { ChartWithFinding } from "../../charts/place";
import { atLargest, indexOfLargest } from "../../charts/largest";
import { costLabel, stageLabel, type PlanContext } from "../../context";
import { costLines } from "../../costs/categories";
import { axisFormat, formats, textNumber } from "../../formats";
import { markOf, palette } from "../../palette";
import { sentence } from "../../sentence";
import { matrixColumns as letters, type MatrixRows, type StageCostsLayout } from "./layout";

const SHEET = "stageCosts";

/** Direct cost of each stage by category; what names nobody is no stage's. */
export function costChart({ data, t }: PlanContext, at: MatrixRows): ChartWithFinding {
  const range = (letter: string) => `${letter}${at.first}:${letter}${at.last}`;
  const costs = data.stages.map(({ directCost }) => directCost);
  const most = indexOfLargest(costs);
  const [labels, totals] = [range("A"), range(letters.total)];
  return {
    chart: {
      ...{ name: "CostByStage", type: "columnStacked", legend: true, categoryAxis: {} },
      title: `${t("report.life.chart.costByStage")}\n${t("report.asOf", { asOf: isoDate(data.asOf) })}`,
      categories: { sheet: SHEET, range: labels },
      series: costLines.map((line) => ({
        name: costLabel(t, line),
        values: { sheet: SHEET, range: range(letters.ofLine(line)) },
        ...markOf(line),
      })),
      valueAxis: {
        title: t("report.column.directCost"),
        format: axisFormat(Math.max(...costs), data.settings.largeAmounts),
      },
    },
    finding: sentence(t, "report.life.finding.costByStage", {
      stage: { expression: atLargest(labels, totals), text: stageLabel(t, data.model.stages[most]!) },
      amount: { expression: `TEXT(MAX(${totals}),"#,##0")`, text: textNumber(costs[most]!, 0) },
    }),
  };
}

/** In the order of the steps, not by size: it is a funnel. */
export function funnelChart({ data, t }: PlanContext, { funnel: at }: StageCostsLayout): ChartWithFinding {
  const steps = data.lifecycle.funnel;
  const [first, last] = [steps[0]!, steps.at(-1)!];
  return {
    chart: {
      ...{ name: "Funnel", type: "barClustered", legend: false, categoryAxis: {}, labels: formats.whole },
      title: `${t("report.life.chart.funnel")}\n${t("report.asOf", { asOf: isoDate(data.asOf) })}`,
      categories: { sheet: SHEET, range: `A${at.first}:A${at.last}` },
      series: [
        {
          name: t("report.life.column.reached"),
          values: { sheet: SHEET, range: `B${at.first}:B${at.last}` },
          ...palette.total,
          points: steps.map(({ stage }) => markOf(stage)),
        },
      ],
      valueAxis: { title: t("report.column.customers"), format: "#,##0" },
    },
    finding: sentence(t, "report.life.finding.funnel", {
      first: { expression: `TEXT(B${at.first},"#,##0")`, text: textNumber(first.reached, 0) },
      last: { expression: `TEXT(B${at.last},"#,##0")`, text: textNumber(last.reached, 0) },
      step: { expression: `A${at.last}`, text: stageLabel(t, last.stage) },
    }),
  };
}
