/** Below this the weights no longer matter: exp(-40) is 4e-18. */
const negligible = 40;

/**
 * The mean of g(p) for p ~ beta(a, b), a and b > 0, to about 13 digits.
 *
 * Trapezoidal sums over the log-odds of p, stretched by a sinh: exponentially convergent for smooth g, and indifferent to
 * the poles of the density at 0 and 1. The density is normalised by the same sum, so that no beta function is needed.
 *
 * @param g a smooth function on (0, 1), finite at both ends
 * @see Takahasi & Mori (1974), Double exponential formulas for numerical integration
 */
export function betaMean(a: number, b: number, g: (p: number) => number): number {
  // between the sides, where the density turns; narrow for large a and b, and never wider than the turn itself
  const centre = Math.log((a + 1) / (b + 1));
  const scale = Math.min(1, Math.sqrt(1 / a + 1 / b));
  let [weights, total] = [0, 0];
  const peak = logDensity(centre);

  let mean = NaN;
  for (let step = 0.5; step >= 1 / 64; step /= 2) {
    // each halving adds the points in between
    const [first, stride] = Number.isNaN(mean) ? [0, step] : [step, 2 * step];
    addSide(first, stride, 1);
    addSide(first === 0 ? stride : first, stride, -1);
    const before = mean;
    mean = total / weights;
    if (Math.abs(mean - before) <= 1e-14 * Math.abs(mean)) break;
  }
  return mean;

  /** Of ln(p / (1 - p)) = z, up to a constant. */
  function logDensity(z: number): number {
    return z > 0 ? -b * z - (a + b) * Math.log1p(Math.exp(-z)) : a * z - (a + b) * Math.log1p(Math.exp(z));
  }

  function addSide(first: number, stride: number, side: 1 | -1): void {
    for (let u = first; ; u += stride) {
      const z = centre + side * scale * Math.sinh(u);
      const height = logDensity(z) - peak;
      if (height < -negligible) return;
      const weight = Math.exp(height) * Math.cosh(u);
      weights += weight;
      total += weight * g(1 / (1 + Math.exp(-z)));
    }
  }
}
