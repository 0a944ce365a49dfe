import { lnGamma } from "./gamma";

/** From here on Stirling's series for ln Γ is exact to double precision. */
const far = 12;

/** ln Γ(x) less its Stirling approximation, for x >= 12; NIST DLMF 5.11.1. */
function stirlingRest(x: number): number {
  const y = 1 / (x * x);
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - (y * 691) / 360360))))) / x;
}

/**
 * ln B(a, b) for a, b > 0. Where one of them is large, the leading terms of ln Γ cancel on paper rather than in digits.
 *
 * @see NIST Digital Library of Mathematical Functions, 5.12.1 and 5.11.1
 * @example lnBeta(0.5, 0.5) // 1.144729885849400, that is ln π
 */
export function lnBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  const sum = small + large;
  if (large < far) return lnGamma(small) + lnGamma(large) - lnGamma(sum);
  const rest = stirlingRest(large) - stirlingRest(sum);
  const ratio = (large - 0.5) * Math.log1p(-small / sum);
  if (small < far) return lnGamma(small) + rest + small - small * Math.log(sum) + ratio;
  const halfLnTwoPi = 0.9189385332046727;
  return halfLnTwoPi + stirlingRest(small) + rest - 0.5 * Math.log(sum) + (small - 0.5) * Math.log(small / sum) + ratio;
}

/**
 * I_x(a, b), the regularised incomplete beta function, for a, b > 0, to about 1e-13.
 *
 * @param x from 0 to 1
 * @param rest 1 - x, given where it is known to more digits than the subtraction leaves
 * @see Press et al. (2007), Numerical Recipes, section 6.4: continued fraction, on the side where it is short
 * @example incompleteBeta(0.2, 2, 3) // 0.1808
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(a * logOf(x, rest) + b * logOf(rest, x) - lnBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(rest, b, a)) / b;
}

/** Near 1 the logarithm is told by what is missing to 1. */
function logOf(x: number, rest: number): number {
  return x < 0.5 ? Math.log(x) : Math.log1p(-rest);
}

/** Lentz's method; the parts of a step are the even and the odd coefficient. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = value;
    for (const term of [even, odd]) {
      d = 1 / kept(1 + term * d);
      c = kept(1 + term / c);
      value *= c * d;
    }
    if (Math.abs(value - before) <= 1e-16 * Math.abs(value)) break;
  }
  return value;
}
