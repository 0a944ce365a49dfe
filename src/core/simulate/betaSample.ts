import type { Random } from "../random";
import { normalSample, open } from "./normalSample";

/** Draws from beta(alpha, beta), both > 0: what does not change from draw to draw is computed once. */
export function betaSampler(alpha: number, beta: number): (random: Random) => number {
  if (alpha === 1) return (random) => 1 - (1 - random()) ** (1 / beta);
  if (beta === 1) return (random) => open(random) ** (1 / alpha);
  if (alpha > 1 && beta > 1) return cheng(alpha, beta);
  return (random) => {
    const [x, y] = [lnGammaSample(alpha, random), lnGammaSample(beta, random)];
    return 1 / (1 + Math.exp(y - x));
  };
}

const ln4 = Math.log(4);
const oneAndLn5 = 1 + Math.log(5);

/**
 * Both shapes above 1: two random numbers a try, mostly taken at the first.
 *
 * @see Cheng (1978), Generating Beta Variates with Nonintegral Shape Parameters, algorithm BB
 */
function cheng(alpha: number, beta: number): (random: Random) => number {
  const [small, large, sum] = [Math.min(alpha, beta), Math.max(alpha, beta), alpha + beta];
  const scale = Math.sqrt((sum - 2) / (2 * small * large - sum));
  const slope = small + 1 / scale;
  const isSmallFirst = alpha === small;
  return (random) => {
    for (;;) {
      const u = open(random);
      const v = scale * Math.log(u / (1 - u));
      const w = small * Math.exp(v);
      const z = u * u * open(random);
      const r = slope * v - ln4;
      // the first test decides nine of ten tries and says nothing else than the second
      const isTaken = small + r - w + oneAndLn5 >= 5 * z || r + sum * Math.log(sum / (large + w)) >= Math.log(z);
      if (isTaken) return (isSmallFirst ? w : large) / (large + w);
    }
  };
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
