/** Beyond this the series in 1/x² below are exact to double precision. */
const far = 12;

const halfLnTwoPi = 0.9189385332046727;

/**
 * ln Γ(x) for x > 0, to about 1e-15 of the larger of 1 and itself.
 *
 * @see NIST Digital Library of Mathematical Functions, 5.5.1 (recurrence) and 5.11.1 (series)
 * @example lnGamma(0.5) // 0.572364942924700
 */
export function lnGamma(x: number): number {
  let product = 1;
  for (; x < far; x++) product *= x;
  const y = 1 / (x * x);
  const series = 1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - (y * 691) / 360360))));
  return (x - 0.5) * Math.log(x) - x + halfLnTwoPi + series / x - Math.log(product);
}

/**
 * ψ(x), the derivative of ln Γ(x), for x > 0, to about 1e-14.
 *
 * @see NIST Digital Library of Mathematical Functions, 5.5.2 (recurrence) and 5.11.2 (series)
 * @example digamma(1) // -0.577215664901533
 */
export function digamma(x: number): number {
  let sum = 0;
  for (; x < far; x++) sum -= 1 / x;
  const y = 1 / (x * x);
  const series =
    y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y / 12))))));
  return sum + Math.log(x) - 0.5 / x - series;
}

/**
 * ψ'(x) for x > 0, to about 1e-14.
 *
 * @see NIST Digital Library of Mathematical Functions, 5.15.5 (recurrence) and 5.15.8 (series)
 * @example trigamma(1) // 1.644934066848226
 */
export function trigamma(x: number): number {
  let sum = 0;
  for (; x < far; x++) sum += 1 / (x * x);
  const y = 1 / (x * x);
  const series =
    y * (1 / 6 - y * (1 / 30 - y * (1 / 42 - y * (1 / 30 - y * (5 / 66 - y * (691 / 2730 - (y * 7) / 6))))));
  return sum + 1 / x + y / 2 + series / x;
}

/**
 * Q(a, x) = Γ(a, x) / Γ(a), the upper incomplete gamma function, for a > 0 and x > 0, to about 1e-13.
 *
 * @see Press et al. (2007), Numerical Recipes, section 6.2: series below a + 1, continued fraction above
 * @example upperGamma(1, 1) // 0.367879441171442
 */
export function upperGamma(a: number, x: number): number {
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let n = 1; term > 1e-17 * sum; n++) sum += term *= x / (a + n);
    return 1 - front * sum;
  }
  let b = x + 1 - a;
  let [c, d] = [Infinity, 1 / b];
  let value = d;
  for (let n = 1; n < 10_000; n++) {
    b += 2;
    d = 1 / (b - n * (n - a) * d);
    c = b - (n * (n - a)) / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return front * value;
}
