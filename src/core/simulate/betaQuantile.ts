import { normalTwoSided } from "../math/distributions";
import { incompleteBeta, lnBeta } from "../math/incompleteBeta";
import { normalQuantile } from "../math/normalQuantile";

/** Knots a unit of the normal score, and how far they reach: shares of 1e-15 and less are not asked for. */
const [perUnit, reach] = [16, 8];

/**
 * The values below which shares of beta(alpha, beta) lie, to about eight digits, quickly for many shares: the log-odds
 * of the value bend little over the normal score of the share, and are interpolated between exact knots.
 *
 * @param alpha above 0
 * @param beta above 0
 * @see Fritsch & Carlson (1980) for cubic interpolation with known slopes
 */
export function betaQuantile(alpha: number, beta: number): (share: number) => number {
  const upper = lowerHalf(beta, alpha);
  const knots = [...lowerHalf(alpha, beta).reverse(), ...upper.slice(1).map(mirrored)];
  const odds = Float64Array.from(knots, ([value]) => value);
  const slopes = Float64Array.from(knots, ([, slope]) => slope / perUnit);
  return (share) => {
    const place = (normalQuantile(share) + reach) * perUnit;
    const i = Math.min(Math.max(Math.floor(place), 0), odds.length - 2);
    const s = place - i;
    const rise = odds[i + 1]! - odds[i]!;
    const [bend, rest] = [slopes[i]! - rise, rise - slopes[i + 1]!];
    return 1 / (1 + Math.exp(-(odds[i]! + s * rise + s * (1 - s) * ((1 - s) * bend + s * rest))));
  };
}

type Knot = readonly [logOdds: number, slope: number];

function mirrored([value, slope]: Knot): Knot {
  return [-value, slope];
}

/** Log-odds at the normal scores 0, -1/16, … -8, with their slopes. */
function lowerHalf(a: number, b: number): Knot[] {
  const lnAll = lnBeta(a, b);
  const knots: Knot[] = [];
  let logOdds = Math.log(a / b);
  for (let k = 0; k <= reach * perUnit; k++) {
    const score = -k / perUnit;
    const lnShare = Math.log(normalTwoSided(score) / 2);
    logOdds = solve(a, b, lnAll, lnShare, logOdds);
    const lnDensity = -(score * score) / 2 - Math.log(Math.sqrt(2 * Math.PI));
    knots.push([logOdds, Math.exp(lnDensity - lnShare) / lnCumulative(a, b, lnAll, logOdds)[1]]);
  }
  return knots;
}

/** Newton's steps for log-odds: the logarithm of the share is concave in them, so that they cannot run away. */
function solve(a: number, b: number, lnAll: number, lnShare: number, start: number): number {
  let logOdds = start;
  for (let step = 0; step < 100; step++) {
    const [value, slope] = lnCumulative(a, b, lnAll, logOdds);
    const change = (lnShare - value) / slope;
    logOdds += change;
    if (Math.abs(change) <= 1e-13 * Math.max(1, Math.abs(logOdds))) break;
  }
  return logOdds;
}

/** Logarithm of the share below, and how it changes with the log-odds. */
function lnCumulative(a: number, b: number, lnAll: number, logOdds: number): readonly [value: number, slope: number] {
  const [lnX, lnRest] = [-Math.log1p(Math.exp(-logOdds)), -Math.log1p(Math.exp(logOdds))];
  const share = incompleteBeta(Math.exp(lnX), a, b, Math.exp(lnRest));
  // so small that the first term of its series is all of it
  if (share < 1e-280) return [a * logOdds - Math.log(a) - lnAll, a];
  return [Math.log(share), Math.exp(a * lnX + b * lnRest - lnAll) / share];
}
