import { sumAmounts } from "../../../core";
import { churnCostParts, type ChurnBasis } from "../../../core/metrics/churnCost";
import type { ReportData } from "../reportData";
import type { BridgeRow } from "./bridge";

/** What churn cost in the period; amounts in units, not rounded. Replaced customers bring their margin at once. */
export interface ChurnLoss {
  readonly basis: ChurnBasis;
  readonly churned: number;
  /** Revenue that one customer brings a month. */
  readonly monthlyEach: number;
  readonly monthlyLost: number;
  readonly lostMargin: number;
  /** Acquisition cost per new customer of the period; 0 where none is known. */
  readonly cac: number;
  readonly replacement: number;
  /** Of the ledger: item "churn", and the others of that line; 0 without a ledger. */
  readonly winBack: number;
  readonly other: number;
  readonly total: number;
}

/** By the double-count rule of CHURNCOST: lost margin, or on request the cost of replacing, each once. */
export function churnLossOf(
  data: Pick<ReportData, "lifecycle" | "settings" | "costs" | "totals" | "unassigned" | "months">,
) {
  const { lifecycle, settings, costs } = data;
  const bridge = lifecycle.bridge ?? [];
  const basis = settings.churnBasis ?? "lostmargin";
  const churned = bridge.reduce((sum, row) => sum + row.churned, 0);
  const lines = (costs?.map ?? []).filter(({ line }) => line === "churn");
  const winBack = sumAmounts(lines.filter(({ item }) => item === "churn").map(({ amount }) => amount));
  const other = sumAmounts([...lines.map(({ amount }) => amount), -winBack]);
  const acquisition = costs?.categories.find(({ line }) => line === "acquisition");
  const cac = acquisition && acquisition.denominator > 0 ? acquisition.cost / acquisition.denominator : 0;
  const monthlyEach = monthlyRevenue(data, bridge, churned);
  const { marginRate, lostMonths } = lifecycle.assumptions;
  const loss = {
    ...{ lost: churned, marginPerPeriod: monthlyEach * marginRate.value, remainingPeriods: lostMonths.value },
    ...{ winBack, replacementCac: cac, replaced: churned, indirect: other, discount: 0, gapPeriods: 0 },
  };
  const { lostMargin, replacement, total } = churnCostParts(loss, basis);
  const monthlyLost = churned * monthlyEach;
  return {
    basis,
    churned,
    monthlyEach,
    monthlyLost,
    lostMargin,
    cac,
    replacement,
    winBack,
    other,
    total,
  } satisfies ChurnLoss;
}

/** Of the subscriptions that ended, else the revenue of the period by customers and months in which they were alive. */
function monthlyRevenue(
  { lifecycle, totals, unassigned, months }: Pick<ReportData, "lifecycle" | "totals" | "unassigned" | "months">,
  bridge: readonly BridgeRow[],
  churned: number,
): number {
  if (lifecycle.mrr) return churned === 0 ? 0 : sumAmounts(lifecycle.mrr.map((row) => row.churned)) / churned;
  const alive = bridge
    .slice(0, months.length)
    .reduce((sum, { opening, won, reactivated }) => sum + opening + won + reactivated, 0);
  return alive === 0 ? 0 : sumAmounts([totals.revenue, -unassigned.revenue]) / alive;
}
