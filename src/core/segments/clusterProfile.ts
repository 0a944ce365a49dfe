import { CoreError } from "../errors";
import { seededRandom } from "../random";
import { requireLength } from "../require";
import { completeRows, scaled, type Points } from "./points";
import { silhouettes } from "./silhouette";

/** What the members of a cluster have in common. */
interface ClusterProfile {
  readonly cluster: string | number;
  readonly size: number;
  readonly share: number;
  readonly centroid: Float64Array;
  /** Mean of its members; NaN if there is only one cluster or none of its members was sampled. */
  readonly silhouette: number;
}

export interface Profiles {
  /** By label, then one line for all. */
  readonly clusters: readonly ClusterProfile[];
  /** Rows that the silhouette was computed from, if not from all. */
  readonly sampled: number | undefined;
}

const exactUpTo = 5000;
const sampleSize = 2000;

/**
 * Profile of clusters: size, share, means in the units of the data, and silhouette.
 *
 * @param labels cluster of each row; a row without one (""), or with a missing number, is left out
 * @throws CoreError "length-mismatch", "not-enough-data", "out-of-domain" for more than 100 clusters
 */
export function clusterProfiles(
  table: readonly ArrayLike<number>[],
  labels: readonly (string | number)[],
  standardise: boolean,
): Profiles {
  requireLength("labels", labels.length, table.length);
  const points = completeRows(table, (row) => labels[row] !== "");
  const members = points.rows.map((row) => labels[row]!);
  const names = [...new Set(members)].sort(byNumberThenText);
  if (names.length === 0) throw new CoreError("not-enough-data", { name: "data", got: 0, want: 1 });
  if (names.length > 100) throw new CoreError("out-of-domain", { name: "labels", got: names.length, want: "<= 100" });
  const numbers = new Map(names.map((name, i) => [name, i]));
  const own = Int32Array.from(members, (name) => numbers.get(name)!);
  const sample = sampleOf(points.count);
  const quality = qualityOf(scaled(points, standardise), own, names.length, sample);
  const clusters = names.map((cluster, c) => profile(cluster, points, (i) => own[i] === c, quality));
  return {
    clusters: [...clusters, profile("all", points, () => true, quality)],
    sampled: sample.length < points.count ? sample.length : undefined,
  };
}

function byNumberThenText(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** All points of a table that is small enough, else some of them, drawn without regard to their place. */
function sampleOf(count: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  if (count <= exactUpTo) return all;
  const random = seededRandom(1);
  for (let i = 0; i < sampleSize; i++) {
    const j = i + Math.floor(random() * (count - i));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all.slice(0, sampleSize);
}

/** Silhouettes by point, NaN where it was not computed. */
function qualityOf(points: Points, own: Int32Array, k: number, sample: readonly number[]): Float64Array {
  const quality = new Float64Array(points.count).fill(NaN);
  if (k < 2) return quality;
  const { dimensions } = points;
  const values = new Float64Array(sample.length * dimensions);
  sample.forEach((i, s) => values.set(points.values.subarray(i * dimensions, (i + 1) * dimensions), s * dimensions));
  const found = silhouettes(
    { ...points, count: sample.length, values },
    sample.map((i) => own[i]!),
    k,
  );
  sample.forEach((i, s) => (quality[i] = found[s]!));
  return quality;
}

function profile(
  cluster: string | number,
  points: Points,
  isIn: (i: number) => boolean,
  quality: Float64Array,
): ClusterProfile {
  const { count, dimensions, values } = points;
  const centroid = new Float64Array(dimensions);
  let [size, sum, measured] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    if (!isIn(i)) continue;
    size += 1;
    for (let d = 0; d < dimensions; d++) centroid[d]! += (values[i * dimensions + d]! - centroid[d]!) / size;
    if (Number.isNaN(quality[i])) continue;
    sum += quality[i]!;
    measured += 1;
  }
  return { cluster, size, share: size / count, centroid, silhouette: sum / measured };
}
