import { sumAmounts } from "../../../../core";
import { costLabel, moneyFormats, type PlanContext } from "../../../context";
import { costLines } from "../../../costs/categories";
import { axisFormat, textNumber, textShare } from "../../../formats";
import { markOf, palette } from "../../../palette";
import { sentence } from "../../../sentence";
import type { StageLayout } from "../layout";
import type { ChartWithFinding } from "../../../charts/place";
import { titleWithMonths } from "../../../charts/titles";
import { SHEET } from "./chart";
import { atLargest, indexOfLargest } from "../../../charts/largest";

/** The categories in the order of a customer's life, as in the block above. */
export function costByCategory(context: PlanContext, at: NonNullable<StageLayout["cost"]>): ChartWithFinding {
  const { data, t } = context;
  const labels = `A${at.first}:A${at.last}`;
  const values = `B${at.first}:B${at.last}`;
  const categories = data.costs!.categories;
  const most = categories[indexOfLargest(categories.map((row) => row.cost))]!;
  const total = sumAmounts(categories.map((row) => row.cost));
  const share = total === 0 ? 0 : most.cost / total;
  return {
    chart: {
      name: "CostByCategory",
      type: "barClustered",
      title: titleWithMonths(context, t("report.chart.costByCategory")),
      categories: { sheet: SHEET, range: labels },
      series: [
        {
          name: t("report.column.cost"),
          values: { sheet: SHEET, range: values },
          ...palette.total,
          points: costLines.map(markOf),
        },
      ],
      valueAxis: { title: t("report.column.cost"), format: axisFormat(most.cost, data.settings.largeAmounts) },
      categoryAxis: {},
      legend: false,
      labels: moneyFormats(data).total,
    },
    finding: sentence(t, "report.finding.costByCategory", {
      category: { expression: atLargest(labels, values), text: costLabel(t, most.line) },
      amount: { expression: `TEXT(MAX(${values}),"#,##0")`, text: textNumber(most.cost, 0) },
      share: { expression: `TEXT(${atLargest(`C${at.first}:C${at.last}`, values)},"0.0%")`, text: textShare(share) },
    }),
  };
}
