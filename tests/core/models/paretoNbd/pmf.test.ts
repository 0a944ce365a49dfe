import { describe, expect, it } from "vitest";
import { pmf } from "../../../../src/core/models/paretoNbd/pmf";
import { expectedPurchases } from "../../../../src/core/models/paretoNbd/predict";

describe("pmf", () => {
  it.each([
    { r: 0.5533971, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 },
    { r: 0.55, alpha: 0.01, s: 1, beta: 100 },
    { r: 3, alpha: 50, s: 4, beta: 0.5 },
  ])("adds up to 1 and has the expected purchases as its mean (%j)", (params) => {
    const counts = Array.from({ length: 400 }, (_, count) => pmf(params, 2, count));
    const sum = counts.reduce((total, p) => total + p, 0);
    const mean = counts.reduce((total, p, count) => total + p * count, 0);
    const tail = 1 - sum;
    expect(tail).toBeGreaterThan(-1e-11);
    expect(mean).toBeLessThanOrEqual(expectedPurchases(params, 2) + 1e-9);
    if (tail < 1e-12) expect(mean).toBeCloseTo(expectedPurchases(params, 2), 9);
  });

  it("is 1 for no purchase in no time", () => {
    const params = { r: 1, alpha: 1, s: 1, beta: 1 };
    expect([0, 1].map((count) => pmf(params, 0, count))).toEqual([1, 0]);
  });
});
