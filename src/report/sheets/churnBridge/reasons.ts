import { atLargest } from "../../charts/largest";
import { placeChart } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { ChurnReasons } from "../../data";
import { formats, textShare } from "../../formats";
import { formula } from "../../formulas";
import { palette } from "../../palette";
import type { Block } from "../../plan";
import { sentence } from "../../sentence";
import { keyedTable } from "../keyedTable";
import type { Rows } from "./layout";

/** Why customers left: a table with cumulative shares, and its Pareto beside it. */
export function reasonBlocks(context: PlanContext, reasons: ChurnReasons, at: Rows): Block[] {
  const { t, names } = context;
  const total = at.last + 1;
  const all = reasons.rows.reduce((sum, { count }) => sum + count, 0);
  const share = (current: number, count: number) => formula(`=B${current}/B$${total}`, count / all);
  let before = 0;
  const rows = reasons.rows.map(({ reason, count }, index) => {
    const current = at.first + index;
    before += count;
    const cells = {
      ...{ reason: reason || t("report.life.noReason"), count, share: share(current, count) },
      cumulativeShare: formula(`=SUM(B$${at.first}:B${current})/B$${total}`, before / all),
    };
    return { key: reason, cells };
  });
  return [
    block(at.heading, [row("heading", t(`report.life.heading.reasons.${reasons.of}`), null, null, null)]),
    keyedTable({
      ...{ key: "reasons", name: names.tables.churnReasons, header: at.header, dimension: "reason", rows },
      columns: columnsOf(context),
    }),
    {
      ...block(total, [
        [
          cell(t("report.total"), "total"),
          cell(formula(`=SUM(B${at.first}:B${at.last})`, all), "total", formats.whole),
          ...row("total", null, null),
        ],
        [cell(t("report.life.reasonNote"), "note")],
      ]),
      key: "reasonsTotal",
    },
    ...paretoChart(context, reasons, at),
  ];
}

function columnsOf({ t }: PlanContext) {
  return [
    { key: "reason", title: t("report.life.column.reason"), format: formats.text },
    { key: "count", title: t("report.life.column.lost"), format: formats.whole, trace: { measure: "reasons" } },
    { key: "share", title: t("report.column.share"), format: formats.share, style: "ratio" },
    { key: "cumulativeShare", title: t("report.serve.column.cumulativeShare"), format: formats.share, style: "ratio" },
  ] as const;
}

/** The reason most given on top. */
function paretoChart(context: PlanContext, { rows }: ChurnReasons, at: Rows): Block[] {
  const { t } = context;
  const [labels, values] = ["A", "B"].map((letter) => `${letter}${at.first}:${letter}${at.last}`) as [string, string];
  const sheet = "churnBridge";
  const most = rows.reduce((best, each) => (each.count > best.count ? each : best));
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const chart = {
    ...{ name: "ChurnReasons", type: "barClustered" as const, legend: false, categoryAxis: {}, labels: formats.whole },
    title: titleWithMonths(context, t("report.life.chart.reasons")),
    categories: { sheet, range: labels },
    series: [{ name: t("report.life.column.lost"), values: { sheet, range: values }, ...palette.churn }],
    valueAxis: { format: "#,##0" },
  };
  const finding = sentence(t, "report.life.finding.reasons", {
    reason: { expression: atLargest(labels, values), text: most.reason || t("report.life.noReason") },
    share: { expression: `TEXT(MAX(${values})/B${at.last + 1},"0.0%")`, text: textShare(most.count / all) },
  });
  return placeChart({ chart, finding }, "F", "L", at.heading);
}
