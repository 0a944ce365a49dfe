/** Below this the weights no longer matter: exp(-40) is 4e-18. */
const negligible = 40;

/** Halvings of the step: from 1/2 to 1/64. */
const levels = 6;

/**
 * The mean of g(p) for p ~ beta(a, b), a and b > 0, to about 13 digits.
 *
 * Trapezoidal sums over the log-odds of p, stretched by a sinh: exponentially convergent for smooth g, and indifferent to
 * the poles of the density at 0 and 1. The density is normalised by the same sum, so that no beta function is needed.
 *
 * @param g a smooth function on [0, 1], finite at both ends
 * @see Takahasi & Mori (1974), Double exponential formulas for numerical integration
 */
export function betaMean(a: number, b: number, g: (p: number) => number): number {
  const rule = ruleOf(a, b);
  let [weights, total, mean] = [0, 0, NaN];
  for (let k = 0; k < levels; k++) {
    // each halving adds the points in between
    const level = (rule[k] ??= levelOf(a, b, k));
    for (let i = 0; i < level.p.length; i++) total += level.weight[i]! * g(level.p[i]!);
    weights += level.sum;
    const before = mean;
    mean = total / weights;
    if (Math.abs(mean - before) <= 1e-14 * Math.abs(mean)) break;
  }
  return mean;
}

interface Level {
  readonly p: number[];
  readonly weight: number[];
  sum: number;
}

/** A column of customers asks for a few rules again and again: one a, and b by the number of purchases. */
let keptFor = NaN;
const kept = new Map<number, Level[]>();
const mostKept = 500;

function ruleOf(a: number, b: number): Level[] {
  if (keptFor !== a || kept.size >= mostKept) kept.clear();
  keptFor = a;
  let rule = kept.get(b);
  if (!rule) kept.set(b, (rule = []));
  return rule;
}

function levelOf(a: number, b: number, k: number): Level {
  // between the sides, where the density turns; narrow for large a and b, and never wider than the turn itself
  const centre = Math.log((a + 1) / (b + 1));
  const scale = Math.min(1, Math.sqrt(1 / a + 1 / b));
  const peak = logDensity(centre);
  const step = 2 ** -(k + 1);
  const level: Level = { p: [], weight: [], sum: 0 };
  addSide(k === 0 ? 0 : step, 1);
  addSide(step, -1);
  return level;

  /** Of ln(p / (1 - p)) = z, up to a constant. */
  function logDensity(z: number): number {
    return z > 0 ? -b * z - (a + b) * Math.log1p(Math.exp(-z)) : a * z - (a + b) * Math.log1p(Math.exp(z));
  }

  function addSide(first: number, side: 1 | -1): void {
    for (let u = first; ; u += k === 0 ? step : 2 * step) {
      const z = centre + side * scale * Math.sinh(u);
      const height = logDensity(z) - peak;
      if (!(height >= -negligible)) return;
      const weight = Math.exp(height) * Math.cosh(u);
      level.p.push(1 / (1 + Math.exp(-z)));
      level.weight.push(weight);
      level.sum += weight;
    }
  }
}
