import { describe, expect, it } from "vitest";
import { expectedSpend } from "../../../../src/core/models/gammaGamma/expectedSpend";
import { fitGammaGamma } from "../../../../src/core/models/gammaGamma/fit";
import { cdnowSpend, hasCdnow } from "../cdnow";

const rounded = { p: 6.25, q: 3.74, gamma: 15.44 };

describe("expectedSpend", () => {
  it.each([
    { x: 2, mean: 22.35, expected: 24.6637139108, source: "mpmath; 24.65 in note 025" },
    { x: 1, mean: 11.77, expected: 18.9168520578, source: "mpmath; 18.91 in note 025" },
    { x: 0, mean: 0, expected: 35.2189781022, source: "mpmath: mean of the population" },
    { x: 3, mean: 35, expected: 35.0279199628, source: "mpmath" },
    { x: 2, mean: 40, expected: 39.1404199475, source: "mpmath" },
  ])("of $x purchases of $mean is $expected: $source", ({ x, mean, expected }) => {
    expect(expectedSpend(rounded, x, mean)).toBeCloseTo(expected, 9);
  });

  it("refuses a population whose mean is infinite, instead of a negative spend", () => {
    expect(() => expectedSpend({ p: 6, q: 0.9, gamma: 15 }, 0, 0)).toThrow("no-result");
  });
});

describe.skipIf(!hasCdnow)("fitGammaGamma on CDNOW", () => {
  it("is the fit of lifetimes on its own rounding (6.248802, 3.744588, 15.447748)", () => {
    const { frequency, monetaryValue } = cdnowSpend();
    const { params, status, n, leftOut } = fitGammaGamma(frequency, monetaryValue);
    expect({ status, n, leftOut }).toEqual({ status: "ok", n: 946, leftOut: 1411 });
    expect(params.p / 6.248802).toBeCloseTo(1, 6);
    expect(params.q / 3.744588).toBeCloseTo(1, 6);
    expect(params.gamma / 15.447748).toBeCloseTo(1, 6);
  });

  it("gives gamma in the currency of the data", () => {
    const { frequency, monetaryValue } = cdnowSpend();
    const [dollars, cents] = [1, 100].map((unit) =>
      fitGammaGamma(
        frequency,
        monetaryValue.map((mean) => unit * mean),
      ),
    );
    expect(cents!.params.gamma / dollars!.params.gamma).toBeCloseTo(100, 4);
    expect(dollars!.logLikelihood - cents!.logLikelihood).toBeCloseTo(946 * Math.log(100), 6);
  });
});

describe("fitGammaGamma on data that say little", () => {
  it.each([
    { why: "nobody bought again", frequency: [0, 0], mean: [0, 0] },
    { why: "everyone spends the same", frequency: [1, 2], mean: [10, 10] },
  ])("calls it degenerate when $why", ({ frequency, mean }) => {
    expect(fitGammaGamma(frequency, mean).status).toBe("degenerate");
  });
});
