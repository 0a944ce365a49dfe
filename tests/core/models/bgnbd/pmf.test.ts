import { describe, expect, it } from "vitest";
import { pmf } from "../../../../src/core/models/bgnbd/pmf";
import { conditionalExpectedPurchases, dert, expectedPurchases } from "../../../../src/core/models/bgnbd/predict";

const params = { model: "bgnbd", r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const;

describe("pmf", () => {
  it("within 30 weeks, 11 to 20 purchases, is that of the BTYD manual", () => {
    const manual = [0.0019995214, 0.0015170236, 0.001163315, 0.0009003148, 0.0007023638];
    manual.push(0.0005517902, 0.0004361913, 0.0003467171, 0.0002769613, 0.000222226);
    manual.forEach((expected, i) => expect(pmf(params, 30, 11 + i)).toBeCloseTo(expected, 9));
  });

  it.each([
    [2, 10, 1.07868964037e-7],
    [39, 0, 0.573786352096],
    [30, 11, 0.00199952144748],
  ])("within %d weeks, %d purchases, is %d (mpmath)", (weeks, count, expected) => {
    expect(pmf(params, weeks, count) / expected).toBeCloseTo(1, 9);
  });

  it.each(["bgnbd", "mbgnbd"] as const)("adds up to 1 and has the expected purchases as its mean (%s)", (model) => {
    const counts = Array.from({ length: 2000 }, (_, count) => pmf({ ...params, model }, 39, count));
    const mean = counts.reduce((sum, p, count) => sum + p * count, 0);
    expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
    expect(mean).toBeCloseTo(expectedPurchases({ ...params, model }, 39), 8);
  });
});

describe("dert", () => {
  it("is the discounted sum of purchases week by week", () => {
    const customer = { frequency: 2, recency: 30.43, T: 38.86 };
    const week = 0.5;
    let [sum, before] = [0, 0];
    for (let i = 1; i * week * 0.05 < 40; i++) {
      const made = conditionalExpectedPurchases(params, customer, i * week);
      sum += (made - before) * Math.exp(-0.05 * (i - 0.5) * week);
      before = made;
    }
    // the sum treats purchases as made in the middle of each half week
    expect(dert(params, customer, 0.05) / sum).toBeCloseTo(1, 4);
  });
});
