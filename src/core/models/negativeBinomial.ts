import { lnGamma } from "../math/gamma";

/** Purchases within t of customers who never leave and buy at rates ~ gamma(r, alpha). */
export interface NegativeBinomial {
  readonly r: number;
  readonly alpha: number;
  readonly t: number;
}

/** Probability of exactly `count` purchases, count = 0, 1, 2… */
export function probability({ r, alpha, t }: NegativeBinomial, count: number): number {
  if (t === 0) return count === 0 ? 1 : 0;
  const ways = lnGamma(r + count) - lnGamma(r) - lnGamma(count + 1);
  return Math.exp(ways - r * Math.log1p(t / alpha) - count * Math.log1p(alpha / t));
}

/** As many purchases as can be asked for: their probabilities are added one by one. */
export const mostPurchases = 10_000;

/** Probability of `count` purchases or more; summed from the side on which nothing cancels. */
export function probabilityAtLeast(distribution: NegativeBinomial, count: number): number {
  const { r, alpha, t } = distribution;
  if (t === 0) return count === 0 ? 1 : 0;
  const share = t / (alpha + t);
  let [below, lnTerm] = [0, -r * Math.log1p(t / alpha)];
  for (let j = 0; j < count; j++) {
    below += Math.exp(lnTerm);
    lnTerm += Math.log((share * (r + j)) / (j + 1));
  }
  // near 1 the terms would fall too slowly to be added, and their sum is no small number
  if (below < 0.9 || share > 0.99) return Math.max(0, 1 - below);
  let [term, sum] = [Math.exp(lnTerm), 0];
  // below 1e-300 rounding would keep the terms from falling
  for (let j = count; term > 1e-17 * sum + 1e-300; j++) {
    sum += term;
    term *= (share * (r + j)) / (j + 1);
  }
  return sum;
}
