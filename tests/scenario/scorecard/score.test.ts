import { describe, expect, it } from "vitest";
import { scoreOf, statusOf, weightedScore } from "../../../src/scenario/scorecard/score";

const higher = { threshold: 1, target: 3, higherIsBetter: true };
const lower = { threshold: 18, target: 12, higherIsBetter: false };

describe("scoreOf(indicator, actual)", () => {
  it.each([
    [higher, 2, 50],
    [higher, 0.5, 0],
    [higher, 4, 100],
    [lower, 15, 50],
    [lower, 13.5, 75],
    [lower, 20, 0],
    [lower, 6, 100],
  ])("of %j at %s is %s", (indicator, actual, expected) => {
    expect(scoreOf(indicator, actual)).toBe(expected);
  });

  it("is nothing without an actual, or where the target does not fit the direction", () => {
    expect(scoreOf(higher, null)).toBeUndefined();
    expect(scoreOf(higher, NaN)).toBeUndefined();
    expect(scoreOf({ ...higher, higherIsBetter: false }, 2)).toBeUndefined();
    expect(scoreOf({ ...higher, threshold: 3 }, 3)).toBeUndefined();
  });
});

it("does not let a value that lies on a limit fall below it by the last digit of a fraction", () => {
  const conversion = { threshold: 0.05, target: 0.1, higherIsBetter: true };
  // (0.075 - 0.05) / 0.05 is a little less than a half in binary fractions
  const score = scoreOf(conversion, 0.075);
  expect(score).toBeLessThan(50);
  expect(statusOf(score, { good: 80, watch: 50 })).toBe("watch");
});

describe("weightedScore(rows)", () => {
  it("leaves out what has no score, with its weight", () => {
    const rows = [
      { score: 100, weight: 0.2 },
      { score: 50, weight: 0.6 },
      { score: undefined, weight: 0.2 },
    ];
    expect(weightedScore(rows)).toBeCloseTo(62.5, 12);
    expect(weightedScore([{ score: 100, weight: 0 }])).toBeUndefined();
  });
});

describe("statusOf(score, limits)", () => {
  it.each([
    [80, "good"],
    [79.9, "watch"],
    [50, "watch"],
    [49.9, "act"],
    [undefined, "unknown"],
  ])("of %s is %s", (score, status) => {
    expect(statusOf(score, { good: 80, watch: 50 })).toBe(status);
  });
});
