import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { InitiativeReport } from "../../data/initiatives";
import { axisFormat, formats, textNumber } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import type { InitiativeLayout } from "./columns";

/** Paired bars: before in grey, after in the dark of what is actual. */
export function beforeAfterChart(
  { data, t }: PlanContext,
  report: InitiativeReport,
  at: InitiativeLayout,
): ChartWithFinding {
  const range = (letter: string) => ({ sheet: "beforeAfter", range: `${letter}${at.first}:${letter}${at.last}` });
  const largest = Math.max(...report.rows.flatMap(({ before, after }) => [before ?? 0, after ?? 0]));
  return {
    chart: {
      ...{ name: "BeforeAfter", type: "barClustered", legend: true, labels: formats.whole },
      title: `${t("report.serve.chart.beforeAfter")}\n${t("report.serve.monthsCovered", { months: report.months })}`,
      categories: range("A"),
      series: [
        { name: t("report.serve.column.before"), values: range("D"), ...palette.unallocated },
        { name: t("report.serve.column.after"), values: range("E"), ...palette.total },
      ],
      valueAxis: { title: t("report.column.cost"), format: axisFormat(largest, data.settings.largeAmounts) },
      categoryAxis: {},
    },
    finding: finding({ t }, report, at),
  };
}

function finding({ t }: Pick<PlanContext, "t">, { rows }: InitiativeReport, at: InitiativeLayout) {
  const nets = rows.map(({ effect }) => effect.net ?? -Infinity);
  const best = indexOfLargest(nets);
  if (nets[best] === -Infinity) return sentence(t, "report.serve.finding.noEffect", {});
  const values = `K${at.first}:K${at.last}`;
  return sentence(t, "report.serve.finding.beforeAfter", {
    initiative: { expression: atLargest(`A${at.first}:A${at.last}`, values), text: rows[best]!.name },
    amount: { expression: `TEXT(MAX(${values}),"#,##0.00")`, text: textNumber(nets[best]!, 2) },
  });
}
