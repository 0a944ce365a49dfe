/**
 * ∫ f(x) dx over a finite interval by the tanh-sinh rule, to about 13 digits for f that is smooth inside.
 * Steep slopes at the ends do no harm.
 *
 * @see Takahasi & Mori (1974), Double exponential formulas for numerical integration
 * @example integrate(0, 1, Math.sqrt) // 0.666666666666667
 */
export function integrate(from: number, to: number, f: (x: number) => number): number {
  const half = (to - from) / 2;
  // beyond 3.2 the nodes fall on the ends
  const reach = 3.2;
  let sum = (Math.PI / 2) * f(from + half);
  let value = NaN;
  for (let step = 0.5; step >= 1 / 128; step /= 2) {
    const first = Number.isNaN(value);
    for (let u = step; u <= reach; u += first ? step : 2 * step) sum += pair(u);
    const before = value;
    value = sum * step * half;
    if (Math.abs(value - before) <= 1e-14 * Math.abs(value)) break;
  }
  return value;

  /** Both sides at once: they lie equally far from the ends. */
  function pair(u: number): number {
    const v = (Math.PI / 2) * Math.sinh(u);
    const weight = ((Math.PI / 2) * Math.cosh(u)) / Math.cosh(v) ** 2;
    const gap = (half * Math.exp(-v)) / Math.cosh(v);
    return weight * (f(from + gap) + f(to - gap));
  }
}
