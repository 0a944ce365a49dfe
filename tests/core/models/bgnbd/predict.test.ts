import { describe, expect, it } from "vitest";
import {
  conditionalExpectedPurchases,
  expectedPurchases,
  pAlive,
  type BgNbdParams,
} from "../../../../src/core/models/bgnbd/predict";

const rounded: BgNbdParams = { model: "bgnbd", r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const refined: BgNbdParams = { model: "bgnbd", r: 0.2425929, alpha: 4.4135316, a: 0.7928861, b: 2.4257534 };
const customer = { frequency: 2, recency: 30.43, T: 38.86 };

describe("pAlive", () => {
  it.each([
    {
      source: "by hand: 1 / (1 + (4/2)^2)",
      params: { ...rounded, r: 1, alpha: 1, a: 1, b: 1 },
      x: 1,
      tx: 1,
      T: 3,
      p: 0.2,
    },
    { source: "mpmath, 40 digits", params: rounded, x: 2, tx: 30.43, T: 38.86, p: 0.726578570081 },
    { source: "mpmath, 40 digits", params: rounded, x: 26, tx: 30.86, T: 31, p: 0.968915649718 },
    { source: "no repeat purchase", params: rounded, x: 0, tx: 0, T: 38.86, p: 1 },
    { source: "MBG by hand: 1 / (1 + (a/b)(alpha+T)/alpha)", params: mbg(1, 1, 1, 1), x: 0, tx: 0, T: 3, p: 0.2 },
  ])("is $p for ($x, $tx, $T): $source", ({ params, x, tx, T, p }) => {
    expect(pAlive(params, { frequency: x, recency: tx, T })).toBeCloseTo(p, 11);
  });

  it("does not overflow for heavy buyers who went silent", () => {
    expect(pAlive(rounded, { frequency: 5000, recency: 1, T: 1e5 })).toBe(0);
  });

  it("refuses a recency beyond T", () => {
    expect(() => pAlive(rounded, { frequency: 1, recency: 4, T: 3 })).toThrow("out-of-domain");
  });
});

describe("conditionalExpectedPurchases", () => {
  it.each([
    { source: "mpmath, 40 digits; 1.226 in note 004", params: rounded, ...customer, t: 39, expected: 1.22602817477 },
    { source: "mpmath", params: rounded, frequency: 26, recency: 30.86, T: 31, t: 52, expected: 25.7581959365 },
    { source: "mpmath, a = 1", params: { ...rounded, a: 1 }, ...customer, t: 39, expected: 1.10213678604 },
    {
      ...{ source: "mpmath, a + b < 1", params: { ...rounded, r: 0.11, alpha: 2.24, a: 0.31, b: 0.5 } },
      ...{ frequency: 0, recency: 0, T: 1, t: 30, expected: 0.564588615533 },
    },
  ])("is $expected: $source", ({ params, t, expected, ...known }) => {
    expect(conditionalExpectedPurchases(params, known, t) / expected).toBeCloseTo(1, 10);
  });

  it("does not change with the unit of time", () => {
    const days = { frequency: 2, recency: 7 * 30.43, T: 7 * 38.86 };
    const inDays = conditionalExpectedPurchases({ ...rounded, alpha: 7 * rounded.alpha }, days, 7 * 39);
    expect(inDays).toBeCloseTo(conditionalExpectedPurchases(rounded, customer, 39), 12);
  });

  it.each([0.001, 1, 1000])("stays finite and below the purchases of a customer who never leaves, a = b = %d", (ab) => {
    const expected = conditionalExpectedPurchases({ ...rounded, a: ab, b: ab }, { ...customer, frequency: 5000 }, 39);
    expect(expected).toBeGreaterThanOrEqual(0);
    expect(expected).toBeLessThanOrEqual((39 * (0.243 + 5000)) / (4.414 + 38.86));
  });
});

describe("expectedPurchases", () => {
  it.each([
    [0.1429, 0.00781607177, 0.0078],
    [1, 0.0531847388, 0.0532],
    [3, 0.150631925, 0.1506],
    [31.8571, 1.04049429, 1.0405],
    [32, 1.04373721, 1.0437],
    [78, 1.85797178, 1.8576],
  ])("within %d weeks is %d (mpmath; note 004 prints %d)", (weeks, expected, printed) => {
    const got = expectedPurchases(refined, weeks);
    expect(got / expected).toBeCloseTo(1, 6);
    expect(Math.abs(got - printed)).toBeLessThan(5e-4);
  });

  it("within 52 weeks is 1.4460505954 at the rounded parameters (mpmath; BTYD walkthrough)", () => {
    expect(expectedPurchases(rounded, 52)).toBeCloseTo(1.4460505954, 9);
  });

  it("is 0 at once and rises with the horizon", () => {
    const paths = [0, 1, 10, 100].map((weeks) => expectedPurchases(rounded, weeks));
    expect(paths[0]).toBe(0);
    expect([...paths].sort((a, b) => a - b)).toEqual(paths);
  });
});

function mbg(r: number, alpha: number, a: number, b: number): BgNbdParams {
  return { model: "mbgnbd", r, alpha, a, b };
}
