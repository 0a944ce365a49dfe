import { cholesky } from "../math/symmetric";
import type { Random } from "../random";
import { normalSample } from "./normalSample";
import { correlation } from "./ranks";

/**
 * Puts columns of independent draws in an order in which their ranks are correlated; each column keeps its values.
 *
 * The rank correlations come within about 0.02 of those asked for: they are exact for the normal scores behind them.
 *
 * @param target correlation matrix, row-major, positive definite
 * @throws RangeError for a matrix that is not positive definite: check it before
 * @see Iman & Conover (1982), A Distribution-Free Approach to Inducing Rank Correlation Among Input Variables
 */
export function correlateRanks(columns: readonly Float64Array[], target: Float64Array, random: Random): void {
  const k = columns.length;
  const n = columns[0]?.length ?? 0;
  const scores = columns.map(() => Float64Array.from({ length: n }, () => normalSample(random)));
  const have = new Float64Array(k * k);
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) have[i * k + j] = correlation(scores[i]!, scores[j]!);
  const [from, to] = [cholesky(have, k), cholesky(target, k)];
  if (!from || !to) throw new RangeError("not positive definite");
  mix(scores, from, to);
  columns.forEach((column, i) => orderAs(column, scores[i]!));
}

/** Takes the scores' own correlation out and puts the target's in, run by run. */
function mix(scores: readonly Float64Array[], from: Float64Array, to: Float64Array): void {
  const k = scores.length;
  const z = new Float64Array(k);
  const n = scores[0]!.length;
  for (let run = 0; run < n; run++) {
    for (let i = 0; i < k; i++) {
      let rest = scores[i]![run]!;
      for (let j = 0; j < i; j++) rest -= from[i * k + j]! * z[j]!;
      z[i] = rest / from[i * k + i]!;
    }
    for (let i = 0; i < k; i++) {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += to[i * k + j]! * z[j]!;
      scores[i]![run] = sum;
    }
  }
}

/** Gives the smallest value the place of the smallest score, and so on. */
function orderAs(column: Float64Array, scores: Float64Array): void {
  const order = Uint32Array.from(scores, (_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  const sorted = Float64Array.from(column).sort();
  order.forEach((run, rank) => (column[run] = sorted[rank]!));
}
