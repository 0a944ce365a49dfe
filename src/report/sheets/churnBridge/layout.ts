import { CHART_ROWS } from "../../charts/place";
import type { ReportData } from "../../data";

const FIRST = 6; // below the title block and a blank row
/** A chart with its finding and a blank row; its workings stand left of it. */
const BAND = CHART_ROWS + 2;

/** Lines of the cost of churn, in their order; those of the ledger only with one, replacement only on request. */
const lossLines = [
  ...(["churned", "monthlyEach", "monthlyLost", "marginRate", "lostMonths"] as const),
  ...(["lostMargin", "replacement", "winBack", "other"] as const),
] as const;
export type LossLine = (typeof lossLines)[number];

export function lossLinesOf({ costs, settings }: Pick<ReportData, "costs" | "settings">): readonly LossLine[] {
  const basis = settings.churnBasis ?? "lostmargin";
  const isShown = (line: LossLine) => {
    if (line === "replacement") return costs !== undefined && basis !== "lostmargin";
    if (line === "lostMargin") return basis !== "replacement";
    return costs !== undefined || (line !== "winBack" && line !== "other");
  };
  return lossLines.filter(isShown);
}

/** Rows of the sheet "Churn bridge", counted from 1. */
export function churnBridgeLayout(data: Pick<ReportData, "lifecycle" | "costs" | "settings" | "model">) {
  const { bridge = [], mrr, subscriptions, reasons } = data.lifecycle;
  let next = FIRST;
  const take = (rows: number) => {
    const heading = next;
    next += rows;
    return heading;
  };
  const section = (rows: number, below: number) => {
    const heading = take(rows + below + 3);
    return { heading, header: heading + 1, first: heading + 2, last: heading + 1 + rows };
  };
  const waterfall = take(BAND);
  const mrrWaterfall = mrr && take(BAND);
  // total and the basis
  const loss = section(lossLinesOf(data).length, 2);
  const plans = subscriptions?.plans && section(subscriptions.plans.length, 0);
  const tenures = subscriptions && section(subscriptions.tenures.length, 1);
  const tenureChart = subscriptions && take(BAND);
  // total, note; the chart stands beside the table, or below it where that is short
  const reasonRows = reasons && section(reasons.rows.length, 2);
  if (reasonRows) next = Math.max(next, reasonRows.heading + BAND);
  // total, stages, difference, note
  const months = section(bridge.length, 4);
  return {
    ...{ waterfall, loss, months },
    ...(mrrWaterfall !== undefined && { mrrWaterfall }),
    ...(plans && { plans }),
    ...(tenures && { tenures }),
    ...(tenureChart !== undefined && { tenureChart }),
    ...(reasonRows && { reasons: reasonRows }),
    ...(mrr && { mrr: section(mrr.length, 4) }),
  };
}

export type ChurnBridgeLayout = ReturnType<typeof churnBridgeLayout>;
export type Rows = ChurnBridgeLayout["months"];

/** Address of a line of the cost of churn. */
export function lossAddress(data: Parameters<typeof churnBridgeLayout>[0], line: LossLine): string {
  return `B${churnBridgeLayout(data).loss.first + lossLinesOf(data).indexOf(line)}`;
}
