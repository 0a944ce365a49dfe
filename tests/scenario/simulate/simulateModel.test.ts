import { describe, expect, it } from "vitest";
import { normalTwoSided } from "../../../src/core/math/distributions";
import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import type { Driver } from "../../../src/scenario/model/driver";
import { modelEvaluator } from "../../../src/scenario/model/evaluateModel";
import { modelLine } from "../../../src/scenario/model/modelLine";
import type { ScenarioModel } from "../../../src/scenario/model/scenarioModel";
import { compileLines } from "../../../src/scenario/simulate/compileLines";
import { simulateModel, simulationSteps } from "../../../src/scenario/simulate/simulateModel";
import { percentileShares } from "../../../src/scenario/simulate/simulation";
import { expectedOf, pertRule } from "./pert";

const model = defaultModel(translator("en"));
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

const driver = (change: Partial<Driver>): Driver => ({
  ...{ id: "x", label: "X", unit: "money", base: 1, low: 0, high: 2, least: -1e12, most: 1e12, source: "typed" },
  ...{ distribution: "uniform", parameters: [0, 2] },
  ...change,
});

const modelOf = (text: string, drivers: readonly Driver[]): ScenarioModel => ({
  drivers,
  lines: [modelLine({ id: "y", label: "Y", unit: "money", text })],
  outcome: "y",
});

/** The mean of CLV less CAC of the default model: its drivers are independent, three of them need an integral together. */
function exactMean(): number {
  const of = (id: string) => model.drivers.find((found) => found.id === id)!;
  const mean = (id: string) => expectedOf(of(id), (value) => value);
  const margin =
    mean("price") * (mean("gross_margin") - mean("price_discount")) * mean("frequency") -
    mean("service_minutes") * mean("minute_cost") -
    mean("retention_spend");
  const [growths, discounts] = [pertRule(of("expansion")), pertRule(of("discount"))];
  const multiple = expectedOf(of("churn"), (churn) =>
    growths.reduce(
      (sum, growth) =>
        discounts.reduce((inner, discount) => {
          const month = (1 + discount.value) ** (1 / 12) - 1;
          const value = (1 - churn) / (1 + month - (1 - churn) * (1 + growth.value));
          return inner + growth.weight * discount.weight * value;
        }, sum),
      0,
    ),
  );
  const inverse = (id: string) => expectedOf(of(id), (value) => 1 / value);
  return margin * multiple - mean("acquisition_spend") * inverse("leads") * inverse("conversion");
}

/** Share of a standard normal variable below z. */
const below = (z: number) => (z < 0 ? normalTwoSided(-z) / 2 : 1 - normalTwoSided(z) / 2);

