import { describe, expect, it } from "vitest";
import { fitBgBb } from "../../../../src/core/models/bgbb/fit";
import {
  conditionalExpectedPurchases,
  dert,
  expectedPurchases,
  pAlive,
} from "../../../../src/core/models/bgbb/predict";
import { donations, hasDonations } from "../donations";

/** Estimates of a BTYD run on the donations, to 7 digits. */
const btyd = { alpha: 1.2035071, beta: 0.7497667, gamma: 0.6567568, delta: 2.7838873 };

describe.skipIf(!hasDonations)("fitBgBb on 11,104 donors", () => {
  it("is the fit of the paper (1.204, .750, .657, 2.783; -33225.6)", () => {
    const { params, logLikelihood, n, status } = fitBgBb(donations());
    expect({ n, status }).toEqual({ n: 11104, status: "ok" });
    expect(Math.abs(logLikelihood + 33225.581274)).toBeLessThan(1e-6);
    const refined = { alpha: 1.2035223, beta: 0.7497163, gamma: 0.6567183, delta: 2.7834431 };
    for (const name of ["alpha", "beta", "gamma", "delta"] as const) {
      expect(Math.abs(params[name] / refined[name] - 1)).toBeLessThan(1e-6);
    }
  });

  it("expects 12,884.2 gifts in the next five years, as the paper's sheet does", () => {
    const { frequency, recency, weights } = donations();
    const { params } = fitBgBb(donations());
    const gifts = frequency.map((x, i) =>
      conditionalExpectedPurchases(params, { frequency: x, recency: recency[i]!, T: 6 }, 5),
    );
    expect(Math.abs(gifts.reduce((sum, each, i) => sum + each * weights[i]!, 0) - 12884.2)).toBeLessThan(0.1);
  });
});

describe("pAlive", () => {
  it.each([
    { x: 0, tx: 0, expected: 0.1081491688, table6: 0.11 },
    { x: 6, tx: 6, expected: 0.9304330502, table6: 0.93 },
  ])("in 2002 of a donor with $x gifts is $expected (BTYD); $table6 in Table 6", ({ x, tx, expected, table6 }) => {
    const alive = pAlive(btyd, { frequency: x, recency: tx, T: 6 });
    expect(alive).toBeCloseTo(expected, 7);
    expect(Math.abs(alive - table6)).toBeLessThan(0.005);
  });

  it("is .108133281864454 at the maximum likelihood estimates (mpmath, 30 digits)", () => {
    const mle = {
      alpha: 1.203522351603541,
      beta: 0.7497163581735082,
      gamma: 0.6567182084400727,
      delta: 2.783442232566062,
    };
    expect(pAlive(mle, { frequency: 0, recency: 0, T: 6 })).toBeCloseTo(0.108133281864454, 13);
  });

  it("refuses more purchases than opportunities", () => {
    expect(() => pAlive(btyd, { frequency: 3, recency: 4, T: 2 })).toThrow("out-of-domain");
  });
});

describe("expectedPurchases", () => {
  it("are those of the note's sheet for 1 to 11 opportunities", () => {
    const sheet = [0.4985, 0.9233, 1.2969, 1.6323, 1.9381, 2.2202, 2.4826, 2.7285, 2.9603, 3.1798, 3.3887];
    const mle = { alpha: 1.2035223, beta: 0.7497163, gamma: 0.6567183, delta: 2.7834431 };
    sheet.forEach((expected, i) => expect(Math.abs(expectedPurchases(mle, i + 1) - expected)).toBeLessThan(6e-5));
  });
});

describe("dert", () => {
  it("is the discounted sum of what each coming opportunity is expected to bring", () => {
    const customer = { frequency: 3, recency: 5, T: 6 };
    let sum = 0;
    for (let ahead = 1; ahead <= 2000; ahead++) {
      const more = conditionalExpectedPurchases(btyd, customer, ahead);
      sum += (more - conditionalExpectedPurchases(btyd, customer, ahead - 1)) * Math.exp(-0.1 * ahead);
    }
    expect(dert(btyd, customer, 0.1)).toBeCloseTo(sum, 10);
  });
});
