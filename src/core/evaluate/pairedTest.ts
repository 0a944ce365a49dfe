import { requireLength } from "../require";
import { contrast, type TestResult } from "./contrast";
import { requireSpread, sampleOf } from "./sample";

/**
 * Paired t-test: the mean change of the same units, after less before.
 *
 * @param confidence of the interval, above 0 and below 1
 * @returns in the unit of the values; t, df, p and interval are NaN where all changes are equal
 * @throws CoreError "length-mismatch"; "not-enough-data" for fewer than two pairs; "out-of-domain"
 * @see Student (1908), "The probable error of a mean", Biometrika 6
 * @example pairedTest([10, 12, 9], [8, 11, 9]).estimate // -1
 */
export function pairedTest(before: ArrayLike<number>, after: ArrayLike<number>, confidence = 0.95): TestResult {
  requireLength("after", after.length, before.length);
  requireSpread("before", before);
  const changes = Array.from(after, (value, i) => value - before[i]!);
  return contrast([{ sample: sampleOf(changes), sign: 1 }], confidence);
}
