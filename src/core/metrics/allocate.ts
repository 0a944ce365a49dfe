import { CoreError } from "../errors";
import { requireDomain } from "../require";

/** Fractions closer than this are a tie: what floating point adds to 1/3 must not decide who gets the cent. */
const TIE = 1e-9;

/**
 * Splits a total in proportion to drivers so that the parts, rounded, add up exactly: largest remainder, ties to the first.
 *
 * @param total money, with no more than `decimals` decimals; a negative total is split as its amount
 * @param drivers shares of any scale, 0 or more
 * @param decimals of the parts, 0 to 9
 * @returns one part per driver, in money
 * @throws CoreError "division-by-zero" if all drivers are 0, "out-of-domain" for a negative driver, for a total with
 *   more decimals or beyond the exact range of numbers
 * @example allocate(100, [1, 1, 1]) // [33.34, 33.33, 33.33]
 */
export function allocate(total: number, drivers: ArrayLike<number>, decimals = 2): Float64Array {
  requireDomain(decimals >= 0 && decimals <= 9, "decimals", decimals, "0...9");
  const scale = 10 ** decimals;
  const units = wholeUnits(total, scale, decimals);
  const quotas = quotasOf(Math.abs(units), drivers);
  const parts = quotas.map((quota) => Math.floor(quota + TIE));
  handOut(Math.abs(units) - parts.reduce((sum, part) => sum + part, 0), quotas, parts);
  const sign = Math.sign(units);
  return parts.map((part) => (part === 0 ? 0 : (sign * part) / scale));
}

/** The total in its smallest units; sums of cents carry some noise in the 15th digit, which is forgiven. */
function wholeUnits(total: number, scale: number, decimals: number): number {
  const units = Math.round(total * scale);
  requireDomain(Math.abs(units) <= Number.MAX_SAFE_INTEGER, "total", total, `|total| <= ${2 ** 53 / scale}`);
  const isExact = Math.abs(units / scale - total) <= Math.abs(total) * 1e-12;
  requireDomain(isExact, "total", total, `x.${"0".repeat(decimals)}`);
  return units;
}

function quotasOf(units: number, drivers: ArrayLike<number>): Float64Array {
  const weights = Float64Array.from(drivers);
  weights.forEach((weight) => requireDomain(weight >= 0, "drivers", weight, ">= 0"));
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) throw new CoreError("division-by-zero", { name: "drivers" });
  const relative = weights.map((weight) => weight / largest); // their sum cannot overflow
  const sum = relative.reduce((all, weight) => all + weight, 0);
  return relative.map((weight) => (units * weight) / sum);
}

/** Gives the units that rounding down left over, one each, to the largest remainders. */
function handOut(left: number, quotas: Float64Array, parts: Float64Array): void {
  if (left === 0) return;
  const remainder = quotas.map((quota, i) => Math.round((quota - parts[i]!) / TIE));
  const order = Uint32Array.from(quotas.keys()).filter((i) => quotas[i]! > 0);
  order.sort((a, b) => remainder[b]! - remainder[a]! || a - b);
  // beyond 2^50 units the quotas themselves are off by some: then there is more than one round, or one to take back
  for (let k = 0; left > 0; k++, left--) parts[order[k % order.length]!]! += 1;
  for (let k = order.length - 1; left < 0; k = k === 0 ? order.length - 1 : k - 1) {
    const i = order[k]!;
    if (parts[i]! === 0) continue;
    parts[i]! -= 1;
    left += 1;
  }
}
