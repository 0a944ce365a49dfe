import type { ConvergencePoint } from "./simulation";

/** Runs that are one Latin hypercube. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

const count = 20;

/**
 * The runs in twenty batches, each a Latin hypercube of its own: the strata of one make its runs depend on each other,
 * and only the means of batches, which do not, tell how sure the mean of all is.
 *
 * @see Owen (1992), A Central Limit Theorem for Latin Hypercube Sampling; McKay, Beckman & Conover (1979)
 */
export function batchesOf(runs: number): Batch[] {
  const end = (batch: number) => Math.floor((runs * batch) / count);
  return Array.from({ length: count }, (_, batch) => ({ from: end(batch), to: end(batch + 1) }));
}

/**
 * Standard error of the mean as the batches go on; runs without a value are left out.
 *
 * @returns undefined where fewer than two batches have a value
 */
export function batchErrors(outcomes: Float64Array) {
  const convergence: ConvergencePoint[] = [];
  const means: number[] = [];
  let [runs, sum] = [0, 0];
  for (const { from, to } of batchesOf(outcomes.length)) {
    const valid = outcomes.subarray(from, to).filter((value) => !Number.isNaN(value));
    if (valid.length === 0) continue;
    const own = valid.reduce((total, value) => total + value, 0);
    [runs, sum] = [runs + valid.length, sum + own];
    means.push(own / valid.length);
    if (means.length > 1) convergence.push({ runs, mean: sum / runs, standardError: errorOf(means) });
  }
  const last = convergence.at(-1);
  return last && { convergence, standardError: last.standardError };
}

/** Of the mean of independent values. */
function errorOf(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (n - 1) / n);
}
