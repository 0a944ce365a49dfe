import type { Random } from "../random";
import { normalSample, open } from "./normalSample";

/** Draws from beta(alpha, beta), both > 0: the share of one gamma variable in two. */
export function betaSample(alpha: number, beta: number, random: Random): number {
  const [x, y] = [lnGammaSample(alpha, random), lnGammaSample(beta, random)];
  return 1 / (1 + Math.exp(y - x));
}

/**
 * Logarithm of a draw from gamma(shape), which may be too small for a number of its own.
 *
 * @see Marsaglia & Tsang (2000), A Simple Method for Generating Gamma Variables; section 8 for shapes below 1
 */
function lnGammaSample(shape: number, random: Random): number {
  if (shape < 1) return lnGammaSample(shape + 1, random) + Math.log(open(random)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalSample(random);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(open(random)) < z * z * 0.5 + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}
