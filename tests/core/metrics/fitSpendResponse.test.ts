import { describe, expect, it } from "vitest";
import { fitSpendResponse } from "../../../src/core/metrics/fitSpendResponse";

const spend = [500, 800, 1200, 1700, 2300, 3000, 3800, 4500];
const curve = (ceiling: number, slope: number) => spend.map((money) => ceiling * (1 - Math.exp(-slope * money)));

describe("fitSpendResponse(spend, customers)", () => {
  it.each([
    [150, 0.0005],
    [60, 0.001],
    [900, 0.0002],
  ])("finds the curve that the months lie on: ceiling %s, slope %s", (ceiling, slope) => {
    const fit = fitSpendResponse(spend, curve(ceiling, slope));
    if (typeof fit === "string") throw new Error(fit);
    expect(fit.ceiling / ceiling).toBeCloseTo(1, 6);
    expect(fit.slope / slope).toBeCloseTo(1, 6);
    expect(fit.explained).toBeCloseTo(1, 9);
  });

  it("fits months that lie beside it, no worse than any curve near", () => {
    const won = curve(150, 0.0005).map((value, i) => value + (i % 2 === 0 ? 4 : -4));
    const fit = fitSpendResponse(spend, won);
    if (typeof fit === "string") throw new Error(fit);
    const squares = (ceiling: number, slope: number) =>
      curve(ceiling, slope).reduce((sum, value, i) => sum + (value - won[i]!) ** 2, 0);
    const best = squares(fit.ceiling, fit.slope);
    for (const factor of [0.97, 0.99, 1.01, 1.03]) {
      expect(squares(fit.ceiling * factor, fit.slope)).toBeGreaterThan(best);
      expect(squares(fit.ceiling, fit.slope * factor)).toBeGreaterThan(best);
    }
  });

  it.each([
    ["tooFewMonths", [100, 200, 300, 400, 500, 0], [1, 2, 3, 4, 5, 0]],
    ["nobodyWon", spend, spend.map(() => 0)],
    ["noSpread", [1000, 1010, 990, 1000, 1005, 995], [5, 9, 7, 6, 8, 7]],
    ["noRise", spend, [20, 3, 18, 2, 21, 1, 19, 2]],
    ["noRise", spend, [40, 35, 30, 25, 20, 15, 10, 5]],
    ["straight", spend, spend.map((money) => money / 100)],
  ] as const)("says why there is none: %s", (why, money, won) => {
    expect(fitSpendResponse(money, won)).toBe(why);
  });
});
