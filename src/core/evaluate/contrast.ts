import { studentQuantile, studentTwoSided } from "../math/studentT";
import { requireDomain } from "../require";
import type { Sample } from "./sample";

/** An estimated difference and how sure it is. */
export interface TestResult {
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
  /** Degrees of freedom; of Welch and Satterthwaite, so mostly no whole number. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  /** Confidence interval of the estimate. */
  readonly low: number;
  readonly high: number;
}

/** A standard error below this share of the largest mean is rounding. */
export const noSpread = 1e-13;

/** A group and its sign in the difference, such as +1 for after and -1 for before. */
export interface Term {
  readonly sample: Sample;
  readonly sign: 1 | -1;
}

/**
 * A sum of group means with signs: its standard error from the variances of the groups, each its own; degrees of
 * freedom after Satterthwaite. One group alone is the one-sample test, two are Welch's, four are difference in
 * differences.
 *
 * @param confidence above 0 and below 1
 * @returns t, df, p and the interval are NaN where no group has any spread
 * @throws CoreError "out-of-domain"
 * @see Welch (1947), "The generalization of 'Student's' problem", Biometrika 34; Satterthwaite (1946)
 */
export function contrast(terms: readonly Term[], confidence: number): TestResult {
  requireDomain(confidence > 0 && confidence < 1, "confidence", confidence, "> 0, < 1");
  const estimate = terms.reduce((sum, { sample, sign }) => sum + sign * sample.mean, 0);
  const parts = terms.map(({ sample: { variance, n } }) => ({ part: variance / n, n }));
  const square = parts.reduce((sum, { part }) => sum + part, 0);
  const largest = Math.max(...terms.map(({ sample }) => Math.abs(sample.mean)));
  // equal values differ in their last bits once they are differences
  if (Math.sqrt(square) <= noSpread * largest) {
    return { estimate, standardError: 0, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN };
  }
  const df = square ** 2 / parts.reduce((sum, { part, n }) => sum + part ** 2 / (n - 1), 0);
  return testResult(estimate, Math.sqrt(square), df, confidence);
}

/** Completes an estimate and its standard error. */
export function testResult(estimate: number, standardError: number, df: number, confidence: number): TestResult {
  const t = estimate / standardError;
  const half = studentQuantile(1 - confidence, df) * standardError;
  const interval = { low: estimate - half, high: estimate + half };
  return { estimate, standardError, t, df, p: studentTwoSided(t, df), ...interval };
}
