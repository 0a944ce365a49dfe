import { describe, expect, it } from "vitest";
import { correlation, ranks } from "../../../src/core/simulate/ranks";

describe("ranks(values)", () => {
  it("counts from 1, and equal values share their mean rank", () => {
    expect([...ranks(Float64Array.of(30, 10, 20, 10))]).toEqual([4, 1.5, 3, 1.5]);
  });
});

describe("correlation(x, y)", () => {
  it("is Pearson's, of ranks Spearman's: the example of Wikipedia has -29/165", () => {
    const iq = Float64Array.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
    const hours = Float64Array.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
    expect(correlation(ranks(iq), ranks(hours))).toBeCloseTo(-29 / 165, 12);
  });

  it("is 0 with what never changes", () => {
    expect(correlation(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toBe(0);
  });
});
