import { requireDomain } from "../require";
import { incompleteBeta } from "./incompleteBeta";

/**
 * Probability that a variable with Student's t distribution is further from 0 than t, on either side.
 *
 * @param df degrees of freedom, above 0; any number, not only whole ones
 * @throws CoreError "out-of-domain"
 * @see NIST Digital Library of Mathematical Functions, 8.17; Abramowitz & Stegun 26.7.1
 * @example studentTwoSided(4.0621, 9) // 0.002833
 */
export function studentTwoSided(t: number, df: number): number {
  requireDomain(df > 0, "df", df, "> 0");
  const square = t * t;
  if (square === Infinity) return 0;
  return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square));
}

/**
 * The t beyond which, on both sides together, a given probability lies: half the width of a confidence interval in
 * standard errors.
 *
 * @param outside probability on both sides together, above 0 and below 1; 0.05 for a 95 % interval
 * @param df degrees of freedom, above 0
 * @throws CoreError "out-of-domain"
 * @example studentQuantile(0.05, 9) // 2.262157
 */
export function studentQuantile(outside: number, df: number): number {
  requireDomain(outside > 0 && outside < 1, "outside", outside, "> 0, < 1");
  let [low, high] = [0, 1];
  while (studentTwoSided(high, df) > outside) [low, high] = [high, high * 2];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTwoSided(middle, df) > outside) low = middle;
    else high = middle;
  }
  return high;
}
