import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { incompleteBeta } from "../../../src/core/math/incompleteBeta";
import { correlation, ranks } from "../../../src/core/simulate/ranks";
import { correlationMatrix } from "../../../src/scenario/simulate/correlationMatrix";
import { correlate, drawColumns } from "../../../src/scenario/simulate/draw";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { modelLine } from "../../../src/scenario/model/modelLine";
import { percentileShares } from "../../../src/scenario/simulate/simulation";
import { simulateModel } from "../../../src/scenario/simulate/simulateModel";

const model = defaultModel(translator("en"));
const sampling = "latin-hypercube";

/** The price alone, spread as PERT 45, 50, 54. */
const price = {
  drivers: model.drivers.filter(({ id }) => id === "price"),
  lines: [modelLine({ id: "x", label: "X", unit: "money", text: "price" })],
  outcome: "x",
};

describe("simulation by Latin hypercubes", () => {
  it("has the percentiles of the distribution: no batch of 500 is wrong by more than a run", () => {
    const { percentiles } = simulateModel(price, { runs: 10_000, sampling });
    // a beta with shapes 1 + 4 × 5 / 9 and 1 + 4 × 4 / 9
    percentiles.forEach((value, place) => {
      const share = incompleteBeta((value - 45) / 9, 1 + 20 / 9, 1 + 16 / 9);
      expect(Math.abs(share - percentileShares[place]!)).toBeLessThan(2 / 500);
    });
  });

  it("knows the mean better than random draws, and says how well", () => {
    const exact = 45 + (9 * (1 + 20 / 9)) / 6;
    const errors = Array.from({ length: 20 }, (_, seed) => {
      const random = simulateModel(price, { runs: 2000, seed });
      const found = simulateModel(price, { runs: 2000, seed, sampling });
      expect(found.standardError).toBeLessThan(random.standardError / 5);
      expect(Math.abs(found.mean - exact)).toBeLessThan(4.5 * found.standardError);
      return ((found.mean - exact) / found.standardError) ** 2;
    });
    // squares of t with 19 degrees of freedom: 19 / 17 on average
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(mean).toBeGreaterThan(0.3);
    expect(mean).toBeLessThan(2.6);
  });

  it("is better for the whole model too, and ends its convergence at the mean and error of all", () => {
    const random = simulateModel(model, { runs: 20_000, seed: 3 });
    const found = simulateModel(model, { runs: 20_000, seed: 3, sampling });
    expect(found.standardError).toBeLessThan(random.standardError / 2);
    expect(Math.abs(found.mean - random.mean)).toBeLessThan(4 * random.standardError);
    expect(found.convergence).toHaveLength(19);
    const last = found.convergence.at(-1)!;
    expect(last.runs).toBe(20_000 - found.outside - found.withoutValue);
    expect(last.mean).toBeCloseTo(found.mean, 8);
    expect(last.standardError).toBe(found.standardError);
  });

  it("keeps rank correlations, and the strata of each batch", () => {
    const draws = { runs: 10_000, seed: 5, sampling } as const;
    const columns = new Map(drawColumns(model, new Set(["price", "churn"]), draws));
    const before = [...columns.get("price")!.subarray(0, 500)].sort();
    const matrix = correlationMatrix([{ drivers: ["price", "churn"], value: 0.6 }], ["price", "churn"]);
    correlate(columns, matrix, draws);
    expect([...columns.get("price")!.subarray(0, 500)].sort()).toEqual(before);
    const [a, b] = ["price", "churn"].map((id) => ranks(columns.get(id)!)) as [Float64Array, Float64Array];
    expect(correlation(a, b)).toBeGreaterThan(0.55);
    expect(correlation(a, b)).toBeLessThan(0.62);
  });

  it("leaves random draws as they were", () => {
    const plain = simulateModel(price, { runs: 1000, seed: 1 });
    expect(simulateModel(price, { runs: 1000, seed: 1, sampling: "random" })).toEqual(plain);
  });
});
