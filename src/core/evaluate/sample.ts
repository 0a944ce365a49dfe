import { CoreError } from "../errors";

/** What a test needs to know of a group. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  /** Of the sample, divided by n - 1; NaN for fewer than two values. */
  readonly variance: number;
}

/**
 * Number, mean and variance of values. The variance is taken around the mean, so that large values lose no digits.
 *
 * @throws CoreError "empty-input"
 * @example sampleOf([1, 2, 4]) // { n: 3, mean: 2.333333, variance: 2.333333 }
 */
export function sampleOf(values: ArrayLike<number>): Sample {
  const n = values.length;
  if (n === 0) throw new CoreError("empty-input", { name: "values" });
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / n;
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, variance: n < 2 ? NaN : squares / (n - 1) };
}

/** @throws CoreError "not-enough-data" for fewer than two values: a single one has no spread */
export function requireSpread(name: string, values: ArrayLike<number>): void {
  if (values.length < 2) throw new CoreError("not-enough-data", { name, got: values.length, want: 2 });
}
