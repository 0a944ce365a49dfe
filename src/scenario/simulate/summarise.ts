import { percentile } from "../../core/simulate/percentile";
import { correlation, ranks } from "../../core/simulate/ranks";
import { percentileShares, type Bin, type Contribution, type ConvergencePoint, type Simulation } from "./simulation";

const binCount = 30;
const convergencePoints = 50;
/** Rank correlations of so many runs are known to 0.01; more would take longer than the simulation. */
const rankedRuns = 20_000;

/**
 * Statistics of the outcomes in the order of their runs, all of them numbers.
 *
 * @param outcomes at least two
 */
export function statistics(outcomes: Float64Array) {
  const n = outcomes.length;
  const mean = outcomes.reduce((sum, value) => sum + value, 0) / n;
  const squares = outcomes.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (n - 1));
  const sorted = Float64Array.from(outcomes).sort();
  return {
    ...{ mean, standardDeviation, standardError: standardDeviation / Math.sqrt(n) },
    percentiles: percentileShares.map((share) => percentile(sorted, share)),
    belowZero: outcomes.reduce((count, value) => count + Number(value < 0), 0) / n,
    bins: histogram(sorted),
    convergence: convergence(outcomes),
  } satisfies Partial<Simulation>;
}

/** Even bins over the middle 99 %; the first and the last take what lies beyond. */
function histogram(sorted: Float64Array): Bin[] {
  const [low, high] = [percentile(sorted, 0.005), percentile(sorted, 0.995)];
  if (!(high > low)) return [{ from: low, to: low, count: sorted.length }];
  const counts = new Array<number>(binCount).fill(0);
  for (const value of sorted) {
    const bin = Math.floor(((value - low) / (high - low)) * binCount);
    counts[Math.min(Math.max(bin, 0), binCount - 1)]! += 1;
  }
  const edge = (i: number) => low + ((high - low) * i) / binCount;
  return counts.map((count, i) => ({ from: edge(i), to: edge(i + 1), count }));
}

/** Mean and standard error as the runs go on (Welford 1962). */
function convergence(outcomes: Float64Array): ConvergencePoint[] {
  const n = outcomes.length;
  const points: ConvergencePoint[] = [];
  let [mean, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const step = outcomes[i]! - mean;
    mean += step / (i + 1);
    squares += step * (outcomes[i]! - mean);
    const isDue = Math.floor(((i + 1) * convergencePoints) / n) > Math.floor((i * convergencePoints) / n);
    if (isDue && i > 0) points.push({ runs: i + 1, mean, standardError: Math.sqrt(squares / i / (i + 1)) });
  }
  return points;
}

/** How much of the spread goes with each driver: its squared rank correlation among all. */
export function contributions(
  drivers: readonly { readonly id: string; readonly drawn: Float64Array }[],
  outcomes: Float64Array,
): Contribution[] {
  const runs = Array.from(outcomes.subarray(0, rankedRuns).keys()).filter((run) => !Number.isNaN(outcomes[run]));
  const ranked = (values: Float64Array) => ranks(Float64Array.from(runs, (run) => values[run]!));
  const outcome = ranked(outcomes);
  const list = drivers.map(({ id, drawn }) => ({ driver: id, correlation: correlation(ranked(drawn), outcome) }));
  const total = list.reduce((sum, one) => sum + one.correlation ** 2, 0);
  return list
    .map((one) => ({ ...one, share: total > 0 ? one.correlation ** 2 / total : 0 }))
    .sort((a, b) => b.share - a.share);
}
