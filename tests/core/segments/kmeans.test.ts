import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/core/random";
import { clusterProfiles } from "../../../src/core/segments/clusterProfile";
import { kmeans } from "../../../src/core/segments/kmeans";

const options = { seed: 1, standardise: true };

/** Three clouds far apart, of 60, 40 and 20 points. */
function clouds(): { points: number[][]; truth: number[] } {
  const random = seededRandom(5);
  const truth = Array.from({ length: 120 }, (_, i) => (i < 60 ? 1 : i < 100 ? 2 : 3));
  const points = truth.map((cloud) => [
    cloud * 100 + random(),
    cloud === 2 ? 50 + random() : random(),
    random() / 1000,
  ]);
  return { points, truth };
}

describe("kmeans", () => {
  it("finds clouds that lie apart, and numbers them by size", () => {
    const { points, truth } = clouds();
    expect(
      kmeans(
        points.map(([x, y]) => [x!, y!]),
        { ...options, k: 3 },
      ),
    ).toEqual(truth);
  });

  it("starts far apart, so that it finds many clouds whatever the seed", () => {
    const truth = Array.from({ length: 120 }, (_, i) => Math.floor(i / 8) + 1);
    const random = seededRandom(5);
    const points = truth.map((cloud) => [(cloud % 4) * 100 + random(), Math.floor(cloud / 4) * 100 + random()]);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const found = seeds.filter((seed) => kmeans(points, { k: 15, seed, standardise: false }).join() === truth.join());
    expect(found).toEqual(seeds);
  });

  it("gives the same clusters for the same seed", () => {
    const { points } = clouds();
    expect(kmeans(points, { ...options, k: 4, seed: 9 })).toEqual(kmeans(points, { ...options, k: 4, seed: 9 }));
  });

  it("does not depend on the unit of a column if standardised", () => {
    const { points } = clouds();
    const inCents = points.map(([x, y, z]) => [x! * 100, y!, z!]);
    expect(kmeans(inCents, { ...options, k: 3 })).toEqual(kmeans(points, { ...options, k: 3 }));
  });

  it("is at rest: every point is in the cluster whose mean is nearest", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 5, maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (points, k) => {
        const labels = kmeans(points, { k, seed: 1, standardise: false });
        const means = new Map(
          [...new Set(labels)].map((label) => {
            const members = points.filter((_, i) => labels[i] === label);
            return [label, [0, 1].map((d) => members.reduce((sum, p) => sum + p[d]!, 0) / members.length)];
          }),
        );
        const distance = (p: readonly number[], mean: readonly number[]) =>
          Math.hypot(p[0]! - mean[0]!, p[1]! - mean[1]!);
        points.forEach((p, i) => {
          const own = distance(p, means.get(labels[i])!);
          for (const mean of means.values()) expect(own).toBeLessThanOrEqual(distance(p, mean) + 1e-9);
        });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("leaves out rows with a missing number", () => {
    expect(kmeans([[0], [NaN], [1], [10]], { k: 2, seed: 1, standardise: false })).toEqual([1, undefined, 1, 2]);
  });

  it("refuses more clusters than rows", () => {
    expect(() => kmeans([[1], [2]], { ...options, k: 3 })).toThrow("not-enough-data");
  });
});

describe("clusterProfiles", () => {
  it("gives sizes, means in the units of the data, and the silhouette that Rousseeuw defines", () => {
    const { clusters, sampled } = clusterProfiles([[0], [1], [10], [11]], [1, 1, 2, 2], true);
    expect(sampled).toBeUndefined();
    expect(clusters.map(({ cluster, size, share }) => [cluster, size, share])).toEqual([
      [1, 2, 0.5],
      [2, 2, 0.5],
      ["all", 4, 1],
    ]);
    // by hand: (9.5 / 10.5 + 8.5 / 9.5) / 2
    expect(clusters[2]!.silhouette).toBeCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, 12);
    expect(clusters[1]!.centroid).toEqual(Float64Array.of(10.5));
  });

  it("samples above 5,000 rows, and comes near the exact value", () => {
    const random = seededRandom(2);
    const labels = Array.from({ length: 5001 }, (_, i) => (i % 2) + 1);
    const points = labels.map((label) => [label * 10 + random()]);
    const { clusters, sampled } = clusterProfiles(points, labels, true);
    const exact = clusterProfiles(points.slice(1), labels.slice(1), true);
    expect(sampled).toBe(2000);
    expect(exact.sampled).toBeUndefined();
    expect(clusters[2]!.silhouette).toBeCloseTo(exact.clusters[2]!.silhouette, 2);
  });
});
