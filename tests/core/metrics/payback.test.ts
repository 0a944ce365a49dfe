import { describe, expect, it } from "vitest";
import { payback } from "../../../src/core/metrics/payback";

describe("payback", () => {
  it.each([
    { source: "150 / 60", churn: 0, discount: 0, expected: 2.5 },
    { source: "60 + 54, then 36 of 48.60", churn: 0.1, discount: 0, expected: 2 + 36 / 48.6 },
    { source: "54.55 + 49.59 + 45.08, then 0.79 of 40.98", churn: 0, discount: 0.1, expected: 3.01925 },
  ])("is $expected periods ($source)", ({ churn, discount, expected }) => {
    expect(payback(150, 60, churn, discount)).toBeCloseTo(expected, 10);
  });

  it("is 0 where nothing was spent", () => {
    expect(payback(0, 60, 0.1, 0)).toBe(0);
  });

  it.each([
    { what: "60 + 30 + 15 ... = 120", margin: 60, churn: 0.5, got: 120 },
    { what: "the first margin alone, where all leave", margin: 60, churn: 1, got: 60 },
    { what: "nothing, where there is no margin", margin: 0, churn: 0, got: 0 },
    { what: "nothing, where each period loses", margin: -60, churn: 0.5, got: 0 },
  ])("is refused with what the margins add up to at most: $what", ({ margin, churn, got }) => {
    const refusal = expect.objectContaining({ code: "never-pays-back", details: { got, want: 150 } }) as Error;
    expect(() => payback(150, margin, churn, 0)).toThrow(refusal);
  });
});
