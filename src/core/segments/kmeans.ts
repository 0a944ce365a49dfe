import { CoreError } from "../errors";
import { seededRandom, type Random } from "../random";
import { requireDomain } from "../require";
import { lloyd } from "./lloyd";
import { completeRows, scaled, squaredDistance, type Points } from "./points";

/** Distances that restarts may cost: small tables are tried ten times, large ones once. */
const budget = 2_000_000;

export interface KmeansOptions {
  readonly k: number;
  readonly seed: number;
  /** Whether columns are brought to the same scale first. */
  readonly standardise: boolean;
}

/**
 * Clusters rows by k-means with k-means++ starts; the best of several starts counts.
 *
 * @param table rows of equal length; a row with a NaN gets no cluster
 * @returns the cluster of each row, 1 the largest (of equal ones the one that comes first), undefined for none
 * @throws CoreError "out-of-domain" unless k is 1 to 100, "not-enough-data" for fewer than k rows
 * @see Arthur & Vassilvitskii (2007), "k-means++: The Advantages of Careful Seeding"
 */
export function kmeans(
  table: readonly ArrayLike<number>[],
  { k, seed, standardise }: KmeansOptions,
): (number | undefined)[] {
  requireDomain(Number.isInteger(k) && k >= 1 && k <= 100, "k", k, "1...100");
  const points = scaled(completeRows(table), standardise);
  if (points.count < k) throw new CoreError("not-enough-data", { name: "data", got: points.count, want: k });
  const random = seededRandom(seed);
  const starts = Math.max(1, Math.min(10, Math.floor(budget / (points.values.length * k))));
  let best = lloyd(points, plusPlusCentres(points, k, random));
  for (let start = 1; start < starts; start++) {
    const next = lloyd(points, plusPlusCentres(points, k, random));
    if (next.spread < best.spread * (1 - 1e-12)) best = next;
  }
  const labels = new Array<number | undefined>(table.length).fill(undefined);
  const numbers = bySize(best.labels, k);
  points.rows.forEach((row, i) => (labels[row] = numbers[best.labels[i]!]!));
  return labels;
}

/** Starts far from each other: each next centre is drawn by its squared distance to the nearest one before. */
function plusPlusCentres({ count, dimensions, values }: Points, k: number, random: Random): Float64Array {
  const centres = new Float64Array(k * dimensions);
  const distance = new Float64Array(count).fill(Infinity);
  let chosen = Math.floor(random() * count);
  for (let c = 0; c < k; c++) {
    centres.set(values.subarray(chosen * dimensions, (chosen + 1) * dimensions), c * dimensions);
    let total = 0;
    for (let i = 0; i < count; i++) {
      distance[i] = Math.min(distance[i]!, squaredDistance(values, i, centres, c, dimensions));
      total += distance[i]!;
    }
    chosen = draw(distance, random() * total);
  }
  return centres;
}

function draw(weights: Float64Array, target: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    if (sum > target) return i;
  }
  return weights.length - 1;
}

/** New numbers 1, 2, 3... for the clusters, the largest first. */
function bySize(labels: Int32Array, k: number): number[] {
  const clusters = Array.from({ length: k }, (_, c) => ({ c, size: 0, first: Infinity }));
  labels.forEach((c, i) => {
    clusters[c]!.size += 1;
    clusters[c]!.first = Math.min(clusters[c]!.first, i);
  });
  clusters.sort((a, b) => b.size - a.size || a.first - b.first);
  const numbers = new Array<number>(k);
  clusters.forEach(({ c }, rank) => (numbers[c] = rank + 1));
  return numbers;
}
