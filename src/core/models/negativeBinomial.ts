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

/** Probability of `count` purchases or more; summed from the side on which nothing cancels. */
export function probabilityAtLeast(distribution: NegativeBinomial, count: number): number {
  let below = 0;
  for (let j = 0; j < count; j++) below += probability(distribution, j);
  if (below < 0.9) return 1 - below;
  const { r, alpha, t } = distribution;
  const share = t / (alpha + t);
  let [term, sum] = [probability(distribution, count), 0];
  for (let j = count; term > 1e-17 * sum; j++) {
    sum += term;
    term *= (share * (r + j)) / (j + 1);
  }
  return sum;
}
