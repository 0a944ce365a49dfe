import { CoreError } from "../errors";
import { divide, requireDomain, requireLength } from "../require";

/**
 * Weighted mean of scores: sum of weight x value over sum of weights.
 *
 * @throws CoreError "length-mismatch", "out-of-domain" for a negative weight, "division-by-zero"
 * @example weightedScore([3, 5], [1, 3]) // 4.5
 */
export function weightedScore(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  requireLength("values", values.length, weights.length);
  let [score, sum] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    requireDomain(weights[i]! >= 0, "weights", weights[i]!, ">= 0");
    score += weights[i]! * values[i]!;
    sum += weights[i]!;
  }
  return divide(score, sum, "weights");
}

/**
 * Health of each customer, 0 to 100: every metric is put on the range of the sample, turned round where less is better,
 * and weighted. A metric that is the same for all counts 50.
 *
 * @param metrics one row per customer
 * @param weights one per metric, 0 or more, of any scale
 * @param directions 1 where more is better, -1 where less is
 * @returns NaN for a customer with a missing metric
 * @throws CoreError "length-mismatch", "out-of-domain", "division-by-zero"
 * @example healthScores([[10, 5], [20, 1], [30, 3]], [0.5, 0.5], [1, -1]) // 0, 75, 75
 */
export function healthScores(
  metrics: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  directions: ArrayLike<number>,
): number[] {
  requireLength("metrics", metrics[0]?.length ?? 0, weights.length);
  requireLength("directions", directions.length, weights.length);
  const scales = Array.from(directions, (direction, k) => scaleOf(metrics, k, direction));
  return metrics.map((row) =>
    weightedScore(
      scales.map((scale, k) => scale(row[k]!)),
      weights,
    ),
  );
}

function scaleOf(metrics: readonly ArrayLike<number>[], k: number, direction: number): (value: number) => number {
  requireDomain(direction === 1 || direction === -1, "directions", direction, "1, -1");
  let [low, high] = [Infinity, -Infinity];
  for (const row of metrics) {
    if (row[k]! < low) low = row[k]!;
    if (row[k]! > high) high = row[k]!;
  }
  if (low === high) return (value) => (Number.isNaN(value) ? NaN : 50);
  const worst = direction === 1 ? low : high;
  return (value) => (100 * Math.abs(value - worst)) / (high - low);
}

/**
 * Priority of an alert by risk x value: 1, and one more for each cut that it reaches.
 *
 * @param risk probability of the loss
 * @param value money at stake
 * @param cuts ascending
 * @example alertPriority(0.4, 5000, [100, 1000, 5000]) // 3
 */
export function alertPriority(risk: number, value: number, cuts: ArrayLike<number>): number {
  let priority = 1;
  for (let i = 0; i < cuts.length; i++) {
    if (i > 0 && !(cuts[i]! > cuts[i - 1]!))
      throw new CoreError("out-of-domain", { name: "cuts", got: cuts[i]!, want: `> ${cuts[i - 1]}` });
    if (risk * value >= cuts[i]!) priority += 1;
  }
  return priority;
}
