import { CoreError } from "../errors";
import { requireDomain, requireLength } from "../require";
import { testResult, type TestResult } from "./contrast";
import { factor, inverseOfProduct, solve } from "./leastSquares";

export interface RegressionOptions {
  /** Of the intervals; 0.95 where not given. */
  readonly confidence?: number;
  /** Standard errors that hold where the spread differs between cases (HC1). */
  readonly robust?: boolean;
}

export interface Regression {
  /** The constant first, then one per column. */
  readonly coefficients: readonly TestResult[];
  readonly rSquared: number;
  /** Standard deviation of what is not explained, in the unit of y. */
  readonly residualError: number;
  /** Degrees of freedom: cases less coefficients. */
  readonly df: number;
}

/**
 * Ordinary least squares with a constant: y = b0 + b1 x1 + b2 x2 + ..., by a QR factorisation of scaled columns.
 *
 * @param y one value a case
 * @param columns the explaining variables, each as long as y
 * @returns coefficients in the unit of y per unit of the column, with standard errors, t, two-sided p and intervals
 * @throws CoreError "length-mismatch"; "not-enough-data" unless there are more cases than coefficients;
 * "out-of-domain" where a column follows from those before it (`name` says which, counted from 1)
 * @see Greene (2012), Econometric Analysis, chapters 3 and 4; MacKinnon & White (1985) for HC1
 * @example regression([1, 3, 5, 8], [[0, 1, 2, 3]]).coefficients[1].estimate // 2.3
 */
export function regression(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  options: RegressionOptions = {},
): Regression {
  const [n, k] = [y.length, columns.length + 1];
  columns.forEach((column, i) => requireLength(`column ${i + 1}`, column.length, n));
  if (n <= k) throw new CoreError("not-enough-data", { name: "cases", got: n, want: k + 1 });
  const design = [Float64Array.from({ length: n }, () => 1), ...columns.map((column) => Float64Array.from(column))];
  const scales = design.map((column) => Math.hypot(...column) || 1);
  const factored = factor(design.map((column, j) => column.map((value) => value / scales[j]!)));
  factored.diagonal.forEach((size, j) => requireDomain(size > 1e-10, `column ${j}`, size, "independent of the others"));

  const estimates = solve(factored, y).map((value, j) => value / scales[j]!);
  const residuals = Array.from(y, (value, i) => value - dot(estimates, (j) => design[j]![i]!));
  const unexplained = residuals.reduce((sum, value) => sum + value ** 2, 0);
  const df = n - k;
  const inverse = inverseOfProduct(factored).map((row, i) => row.map((value, j) => value / scales[i]! / scales[j]!));
  const errors = options.robust
    ? robustErrors(inverse, design, residuals)
    : inverse.map((row, j) => Math.sqrt((row[j]! * unexplained) / df));
  return {
    coefficients: estimates.map((value, j) => testResult(value, errors[j]!, df, options.confidence ?? 0.95)),
    rSquared: 1 - unexplained / totalSquares(y),
    residualError: Math.sqrt(unexplained / df),
    df,
  };
}

/** HC1: n / (n - k) times (X'X)^-1 X' diag(e²) X (X'X)^-1. */
function robustErrors(
  inverse: readonly (readonly number[])[],
  design: readonly Float64Array[],
  residuals: readonly number[],
): number[] {
  const n = residuals.length;
  return inverse.map((row) => {
    const sum = residuals.reduce((total, e, i) => total + (e * dot(row, (j) => design[j]![i]!)) ** 2, 0);
    return Math.sqrt((sum * n) / (n - design.length));
  });
}

function dot(weights: readonly number[], value: (index: number) => number): number {
  return weights.reduce((sum, weight, j) => sum + weight * value(j), 0);
}

function totalSquares(y: ArrayLike<number>): number {
  const mean = Array.from(y).reduce((sum, value) => sum + value, 0) / y.length;
  return Array.from(y).reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
