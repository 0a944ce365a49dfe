import { describe, expect, it } from "vitest";
import { pmf } from "../../../../src/core/models/bgbb/pmf";

describe("pmf", () => {
  const mle = { alpha: 1.2035223, beta: 0.7497163, gamma: 0.6567183, delta: 2.7834431 };

  it("puts 3,454.9 of 11,104 donors at no gift and 1,253.1 at all six, as the paper's sheet does", () => {
    expect(Math.abs(11104 * pmf(mle, 6, 0) - 3454.9)).toBeLessThan(0.1);
    expect(Math.abs(11104 * pmf(mle, 6, 6) - 1253.1)).toBeLessThan(0.1);
  });

  it("adds up to 1 over all numbers of gifts", () => {
    const counts = Array.from({ length: 8 }, (_, count) => pmf(mle, 6, count));
    expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 13);
    expect(counts[7]).toBe(0);
  });
});
