import { describe, expect, it } from "vitest";
import { digamma, lnGamma, trigamma, upperGamma } from "../../../src/core/math/gamma";

/** mpmath, 25 digits. */
const table = [
  { x: 1e-8, ln: 18.42068073818018, psi: -100000000.57721564, psi1: 1e16 },
  { x: 0.5, ln: 0.5723649429247001, psi: -1.9635100260214235, psi1: 4.934802200544679 },
  { x: 1, ln: 0, psi: -0.5772156649015329, psi1: 1.6449340668482264 },
  { x: 6.25, ln: 5.219603986990229, psi: 1.750453526883736, psi1: 0.173479233158932 },
  { x: 1e5, ln: 1051287.7089736569, psi: 11.512920464961896, psi1: 0.00001000005000016667 },
];

describe("lnGamma, digamma and trigamma", () => {
  it.each(table)("of $x agree with mpmath", ({ x, ln, psi, psi1 }) => {
    expect(Math.abs(lnGamma(x) - ln)).toBeLessThan(1e-13 * Math.max(1, Math.abs(ln)));
    expect(Math.abs(digamma(x) - psi)).toBeLessThan(1e-13 * Math.max(1, Math.abs(psi)));
    expect(Math.abs(trigamma(x) - psi1)).toBeLessThan(1e-13 * Math.max(1, psi1));
  });

  it("follow their recurrences across the point where the series begin", () => {
    for (const x of [10.99, 11, 11.5, 12, 12.01]) {
      expect(digamma(x + 1) - digamma(x) - 1 / x).toBeCloseTo(0, 14);
      expect(trigamma(x) - trigamma(x + 1) - 1 / x ** 2).toBeCloseTo(0, 14);
    }
  });
});

describe("upperGamma", () => {
  it.each([
    [1, 1, Math.exp(-1)],
    [0.5, 1.920729410347062, 0.05],
    [1, 2.995732273553991, 0.05],
    [2.5, 5.535248882, 0.0499999986379],
    [0.5, 1176.45, 0],
  ])("Q(%d, %d) is %d (tables of chi-square; mpmath)", (a, x, expected) => {
    expect(upperGamma(a, x)).toBeCloseTo(expected, 9);
  });
});
