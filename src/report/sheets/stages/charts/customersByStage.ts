import { isoDate } from "../../../calendar";
import { stageLabel, type PlanContext } from "../../../context";
import { formats, textNumber, textShare } from "../../../formats";
import { markOf, palette } from "../../../palette";
import { sentence } from "../../../sentence";
import type { StageLayout } from "../layout";
import type { ChartWithFinding } from "../../../charts/place";
import { SHEET } from "./chart";
import { atLargest, indexOfLargest } from "../../../charts/largest";

/** The stages in the order of a customer's life, like a funnel: not by size. */
export function customersByStage({ data, t }: PlanContext, { stage: at }: StageLayout): ChartWithFinding {
  const values = { sheet: SHEET, range: `B${at.first}:B${at.last}` };
  const labels = `A${at.first}:A${at.last}`;
  const counts = data.stages.map(({ customers }) => customers);
  const most = data.stages[indexOfLargest(counts)]!;
  const share = data.totals.customers === 0 ? 0 : most.customers / data.totals.customers;
  return {
    chart: {
      name: "CustomersByStage",
      type: "barClustered",
      title: `${t("report.chart.customersByStage")}\n${t("report.asOf", { asOf: isoDate(data.asOf) })}`,
      categories: { sheet: SHEET, range: labels },
      series: [
        {
          name: t("report.column.customers"),
          values,
          ...palette.total,
          points: data.stages.map(({ stage }) => markOf(stage)),
        },
      ],
      valueAxis: { title: t("report.column.customers"), format: "#,##0" },
      categoryAxis: {},
      legend: false,
      labels: formats.whole,
    },
    finding: sentence(t, "report.finding.customersByStage", {
      stage: { expression: atLargest(labels, values.range), text: stageLabel(t, most.stage) },
      count: { expression: `TEXT(MAX(${values.range}),"#,##0")`, text: textNumber(most.customers, 0) },
      share: { expression: `TEXT(MAX(C${at.first}:C${at.last}),"0.0%")`, text: textShare(share) },
    }),
  };
}
