import { squaredDistance, type Points } from "./points";

const mostIterations = 300;

export interface Clustering {
  /** The centre of each point, from 0. */
  readonly labels: Int32Array;
  /** Sum of squared distances to the centres. */
  readonly spread: number;
}

/** What is known of each point without measuring again: at most this far from its centre, at least this far from the others. */
interface Bounds {
  readonly labels: Int32Array;
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

/**
 * Lloyd's algorithm from given centres, which it moves, until no point changes its centre.
 * Points are measured again only where Hamerly's bounds leave a doubt: the same clusters with a fraction of the distances.
 *
 * @see Hamerly (2010), "Making k-means even faster"
 */
export function lloyd(points: Points, centres: Float64Array): Clustering {
  const { count, dimensions, values } = points;
  const labels = new Int32Array(count);
  const bounds = { labels, upper: new Float64Array(count).fill(Infinity), lower: new Float64Array(count) };
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const changed = assign(points, centres, bounds);
    if (changed === 0 && iteration > 0) break;
    loosen(bounds, moveCentres(points, labels, centres));
  }
  let spread = 0;
  for (let i = 0; i < count; i++) spread += squaredDistance(values, i, centres, labels[i]!, dimensions);
  return { labels, spread };
}

/** Gives each point its nearest centre; returns how many points changed theirs. */
function assign(
  { count, dimensions, values }: Points,
  centres: Float64Array,
  { labels, upper, lower }: Bounds,
): number {
  const reach = halfGaps(centres, dimensions);
  let changed = 0;
  for (let i = 0; i < count; i++) {
    const own = labels[i]!;
    const safe = Math.max(reach[own]!, lower[i]!);
    if (upper[i]! < safe) continue;
    upper[i] = Math.sqrt(squaredDistance(values, i, centres, own, dimensions));
    if (upper[i]! < safe) continue;
    let [nearest, least, second] = [0, Infinity, Infinity];
    for (let c = 0; c < reach.length; c++) {
      const distance = squaredDistance(values, i, centres, c, dimensions);
      if (distance < least) {
        second = least;
        least = distance;
        nearest = c;
      } else if (distance < second) second = distance;
    }
    if (nearest !== own) changed += 1;
    labels[i] = nearest;
    upper[i] = Math.sqrt(least);
    lower[i] = Math.sqrt(second);
  }
  return changed;
}

/** Half the distance from each centre to the next one: a point nearer than that is nobody else's. */
function halfGaps(centres: Float64Array, dimensions: number): Float64Array {
  const k = centres.length / dimensions;
  return Float64Array.from({ length: k }, (_, a) => {
    let least = Infinity;
    for (let b = 0; b < k; b++)
      if (b !== a) least = Math.min(least, squaredDistance(centres, a, centres, b, dimensions));
    return Math.sqrt(least) / 2;
  });
}

/** Puts each centre into the mean of its points, one without points stays; returns how far each moved. */
function moveCentres({ count, dimensions, values }: Points, labels: Int32Array, centres: Float64Array): Float64Array {
  const sizes = new Float64Array(centres.length / dimensions);
  const sums = new Float64Array(centres.length);
  for (let i = 0; i < count; i++) {
    const c = labels[i]!;
    sizes[c]! += 1;
    for (let d = 0; d < dimensions; d++) sums[c * dimensions + d]! += values[i * dimensions + d]!;
  }
  const before = centres.slice();
  for (let at = 0; at < sums.length; at++) {
    const size = sizes[Math.floor(at / dimensions)]!;
    if (size > 0) centres[at] = sums[at]! / size;
  }
  return sizes.map((_, c) => Math.sqrt(squaredDistance(before, c, centres, c, dimensions)));
}

/** Centres have moved: distances may have grown or shrunk by as much. */
function loosen({ labels, upper, lower }: Bounds, moved: Float64Array): void {
  const most = moved.reduce((max, distance) => Math.max(max, distance), 0);
  for (let i = 0; i < labels.length; i++) {
    upper[i]! += moved[labels[i]!]!;
    lower[i]! -= most;
  }
}
