import type { Random } from "../random";
import { betaQuantile } from "./betaQuantile";
import { pertShapes, type Distribution, type DistributionName } from "./distribution";
import { normalQuantile } from "../math/normalQuantile";

/** The value below which a share of a distribution lies. */
export type Quantile = (share: number) => number;

/** @param parameters those that `distribution` took */
export function quantileOf(name: DistributionName, parameters: readonly number[], { sample }: Distribution): Quantile {
  const [p1 = NaN, p2 = NaN, p3 = NaN] = parameters;
  if (name === "normal") return (share) => p1 + p2 * normalQuantile(share);
  if (name === "lognormal") return (share) => Math.exp(p1 + p2 * normalQuantile(share));
  if (name === "beta") return betaQuantile(p1, p2);
  if (name === "pert" && p1 < p3) {
    const share = betaQuantile(...pertShapes(p1, p2, p3));
    return (of) => p1 + (p3 - p1) * share(of);
  }
  // all others turn one random number into one value
  return (share) => sample(() => share);
}

/**
 * Fills a column with one draw from each of its strata, which are equally likely, in random order.
 *
 * @see McKay, Beckman & Conover (1979), A Comparison of Three Methods for Selecting Values of Input Variables
 */
export function drawStrata(column: Float64Array, quantile: Quantile, random: Random): void {
  const n = column.length;
  const strata = Uint32Array.from(column, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [strata[i], strata[j]] = [strata[j]!, strata[i]!];
  }
  // never 0 or 1, where a value may be infinite
  for (let i = 0; i < n; i++) column[i] = quantile((strata[i]! + random() + 2 ** -33) / n);
}
