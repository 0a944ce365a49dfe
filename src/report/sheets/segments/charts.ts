import { atLargest, atOnlyLargest, indexOfLargest, onlyLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { PlanContext } from "../../context";
import { costRows } from "../../costs/items";
import type { SegmentAccount } from "../../data";
import { axisFormat, formats, textNumber, textShare } from "../../formats";
import { palette, type Mark } from "../../palette";
import { sentence } from "../../sentence";
import { accountAmounts } from "./amounts";
import type { AccountRow, MarginRow, SegmentsLayout } from "./layout";
import { groupNames } from "./words";

const SHEET = "segments";

/** Lifecycle rows keep the colour of their line; service stands beside retention. */
const marks: Readonly<Partial<Record<AccountRow, Mark>>> = {
  costOfGoods: { color: "#7B8794" },
  acquisition: palette.acquisition,
  activation: palette.activation,
  service: { color: "#7FCDB5", outline: "#00795A" },
  retention: palette.retention,
  upgrade: palette.value,
  churn: palette.churn,
  overhead: palette.unallocated,
  grossMargin: palette.total,
  profit: palette.total,
};

/** Where the revenue of each segment goes: costs stacked below what is left. */
export function accountChart(context: PlanContext, account: SegmentAccount, at: SegmentsLayout): ChartWithFinding {
  const { data, t } = context;
  const groups = accountAmounts(data, account).slice(0, account.segments.names.length);
  const range = groupRange(at);
  const left = groups.map((of) => of[at.bottom]);
  const best = indexOfLargest(left);
  const shown = [...costRows, at.bottom].filter((row) => groups.some((of) => of[row] !== 0));
  const largest = groups.reduce((most, { revenue }, index) => Math.max(most, revenue, -left[index]!), 0);
  return {
    chart: {
      name: "AccountBySegment",
      type: "columnStacked",
      title: titleWithMonths(context, t("report.chart.accountBySegment")),
      categories: { sheet: SHEET, range: range(at.header) },
      series: shown.map((row) => ({
        name: t(`report.account.${row}`),
        values: { sheet: SHEET, range: range(at.row(row)) },
        ...marks[row]!,
      })),
      valueAxis: { format: axisFormat(largest, data.settings.largeAmounts) },
      categoryAxis: {},
      legend: true,
    },
    finding: sentence(t, `report.finding.${account.hasLedger ? "account" : "goods"}BySegment`, {
      segment: {
        expression: atLargest(range(at.header), range(at.row(at.bottom))),
        text: groupNames(context, account.segments)[best]!,
      },
      amount: {
        expression: `TEXT(ROUND(MAX(${range(at.row(at.bottom))}),${context.names.defined.decimals}),"#,##0")`,
        text: textNumber(left[best]!, 0),
      },
    }),
  };
}

/** Gross margin, where goods are known, and profit as a share of revenue; undefined where no segment has revenue. */
export function marginChart(
  context: PlanContext,
  account: SegmentAccount,
  at: SegmentsLayout,
): ChartWithFinding | undefined {
  const { data, t } = context;
  const groups = accountAmounts(data, account).slice(0, account.segments.names.length);
  if (!groups.some(({ revenue }) => revenue > 0)) return undefined;
  const shares = groups.map((of) => (of.revenue > 0 ? of[at.bottom] / of.revenue : -Infinity));
  const best = indexOfLargest(shares);
  const several = t("report.finding.severalSegments");
  const range = groupRange(at);
  const line = (name: MarginRow, mark: Mark) => ({
    name: t(`report.margin.${name}`),
    values: { sheet: SHEET, range: range(at.share(name)) },
    ...mark,
  });
  const hasGross = data.goods !== undefined && at.bottom !== "grossMargin";
  return {
    chart: {
      name: "MarginBySegment",
      type: "line",
      title: titleWithMonths(context, t("report.chart.marginBySegment")),
      categories: { sheet: SHEET, range: range(at.header) },
      series: [...(hasGross ? [line("grossMargin", palette.acquisition)] : []), line(at.bottom, palette.total)],
      valueAxis: { format: "0%" },
      categoryAxis: {},
      legend: true,
      labels: formats.share,
    },
    finding: sentence(t, `report.finding.${account.hasLedger ? "margin" : "grossMargin"}BySegment`, {
      segment: {
        expression: atOnlyLargest(range(at.header), range(at.share(at.bottom)), several),
        text: onlyLargest(shares) === undefined ? several : groupNames(context, account.segments)[best]!,
      },
      share: { expression: `TEXT(MAX(${range(at.share(at.bottom))}),"0.0%")`, text: textShare(shares[best]!) },
    }),
  };
}

/** The segments of a row, without what is unassigned. */
function groupRange({ columns }: SegmentsLayout): (row: number) => string {
  return (row) => `${columns.first}${row}:${columns.lastGroup}${row}`;
}
