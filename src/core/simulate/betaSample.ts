import type { Random } from "../random";
import { normalSample, open } from "./normalSample";

/** Draws from beta(alpha, beta), both > 0: the share of one gamma variable in two. */
export function betaSample(alpha: number, beta: number, random: Random): number {
  if (alpha >= 1 && beta >= 1) {
    const x = gammaSample(alpha, random);
    return x / (x + gammaSample(beta, random));
  }
  const [x, y] = [lnGammaSample(alpha, random), lnGammaSample(beta, random)];
  return 1 / (1 + Math.exp(y - x));
}

/** Logarithm of a draw from gamma(shape), which may be too small for a number of its own. */
function lnGammaSample(shape: number, random: Random): number {
  if (shape >= 1) return Math.log(gammaSample(shape, random));
  return lnGammaSample(shape + 1, random) + Math.log(open(random)) / shape;
}

/**
 * Draws from gamma(shape), shape >= 1.
 *
 * @see Marsaglia & Tsang (2000), A Simple Method for Generating Gamma Variables; section 8 for shapes below 1
 */
function gammaSample(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalSample(random);
    const t = 1 + c * z;
    const v = t * t * t;
    if (v <= 0) continue;
    const u = open(random);
    // the first test decides 98 % of the draws and says nothing else than the second
    if (u < 1 - 0.0331 * z * z * z * z) return d * v;
    if (Math.log(u) < z * z * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}
