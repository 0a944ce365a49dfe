import { annuity } from "./presentValue";

/** What lost customers cost, or a part of it. Rates are per period, the margin too. */
export interface ChurnLoss {
  /** Customers lost. */
  readonly lost: number;
  /** Margin that one of them brought per period. */
  readonly marginPerPeriod: number;
  /** Periods that they would have stayed. */
  readonly remainingPeriods: number;
  /** Spent on winning back, in total. */
  readonly winBack: number;
  /** Cost of acquiring one replacement. */
  readonly replacementCac: number;
  /** Customers replaced. */
  readonly replaced: number;
  /** Indirect damage (reputation, idle capacity), in total. */
  readonly indirect: number;
  /** Discount rate per period. */
  readonly discount: number;
  /** Periods until a replacement brings the same margin. */
  readonly gapPeriods: number;
}

/**
 * `lostmargin`: the customers are gone for good. `replacement`: others take their place after a gap.
 * `both`: counts margin twice unless the replacements bring none.
 */
export type ChurnBasis = "lostmargin" | "replacement" | "both";

export interface ChurnCostParts {
  readonly lostMargin: number;
  readonly replacement: number;
  readonly winBack: number;
  readonly indirect: number;
  readonly gapMargin: number;
  readonly total: number;
}

/**
 * The cost of churn and what it is made of; parts that the basis does not use are 0.
 *
 * @returns money; the parts add up to the total
 */
export function churnCostParts(loss: ChurnLoss, basis: ChurnBasis): ChurnCostParts {
  const { lost, marginPerPeriod, winBack, indirect, discount } = loss;
  const margin = (periods: number) => lost * marginPerPeriod * annuity(periods, discount);
  const lostMargin = basis === "replacement" ? 0 : margin(loss.remainingPeriods);
  const replacement = basis === "lostmargin" ? 0 : loss.replaced * loss.replacementCac;
  const gapMargin = basis === "replacement" ? margin(loss.gapPeriods) : 0;
  const total = lostMargin + replacement + winBack + indirect + gapMargin;
  return { lostMargin, replacement, winBack, indirect, gapMargin, total };
}

/**
 * The cost of losing customers.
 *
 * @returns money
 * @example 10 customers x 100 x 5 periods, win-back 2000, indirect 500 // 7500 on the basis "lostmargin"
 */
export function churnCost(loss: ChurnLoss, basis: ChurnBasis): number {
  return churnCostParts(loss, basis).total;
}
