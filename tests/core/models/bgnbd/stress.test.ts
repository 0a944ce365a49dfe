import { describe, expect, it } from "vitest";
import { conditionalExpectedPurchases } from "../../../../src/core/models/bgnbd/predict";

/**
 * 5,000 purchases, the last 0.06 weeks ago: r .243, alpha 4.414, T 38.86, in the next 39 weeks.
 * For a of 0.001 and 1 by mpmath's quadrature with 25 digits; for a of 1,000 nobody stays for long, and what is expected is
 * P(alive) (a + b + x - 1) / (a - 1), by mpmath with 25 digits.
 */
const table = [
  { a: 1e-3, b: 1e-3, expected: 4503.8590198002 },
  { a: 1e-3, b: 1, expected: 4503.8594635728 },
  { a: 1e-3, b: 1e3, expected: 4504.235822139 },
  { a: 1, b: 1e-3, expected: 2663.598963202 },
  { a: 1, b: 1, expected: 2663.8294377847 },
  { a: 1, b: 1e3, expected: 2868.602191266 },
  { a: 1e3, b: 1e-3, expected: 0.0289922991300849 },
];

describe("a buyer of every hour", () => {
  it.each(table)("is expected to make $expected purchases with a = $a, b = $b", ({ a, b, expected }) => {
    const params = { model: "bgnbd", r: 0.243, alpha: 4.414, a, b } as const;
    const known = { frequency: 5000, recency: 38.8, T: 38.86 };
    expect(conditionalExpectedPurchases(params, known, 39) / expected).toBeCloseTo(1, 10);
  });
});
