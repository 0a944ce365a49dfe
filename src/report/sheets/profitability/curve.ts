import { block, cell, row } from "../../cells";
import { indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import { moneyFormats, type PlanContext } from "../../context";
import type { Profits } from "../../data";
import { axisFormat, formats, textNumber } from "../../formats";
import { column, formula } from "../../formulas";
import { palette } from "../../palette";
import type { Block, Cell } from "../../plan";
import { sentence } from "../../sentence";
import { profitLetters } from "./columns";
import type { ProfitLayout } from "./layout";

const titles = ["customerShare", "customers", "cumulativeProfit", "totalProfit", "peakProfit"] as const;

/** The whale curve: profit of the best customers together, beside the profit of all and the highest that it reaches. */
export function curveBlock(context: PlanContext, profits: Profits, at: ProfitLayout): Block {
  const { t } = context;
  const counts = Array.from({ length: at.points + 1 }, (_, point) =>
    Math.round((point * profits.rows.length) / at.points),
  );
  return block(at.curve.heading, [
    row("heading", t("report.heading.whaleCurve"), null, null, null, null),
    row("headerNumber", ...titles.map((title) => t(`report.column.${title}`))),
    ...counts.map((count, index) => point(context, profits, at, { count, current: at.curve.first + index })),
  ]);
}

interface Point {
  /** Customers, the best ones. */
  readonly count: number;
  readonly current: number;
}

function point(context: PlanContext, { rows }: Profits, at: ProfitLayout, { count, current }: Point): Cell[] {
  const { data, t, names } = context;
  const of = (key: "rank" | "profit" | "cumulative") => column(names.tables.profits, t(`report.profits.${key}`));
  const money = moneyFormats(data).total;
  const earned = count === 0 ? 0 : rows[count - 1]!.cumulative;
  return [
    cell(formula(`=B${current}/B$${at.curve.last}`, count / rows.length), "formula", formats.share),
    cell(count, "label", formats.whole),
    cell(formula(`=SUMIFS(${of("profit")},${of("rank")},"<="&B${current})`, earned), "formula", money),
    cell(formula(`=${profitLetters(context).profit}$${at.tie.customers}`, rows.at(-1)!.cumulative), "formula", money),
    cell(formula(`=MAX(${of("cumulative")})`, rows[peakOf({ rows })]!.cumulative), "formula", money),
  ];
}

/** Index of the last customer who adds to the profit. */
function peakOf({ rows }: Pick<Profits, "rows">): number {
  return indexOfLargest(rows.map(({ cumulative }) => cumulative));
}

export function whaleCurveChart(context: PlanContext, profits: Profits, { curve: at }: ProfitLayout): ChartWithFinding {
  const { data, t, names } = context;
  const [ranks, sums] = (["rank", "cumulative"] as const).map((key) =>
    column(names.tables.profits, t(`report.profits.${key}`)),
  );
  const range = (letter: string) => ({ sheet: "profitability", range: `${letter}${at.first}:${letter}${at.last}` });
  const peak = peakOf(profits);
  const most = profits.rows[peak]!.cumulative;
  return {
    chart: {
      ...{ name: "WhaleCurve", type: "line", legend: true },
      title: titleWithMonths(context, t("report.chart.whaleCurve")),
      categories: range("A"),
      series: [
        { name: t("report.column.cumulativeProfit"), values: range("C"), ...palette.acquisition },
        { name: t("report.column.totalProfit"), values: range("D"), ...palette.total },
        { name: t("report.column.peakProfit"), values: range("E"), ...palette.value },
      ],
      valueAxis: { title: t("report.column.cumulativeProfit"), format: axisFormat(most, data.settings.largeAmounts) },
      categoryAxis: { title: t("report.axis.bestCustomers") },
    },
    finding: sentence(t, "report.finding.whaleCurve", {
      count: {
        expression: `TEXT(INDEX(${ranks},MATCH(MAX(${sums}),${sums},0)),"#,##0")`,
        text: textNumber(peak + 1, 0),
      },
      amount: { expression: `TEXT(MAX(${sums}),"#,##0")`, text: textNumber(most, 0) },
    }),
  };
}
