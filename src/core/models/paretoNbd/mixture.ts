import type { Sums } from "../purchaseTerm";
import type { UniqueHistories } from "../uniqueHistories";
import { fillLeavingTimes, leavingTimes, type LeavingTimes } from "./leavingTimes";

/**
 * Adds Σ ln[(alpha+T)^-(r+x) (beta+T)^-s + s ∫ (alpha+u)^-(r+x) (beta+u)^-(s+1) du], u from recency to T: still active at
 * T, or left at u. The derivatives come from the same nodes, weighted by the chance of each.
 */
export function addMixture(sums: Sums, p: Float64Array, histories: UniqueHistories): void {
  const [r, alpha, s] = p as unknown as [number, number, number];
  const { frequency, recencyIndex, recencies, TIndex, Ts, weight, count } = histories;
  const nodes = leavingTimes();
  const chances = new Float64Array(nodes.times.length);
  for (let row = 0; row < count; row++) {
    const x = frequency[row]!;
    fillLeavingTimes(nodes, alpha, r + s + x, recencies[recencyIndex[row]!]!, Ts[TIndex[row]!]!);
    const lnTotal = fillChances(chances, nodes, p, x);
    sums.value += weight[row]! * lnTotal;
    addMoments(sums, chances, nodes, p, x, weight[row]!);
  }
}

/**
 * Fills in the chance of each node, T last: active until then. The chances add up to 1.
 *
 * @returns the logarithm of their sum before that
 */
export function fillChances(chances: Float64Array, nodes: LeavingTimes, p: Float64Array, x: number): number {
  const [r, , s, beta] = p as unknown as [number, number, number, number];
  const { count, times, lengths, lnAlphas } = nodes;
  let highest = -Infinity;
  for (let k = 0; k <= count; k++) {
    const lnBeta = Math.log(beta + times[k]!);
    const height = k < count ? Math.log(s * lengths[k]!) - (s + 1) * lnBeta : -s * lnBeta;
    chances[k] = height - (r + x) * lnAlphas[k]!;
    if (chances[k]! > highest) highest = chances[k]!;
  }
  let total = 0;
  for (let k = 0; k <= count; k++) total += chances[k] = Math.exp(chances[k]! - highest);
  for (let k = 0; k <= count; k++) chances[k]! /= total;
  return highest + Math.log(total);
}

/** Gradient: the mean of the nodes' gradients; Hessian: their covariance plus the mean of the nodes' Hessians. */
function addMoments(
  { g, h }: Sums,
  chances: Float64Array,
  { count, times, lnAlphas }: LeavingTimes,
  p: Float64Array,
  x: number,
  w: number,
): void {
  const [r, alpha, s, beta] = p as unknown as [number, number, number, number];
  let [mr, ma, ms, mb] = [0, 0, 0, 0];
  let [rr, ra, rs, rb, aa, as, ab, ss, sb, bb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k <= count; k++) {
    const chance = chances[k]!;
    const perAlpha = 1 / (alpha + times[k]!);
    const perBeta = 1 / (beta + times[k]!);
    const left = k < count ? 1 : 0;
    const gr = -lnAlphas[k]!;
    const ga = -(r + x) * perAlpha;
    const gs = left / s - Math.log(beta + times[k]!);
    const gb = -(s + left) * perBeta;
    mr += chance * gr;
    ma += chance * ga;
    ms += chance * gs;
    mb += chance * gb;
    rr += chance * gr * gr;
    ra += chance * (gr * ga - perAlpha);
    rs += chance * gr * gs;
    rb += chance * gr * gb;
    aa += chance * (ga * ga - ga * perAlpha);
    as += chance * ga * gs;
    ab += chance * ga * gb;
    ss += chance * (gs * gs - left / (s * s));
    sb += chance * (gs * gb - perBeta);
    bb += chance * (gb * gb - gb * perBeta);
  }
  g[0]! += w * mr;
  g[1]! += w * ma;
  g[2]! += w * ms;
  g[3]! += w * mb;
  h[0]! += w * (rr - mr * mr);
  h[1]! += w * (ra - mr * ma);
  h[2]! += w * (rs - mr * ms);
  h[3]! += w * (rb - mr * mb);
  h[5]! += w * (aa - ma * ma);
  h[6]! += w * (as - ma * ms);
  h[7]! += w * (ab - ma * mb);
  h[10]! += w * (ss - ms * ms);
  h[11]! += w * (sb - ms * mb);
  h[15]! += w * (bb - mb * mb);
}
