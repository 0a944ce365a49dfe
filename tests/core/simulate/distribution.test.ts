import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/core/random";
import { distribution, type DistributionName } from "../../../src/core/simulate/distribution";
import { percentile } from "../../../src/core/simulate/percentile";

const draws = 40_000;

function sample(name: DistributionName, parameters: readonly number[]): Float64Array {
  const { sample } = distribution("margin", name, parameters);
  const random = seededRandom(7);
  return Float64Array.from({ length: draws }, () => sample(random));
}

describe("distribution", () => {
  // means and variances from textbooks; pert: beta with 1 + 4 (mode - low) / width
  it.each<{ name: DistributionName; parameters: number[]; mean: number; variance: number }>([
    { name: "uniform", parameters: [80, 120], mean: 100, variance: 1600 / 12 },
    { name: "triangular", parameters: [0, 1, 4], mean: 5 / 3, variance: (0 + 1 + 16 - 0 - 0 - 4) / 18 },
    { name: "pert", parameters: [0, 1, 4], mean: 4 / 3, variance: ((4 / 3) * (8 / 3)) / 7 },
    { name: "normal", parameters: [5, 2], mean: 5, variance: 4 },
    { name: "lognormal", parameters: [1, 0.5], mean: Math.exp(1.125), variance: Math.expm1(0.25) * Math.exp(2.25) },
    { name: "beta", parameters: [2, 6], mean: 0.25, variance: 12 / (64 * 9) },
    { name: "beta", parameters: [0.2, 0.3], mean: 0.4, variance: 0.06 / (0.25 * 1.5) },
    { name: "discrete", parameters: [1, 0.25, 5, 0.75], mean: 4, variance: 3 },
    { name: "fixed", parameters: [3], mean: 3, variance: 0 },
  ])("$name$parameters has mean $mean and variance $variance", ({ name, parameters, mean, variance }) => {
    const values = sample(name, parameters);
    const got = values.reduce((sum, value) => sum + value, 0) / draws;
    const spread = values.reduce((sum, value) => sum + (value - got) ** 2, 0) / (draws - 1);
    expect(Math.abs(got - mean)).toBeLessThanOrEqual(4 * Math.sqrt(variance / draws) + 1e-12);
    expect(Math.abs(spread - variance)).toBeLessThanOrEqual(0.08 * variance);
    const { low, high } = distribution("margin", name, parameters);
    expect(values.every((value) => value >= low && value <= high)).toBe(true);
  });

  it.each<{ name: DistributionName; parameters: number[] }>([
    { name: "uniform", parameters: [2, 1] },
    { name: "triangular", parameters: [0, 5, 4] },
    { name: "pert", parameters: [0, 1] },
    { name: "normal", parameters: [0, -1] },
    { name: "beta", parameters: [0, 1] },
    { name: "discrete", parameters: [1, 0.5, 2, 0.4] },
    { name: "discrete", parameters: [1, 0.5, 2] },
    { name: "fixed", parameters: [] },
  ])("refuses $name$parameters, naming driver and distribution", ({ name, parameters }) => {
    expect(() => distribution("margin", name, parameters)).toThrow(`margin (${name})`);
  });
});

describe("percentile", () => {
  it.each([
    [0, 1],
    [0.5, 2.5],
    [0.1, 1.3],
    [1, 4],
  ])("%d of 1, 2, 3, 4 is %d (R: quantile, type 7)", (share, expected) => {
    expect(percentile(Float64Array.of(1, 2, 3, 4), share)).toBeCloseTo(expected, 12);
  });
});
