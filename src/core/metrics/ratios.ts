import { divide } from "../require";

/** Cost as a share of revenue. @throws CoreError "division-by-zero" @example costRatio(1000, 5000) // 0.2 */
export function costRatio(cost: number, revenue: number): number {
  return divide(cost, revenue, "revenue");
}

/** Share of a cost that was saved. @throws CoreError "division-by-zero" @example costSaving(1000, 800) // 0.2 */
export function costSaving(before: number, after: number): number {
  return divide(before - after, before, "before");
}

/** Lifetime value per unit of acquisition cost; both on the same margin basis. @throws CoreError "division-by-zero" */
export function ltvToCac(ltv: number, cac: number): number {
  return divide(ltv, cac, "cac");
}

/** The highest acquisition cost that keeps the wanted ratio of value to cost. @example maxCac(1800, 3) // 600 */
export function maxCac(ltv: number, targetRatio: number): number {
  return divide(ltv, targetRatio, "targetRatio");
}

/** `gross`: (gain - cost) / cost, the gain still contains the cost. `net`: the gain is what is left after the cost. */
export type RoiBasis = "gross" | "net";

/** Return on investment. @throws CoreError "division-by-zero" @example roi(300, 200, "gross") // 0.5 */
export function roi(gain: number, cost: number, basis: RoiBasis): number {
  return divide(basis === "gross" ? gain - cost : gain, cost, "cost");
}

/** Return on advertising spend: revenue per unit spent. @throws CoreError "division-by-zero" */
export function roas(revenue: number, spend: number): number {
  return divide(revenue, spend, "spend");
}

/** Return on a measure that lifts a customer's value with some probability. @example upgradeRoi(500, 200, 0.6) // 0.5 */
export function upgradeRoi(uplift: number, cost: number, probability: number): number {
  return divide(probability * uplift - cost, cost, "cost");
}

/** Value of the customers that customers bring, less the cost of the programme. @returns money */
export function referralValue(
  customers: number,
  referralRate: number,
  conversion: number,
  clv: number,
  cost: number,
): number {
  return customers * referralRate * conversion * clv - cost;
}

/** `points`: after - before. `relative`: after / before - 1. */
export type ChangeKind = "points" | "relative";

/** Change of a rate. @throws CoreError "division-by-zero" for a relative change from 0 */
export function rateChange(before: number, after: number, kind: ChangeKind): number {
  return kind === "points" ? after - before : divide(after, before, "before") - 1;
}