describe("simulateModel(model, settings)", () => {
  const exact = exactMean();

  it.each(seeds)("has the exact mean of the default model within 3 standard errors, seed %s", (seed) => {
    const { mean, standardError } = simulateModel(model, { runs: 10_000, seed });
    expect(Math.abs(mean - exact)).toBeLessThan(3 * standardError);
  });

  it.each(seeds)("has the exact mean and deviation of a product within 3 standard errors, seed %s", (seed) => {
    // x uniform on 0…2, z triangular on 0, 3, 6: E xz = 1 · 3, E x² = 4/3, E z² = 9 + 1.5
    const z = driver({ id: "z", distribution: "triangular", parameters: [0, 3, 6] });
    const { mean, standardError, standardDeviation } = simulateModel(modelOf("x * z", [driver({}), z]), { seed });
    expect(Math.abs(mean - 3)).toBeLessThan(3 * standardError);
    expect(standardDeviation).toBeCloseTo(Math.sqrt((4 / 3) * 10.5 - 9), 0);
  });

  it.each([
    ["uniform", [10, 20], (x: number) => (x - 10) / 10],
    ["triangular", [0, 0, 1], (x: number) => 1 - (1 - x) ** 2],
    ["normal", [5, 2], (x: number) => below((x - 5) / 2)],
    ["lognormal", [1, 0.5], (x: number) => below((Math.log(x) - 1) / 0.5)],
    ["beta", [2, 1], (x: number) => x ** 2],
    ["beta", [2, 2], (x: number) => 3 * x ** 2 - 2 * x ** 3],
    // shapes below 1: the arcsine law
    ["beta", [0.5, 0.5], (x: number) => (2 / Math.PI) * Math.asin(Math.sqrt(x))],
    ["pert", [0, 0, 4], (x: number) => 1 - (1 - x / 4) ** 5],
    ["pert", [0, 4, 4], (x: number) => (x / 4) ** 5],
    // shapes 1 + 4/4 and 1 + 12/4: the distribution function of beta(2, 4)
    ["pert", [0, 1, 4], (x: number) => 1 - (1 - x / 4) ** 5 - 5 * (x / 4) * (1 - x / 4) ** 4],
  ] as const)(
    "has the percentiles of a single %s driver within binomial error",
    (distribution, parameters, shareBelow) => {
      const runs = 40_000;
      const { percentiles } = simulateModel(modelOf("x", [driver({ distribution, parameters })]), { runs });
      percentileShares.forEach((share, i) => {
        const error = Math.sqrt((share * (1 - share)) / runs);
        expect(Math.abs(shareBelow(percentiles[i]!) - share)).toBeLessThan(3.5 * error);
      });
    },
  );

  it("gives equal results for equal seeds, others for others", () => {
    const settings = { runs: 2_000, seed: 7 };
    expect(simulateModel(model, settings)).toEqual(simulateModel(model, settings));
    expect(simulateModel(model, { ...settings, seed: 8 }).mean).not.toBe(simulateModel(model, settings).mean);
  });

  it("keeps these numbers on every platform", () => {
    const { mean, percentiles } = simulateModel(model, { runs: 1_000, seed: 1 });
    expect([mean, percentiles[3]].map((value) => value!.toPrecision(9))).toMatchInlineSnapshot(`
      [
        "299.505281",
        "293.694255",
      ]
    `);
  });

  it("leaves the draws of other drivers alone when one changes", () => {
    const two = [driver({}), driver({ id: "z", parameters: [5, 6] })];
    const alone = simulateModel(modelOf("x + 0 * z", two), { runs: 1_000 });
    const changed = simulateModel(modelOf("x + 0 * z", [two[0]!, { ...two[1]!, parameters: [7, 8] }]), { runs: 1_000 });
    expect(changed.mean).toBeCloseTo(alone.mean, 12);
  });

  it("counts runs without a value and runs with a driver outside of what it can be", () => {
    const x = driver({ distribution: "discrete", parameters: [0, 0.25, 1, 0.5, 5, 0.25], most: 2 });
    const result = simulateModel(modelOf("3 / x", [x]), { runs: 4_000 });
    expect(result.withoutValue / 4_000).toBeCloseTo(0.25, 1);
    expect(result.outside / 4_000).toBeCloseTo(0.25, 1);
    expect([result.mean, result.standardDeviation, result.bins]).toEqual([
      3,
      0,
      [{ from: 3, to: 3, count: 4_000 - result.withoutValue - result.outside }],
    ]);
  });

  it("has bins that add up, and a running mean that ends at the mean", () => {
    const { bins, convergence, mean, standardError, runs } = simulateModel(model, { runs: 5_000 });
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(runs);
    expect([bins.length, convergence.length, convergence.at(-1)!.runs]).toEqual([30, 50, runs]);
    expect(convergence.at(-1)!.mean).toBeCloseTo(mean, 9);
    expect(convergence.at(-1)!.standardError).toBeCloseTo(standardError, 9);
  });

  it("says how often CLV is below CAC: as often as their difference is below 0", () => {
    const poor = model.drivers.map((one) =>
      one.id === "conversion" ? { ...one, parameters: [0.02, 0.03, 0.06] } : one,
    );
    const { belowZero, belowCac } = simulateModel({ ...model, drivers: poor }, { runs: 5_000 });
    expect(belowZero).toBeGreaterThan(0.1);
    expect(belowCac).toBe(belowZero);
  });

  it("shares the spread by drivers: of 3x + z nine tenths are x's", () => {
    const both = [driver({}), driver({ id: "z" })];
    const { contributions } = simulateModel(modelOf("3 * x + z", both), { runs: 50_000 });
    expect(contributions.map(({ driver: id }) => id)).toEqual(["x", "z"]);
    expect(contributions[0]!.share).toBeCloseTo(0.9, 1);
    expect(contributions[0]!.share + contributions[1]!.share).toBeCloseTo(1, 12);
  });

  it("correlates drivers: the variance of a sum grows by twice their covariance", () => {
    const two = [
      driver({ distribution: "normal", parameters: [0, 1] }),
      driver({ id: "z", distribution: "normal", parameters: [0, 1] }),
    ];
    const correlations = [{ drivers: ["x", "z"] as const, value: 0.5 }];
    const { standardDeviation } = simulateModel(modelOf("x + z", two), { runs: 50_000, correlations });
    expect(standardDeviation).toBeCloseTo(Math.sqrt(3), 1);
  });

  it("yields how far it is", () => {
    const steps = [...simulationSteps(model, { runs: 20_000 })];
    expect(steps.at(-1)).toBe(1);
    expect(steps.every((share, i) => share > (steps[i - 1] ?? 0))).toBe(true);
  });

  it.each([
    [{ runs: 999 }, "out-of-domain", "runs"],
    [{ runs: 200_001 }, "out-of-domain", "runs"],
    [{ seed: NaN }, "out-of-domain", "seed"],
    [{ correlations: [{ drivers: ["churn", "luck"], value: 0.5 }] }, "unknown-word", "correlation"],
    [{ correlations: [{ drivers: ["churn", "price"], value: 1 }] }, "out-of-domain", "correlation churn × price"],
    [{ correlations: [{ drivers: ["churn", "churn"], value: 0.5 }] }, "out-of-domain", "correlation churn × churn"],
  ] as const)("refuses %j", (settings, code, name) => {
    const refusal = expect.objectContaining({ code, details: expect.objectContaining({ name }) as object }) as Error;
    expect(() => simulateModel(model, settings)).toThrow(refusal);
  });

  it("names the pair that contradicts the others, with what they allow", () => {
    // with 0.6 and 0.6, the third is at least 0.36 − 0.64 = −0.28
    const correlations = [
      { drivers: ["price", "churn"] as const, value: 0.6 },
      { drivers: ["price", "frequency"] as const, value: 0.6 },
      { drivers: ["churn", "frequency"] as const, value: -0.9 },
    ];
    const details = { name: "correlation churn × frequency", got: -0.9, want: ">= -0.27" };
    expect(() => simulateModel(model, { correlations })).toThrow(
      expect.objectContaining({ code: "out-of-domain", details }),
    );
  });
});

describe("compileLines(model)", () => {
  it("computes every line as the evaluator does", () => {
    const expected = modelEvaluator(model)(Object.fromEntries(model.drivers.map(({ id, high }) => [id, high])));
    const { size, placeOf, run } = compileLines(model);
    const values = new Float64Array(size);
    model.drivers.forEach(({ id, high }) => (values[placeOf(id)] = high));
    run(values);
    model.lines.forEach(({ id }) => expect(values[placeOf(id)]).toBe(expected[id]));
  });
});
