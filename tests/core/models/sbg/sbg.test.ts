import { describe, expect, it } from "vitest";
import { fitSbg } from "../../../../src/core/models/sbg/fit";
import { clv, survival } from "../../../../src/core/models/sbg/predict";

/** Fader & Hardie (2007), Table 1: % of customers surviving years 0 to 7, here of 1,000. */
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

describe("fitSbg", () => {
  it.each([
    { cohort: "High End", survivors: highEnd, alpha: 0.668088, beta: 3.806096, ll: -1611.1581, paper: ".668, 3.806" },
    { cohort: "Regular", survivors: regular, alpha: 0.704077, beta: 1.182043, ll: -1680.2652, paper: ".704, 1.182" },
    { cohort: "High End, 4 years", survivors: highEnd.slice(0, 5), alpha: 1.280976, beta: 7.790383, ll: -1225.1349 },
    { cohort: "Regular, 4 years", survivors: regular.slice(0, 5), alpha: 0.763665, beta: 1.29583, ll: -1401.5594 },
  ])("$cohort: alpha $alpha, beta $beta (paper: $paper)", ({ survivors, alpha, beta, ll }) => {
    const fit = fitSbg(survivors);
    expect(fit.status).toBe("ok");
    expect(Math.abs(fit.params.alpha / alpha - 1)).toBeLessThan(1e-5);
    expect(Math.abs(fit.params.beta / beta - 1)).toBeLessThan(1e-5);
    expect(Math.abs(fit.logLikelihood - ll)).toBeLessThan(1e-4);
  });

  it("gives the same parameters for % as for numbers", () => {
    const inPercent = fitSbg(highEnd.map((count) => count / 10)).params;
    expect(inPercent.alpha).toBeCloseTo(fitSbg(highEnd).params.alpha, 7);
  });

  it.each([
    ["nobody left", [10, 10, 10]],
    ["everybody left at once", [10, 0, 0]],
  ])("calls it degenerate when %s", (_, survivors) => {
    expect(fitSbg(survivors).status).toBe("degenerate");
  });

  it.each([
    [[10], "not-enough-data"],
    [[10, 12], "out-of-domain"],
    [[10, -1], "out-of-domain"],
  ])("refuses %j: %s", (survivors, code) => {
    expect(() => fitSbg(survivors)).toThrow(code);
  });
});

describe("survival", () => {
  const published = [85.07, 74.69, 66.98, 60.99, 56.18, 52.22, 48.89, 46.04, 43.58, 41.42, 39.51, 37.8];
  it("projects the High End curve of the paper, 12 years", () => {
    const params = { alpha: 0.668088, beta: 3.806096 };
    published.forEach((percent, i) => expect(100 * survival(params, i + 1)).toBeCloseTo(percent, 2));
  });
});

describe("clv", () => {
  const params = { alpha: 0.668088, beta: 3.806096 };
  it.each([
    { terms: { margin: 1, discount: 0.1 }, expected: 5.922254, source: "closed form 2F1, new customer" },
    { terms: { margin: 1, discount: 0.1, survived: 7 }, expected: 7.529628, source: "DERL after 7 renewals" },
    { terms: { margin: 100, discount: 0.1, renewals: 5 }, expected: 365.9244, source: "direct sum of 6 payments" },
  ])("is $expected: $source", ({ terms, expected }) => {
    expect(clv(params, terms) / expected).toBeCloseTo(1, 6);
  });
});
