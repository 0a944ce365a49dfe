/** Below this the weights no longer matter: exp(-40) is 4e-18. */
const negligible = 40;

/**
 * ∫ e^(-κ y) (1 + y)^(-ν) dy over y from 0 to infinity, that is e^κ E_ν(κ), for ν > 0 and κ > 0, to about 13 digits.
 *
 * From κ = 1 on a continued fraction; below, where that grows long, trapezoidal sums after y = exp(u − e^-u).
 *
 * @see NIST Digital Library of Mathematical Functions, 8.19.17 (continued fraction)
 * @example scaledExponentialIntegral(1, 1) // 0.596347362323194
 */
export function scaledExponentialIntegral(nu: number, kappa: number): number {
  // so little discount as good as none: the sum would take for ever, and may be infinite
  if (!(kappa > 1e-30 && nu < Infinity)) return NaN;
  return kappa >= 1 ? byFraction(nu, kappa) : byTrapezoids(nu, kappa);
}

/** 1 / (κ + ν − 1·ν / (κ + ν + 2 − 2(ν + 1) / (κ + ν + 4 − …))), by Lentz's method. */
function byFraction(nu: number, kappa: number): number {
  let b = kappa + nu;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < 1000; i++) {
    const a = -i * (nu + i - 1);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}

/** Halves the step until nothing changes; the substitution lets both ends fade doubly exponentially. */
function byTrapezoids(nu: number, kappa: number): number {
  const height = (u: number) => {
    const fade = Math.exp(-u);
    const lnY = u - fade;
    const y = Math.exp(lnY);
    return lnY - kappa * y - nu * Math.log1p(y) + Math.log1p(fade);
  };
  const peak = -Math.log(kappa);
  let sum = 0;
  let value = NaN;
  for (let step = 0.5; step >= 1 / 128; step /= 2) {
    const first = Number.isNaN(value);
    const [offset, stride] = first ? [0, step] : [step, 2 * step];
    for (let u = peak + offset; height(u) > -negligible || u < peak + 3; u += stride) sum += Math.exp(height(u));
    const down = first ? stride : offset;
    for (let u = peak - down; height(u) > -negligible || u > -3; u -= stride) sum += Math.exp(height(u));
    const before = value;
    value = sum * step;
    if (Math.abs(value - before) <= 1e-14 * value) break;
  }
  return value;
}
