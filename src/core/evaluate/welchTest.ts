import { contrast, type TestResult } from "./contrast";
import { requireSpread, sampleOf } from "./sample";

/**
 * Welch's t-test: the difference of the means of two independent groups, first less second, whose variances may differ.
 *
 * @param confidence of the interval, above 0 and below 1
 * @returns estimate and interval in the unit of the values; t, df, p and interval are NaN where neither group varies
 * @throws CoreError "not-enough-data" for fewer than two values in a group; "out-of-domain"
 * @see Welch (1947), "The generalization of 'Student's' problem when several different population variances are involved"
 * @example welchTest([1, 2, 3, 4], [2, 4, 6, 9]).df // 4.258929
 */
export function welchTest(first: ArrayLike<number>, second: ArrayLike<number>, confidence = 0.95): TestResult {
  requireSpread("first", first);
  requireSpread("second", second);
  return contrast(
    [
      { sample: sampleOf(first), sign: 1 },
      { sample: sampleOf(second), sign: -1 },
    ],
    confidence,
  );
}
