import { squaredDistance, type Points } from "./points";

/**
 * Silhouette of each point: how much nearer its own cluster is than the next one, -1 to 1; 0 for a cluster of one.
 *
 * @param labels cluster of each point, 0 to k - 1, with k of 2 or more
 * @see Rousseeuw (1987), "Silhouettes"
 */
export function silhouettes({ count, dimensions, values }: Points, labels: ArrayLike<number>, k: number): Float64Array {
  const sizes = new Float64Array(k);
  for (let i = 0; i < count; i++) sizes[labels[i]!]! += 1;
  const distances = new Float64Array(k);
  return Float64Array.from({ length: count }, (_, i) => {
    distances.fill(0);
    for (let j = 0; j < count; j++)
      distances[labels[j]!]! += Math.sqrt(squaredDistance(values, i, values, j, dimensions));
    return silhouette(labels[i]!, distances, sizes);
  });
}

function silhouette(own: number, distances: Float64Array, sizes: Float64Array): number {
  if (sizes[own] === 1) return 0;
  const within = distances[own]! / (sizes[own]! - 1);
  const between = distances.reduce(
    (least, distance, c) => (c === own || sizes[c] === 0 ? least : Math.min(least, distance / sizes[c]!)),
    Infinity,
  );
  const larger = Math.max(within, between);
  return larger === 0 || larger === Infinity ? 0 : (between - within) / larger;
}
