import { CoreError } from "../errors";

/** A path by the numbers of its channels, and how often it ended in a conversion or not. */
export interface WeightedPath {
  readonly touches: readonly number[];
  readonly conversions: number;
  readonly nulls: number;
}

const mostChannels = 300;

/**
 * How much of the probability of a conversion is lost if a channel is removed, in a Markov chain of order 1 in which
 * every step into the removed channel ends without a conversion.
 *
 * @returns one value per channel, 0 to 1; their sum is not 1
 * @throws CoreError "too-large" for more than 300 channels, "no-result" if the chain cannot be solved
 */
export function removalEffects(paths: readonly WeightedPath[], channels: number): Float64Array {
  if (channels > mostChannels)
    throw new CoreError("too-large", { rows: channels, columns: channels, limit: mostChannels ** 2 });
  const { steps, starts, converts } = transitions(paths, channels);
  const visits = fundamentalMatrix(steps, channels);
  const converting = product(visits, converts, channels);
  const overall = dot(starts, converting);
  return Float64Array.from({ length: channels }, (_, j) => {
    // the chance ever to come to j, times the chance to convert from there
    const reaches = starts.reduce(
      (sum, start, i) => sum + (start * visits[i * channels + j]!) / visits[j * channels + j]!,
      0,
    );
    return (reaches * converting[j]!) / overall;
  });
}

/** Probabilities of the first touch, of each step from channel to channel (row by row), and of converting next. */
function transitions(paths: readonly WeightedPath[], channels: number) {
  const steps = new Float64Array(channels * channels);
  const starts = new Float64Array(channels);
  const converts = new Float64Array(channels);
  const leaves = new Float64Array(channels);
  let all = 0;
  for (const { touches, conversions, nulls } of paths) {
    const weight = conversions + nulls;
    all += weight;
    starts[touches[0]!]! += weight;
    touches.forEach((channel, i) => {
      leaves[channel]! += weight;
      if (i + 1 < touches.length) steps[channel * channels + touches[i + 1]!]! += weight;
      else converts[channel]! += conversions;
    });
  }
  const shareOfLeaves = (count: number, i: number) => (count === 0 ? 0 : count / leaves[i]!);
  return {
    steps: steps.map((count, k) => shareOfLeaves(count, Math.floor(k / channels))),
    starts: starts.map((count) => count / all),
    converts: converts.map(shareOfLeaves),
  };
}

/** (I - steps)^-1, the expected visits, by Gauss-Jordan elimination with row pivots. */
function fundamentalMatrix(steps: Float64Array, n: number): Float64Array {
  const left = steps.map((step, k) => (k % (n + 1) === 0 ? 1 : 0) - step);
  const right = Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
  for (let column = 0; column < n; column++) {
    const pivot = pivotRow(left, column, n);
    for (const matrix of [left, right]) swapRows(matrix, column, pivot, n);
    const scale = left[column * n + column]!;
    if (!(Math.abs(scale) > 0)) throw new CoreError("no-result");
    for (const matrix of [left, right]) for (let c = 0; c < n; c++) matrix[column * n + c]! /= scale;
    for (let row = 0; row < n; row++) {
      const factor = left[row * n + column]!;
      if (row === column || factor === 0) continue;
      for (const matrix of [left, right])
        for (let c = 0; c < n; c++) matrix[row * n + c]! -= factor * matrix[column * n + c]!;
    }
  }
  return right;
}

function pivotRow(matrix: Float64Array, column: number, n: number): number {
  let best = column;
  for (let row = column + 1; row < n; row++) {
    if (Math.abs(matrix[row * n + column]!) > Math.abs(matrix[best * n + column]!)) best = row;
  }
  return best;
}

function swapRows(matrix: Float64Array, a: number, b: number, n: number): void {
  if (a === b) return;
  const row = matrix.slice(a * n, (a + 1) * n);
  matrix.copyWithin(a * n, b * n, (b + 1) * n);
  matrix.set(row, b * n);
}

function product(matrix: Float64Array, vector: Float64Array, n: number): Float64Array {
  return vector.map((_, i) => dot(matrix.subarray(i * n, (i + 1) * n), vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
