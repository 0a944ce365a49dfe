import type { Sums } from "../purchaseTerm";
import type { BgBbProducts } from "./products";

/** A donor: `frequency` purchases at `opportunities`, the last at number `recency`. */
export interface BgBbHistory {
  readonly frequency: number;
  readonly recency: number;
  readonly opportunities: number;
}

/**
 * Fills in the chance of having left after opportunity recency, recency + 1… and, last, of being active at the end.
 *
 * @returns ln of their sum before they were made to add up to 1: the log-likelihood of the history
 * @see Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, equation 5
 */
export function fillChances(chances: Float64Array, history: BgBbHistory, gamma: number, p: BgBbProducts): number {
  const { frequency: x, recency, opportunities } = history;
  const last = opportunities - recency;
  let highest = -Infinity;
  for (let i = 0; i <= last; i++) {
    const left = i < last;
    const k = recency + i;
    const bought = p.alpha.ln[x]! + p.beta.ln[k - x]! - p.buying.ln[k]!;
    const stayed = p.delta.ln[k]! - p.staying.ln[left ? k + 1 : k]! + (left ? Math.log(gamma) : 0);
    chances[i] = bought + stayed;
    if (chances[i]! > highest) highest = chances[i]!;
  }
  let total = 0;
  for (let i = 0; i <= last; i++) total += chances[i] = Math.exp(chances[i]! - highest);
  for (let i = 0; i <= last; i++) chances[i]! /= total;
  return highest + Math.log(total);
}

/** Gradient and Hessian of one history, `w` times: mean and covariance over the times of leaving. */
export function addMoments(
  { g, h }: Sums,
  chances: Float64Array,
  { frequency: x, recency, opportunities }: BgBbHistory,
  gamma: number,
  p: BgBbProducts,
  w: number,
): void {
  const last = opportunities - recency;
  const mean = new Float64Array(4);
  const square = new Float64Array(16);
  const slopes = new Float64Array(4);
  for (let i = 0; i <= last; i++) {
    const left = i < last ? 1 : 0;
    const k = recency + i;
    slopes[0] = p.alpha.slope[x]! - p.buying.slope[k]!;
    slopes[1] = p.beta.slope[k - x]! - p.buying.slope[k]!;
    slopes[2] = left / gamma - p.staying.slope[k + left]!;
    slopes[3] = p.delta.slope[k]! - p.staying.slope[k + left]!;
    for (let a = 0; a < 4; a++) {
      mean[a]! += chances[i]! * slopes[a]!;
      for (let b = a; b < 4; b++) square[4 * a + b]! += chances[i]! * slopes[a]! * slopes[b]!;
    }
    const [buying, staying] = [p.buying.curvature[k]!, p.staying.curvature[k + left]!];
    square[0]! += chances[i]! * (p.alpha.curvature[x]! - buying);
    square[1]! -= chances[i]! * buying;
    square[5]! += chances[i]! * (p.beta.curvature[k - x]! - buying);
    square[10]! -= chances[i]! * (left / gamma ** 2 + staying);
    square[11]! -= chances[i]! * staying;
    square[15]! += chances[i]! * (p.delta.curvature[k]! - staying);
  }
  for (let a = 0; a < 4; a++) {
    g[a]! += w * mean[a]!;
    for (let b = a; b < 4; b++) h[4 * a + b]! += w * (square[4 * a + b]! - mean[a]! * mean[b]!);
  }
}
