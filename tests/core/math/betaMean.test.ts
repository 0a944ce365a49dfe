import { describe, expect, it } from "vitest";
import { betaMean } from "../../../src/core/math/betaMean";

describe("betaMean", () => {
  it.each([
    [0.793, 2.426],
    [1e-3, 1e-3],
    [1e-3, 1000],
    [1000, 1e-3],
    [1000, 2000],
    [0.8, 5000],
  ])("of p and p² under beta(%d, %d) are a/(a+b) and a(a+1)/((a+b)(a+b+1))", (a, b) => {
    const mean = a / (a + b);
    expect(betaMean(a, b, (p) => p) / mean).toBeCloseTo(1, 12);
    expect(betaMean(a, b, (p) => p * p) / ((mean * (a + 1)) / (a + b + 1))).toBeCloseTo(1, 12);
  });
});
