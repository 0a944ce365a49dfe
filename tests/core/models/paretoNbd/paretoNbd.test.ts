import { describe, expect, it } from "vitest";
import { fitParetoNbd } from "../../../../src/core/models/paretoNbd/fit";
import {
  conditionalExpectedPurchases,
  dert,
  expectedPurchases,
  pAlive,
} from "../../../../src/core/models/paretoNbd/predict";
import { cdnow, hasCdnow } from "../cdnow";

/** As the BTYD package stores its estimates, to 7 digits. */
const btyd = { r: 0.5533971, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 };
const heavy = { frequency: 26, recency: 30.86, T: 31 };

describe.skipIf(!hasCdnow)("fitParetoNbd on CDNOW, exact weeks", () => {
  it("is the fit of BTYD and CLVTools (.553, 10.578, .606, 11.669; -9595.0 in the paper)", () => {
    const { params, logLikelihood, status } = fitParetoNbd(cdnow("exact"));
    expect(status).toBe("ok");
    expect(Math.abs(logLikelihood + 9594.976179)).toBeLessThan(1e-6);
    expect(params.r / 0.553277).toBeCloseTo(1, 5);
    expect(params.alpha / 10.57768).toBeCloseTo(1, 5);
    // the likelihood is flat along s and beta
    expect(Math.abs(params.s / 0.60624 - 1)).toBeLessThan(2e-4);
    expect(Math.abs(params.beta / 11.66874 - 1)).toBeLessThan(2e-4);
  });

  it("has the log-likelihood of rounded weeks too", () => {
    expect(Math.abs(fitParetoNbd(cdnow("rounded")).logLikelihood + 9594.97393)).toBeLessThan(1e-6);
  });

  it("gives the standard errors of CLVTools", () => {
    const { standardErrors } = fitParetoNbd(cdnow("exact"));
    const expected = { r: 0.0476264, alpha: 0.8427222, s: 0.1872594, beta: 6.2105448 };
    for (const name of ["r", "alpha", "s", "beta"] as const) {
      expect(Math.abs(standardErrors[name] / expected[name] - 1)).toBeLessThan(2e-3);
    }
  });
});

describe("expected purchases", () => {
  it("of a new customer within 52 weeks are 1.473 (BTYD walkthrough; mpmath 1.47311268964)", () => {
    expect(expectedPurchases(btyd, 52)).toBeCloseTo(1.47311268964, 6);
  });

  it("of a new customer are those of the BTYD manual for 0 to 10 weeks", () => {
    const manual = [0, 0.0510043594, 0.0996206886, 0.1461241944, 0.1907420404, 0.2336642288];
    manual.forEach((expected, weeks) => expect(expectedPurchases(btyd, weeks)).toBeCloseTo(expected, 7));
  });

  it("of a heavy buyer in the next 52 weeks are 25.46 (BTYD walkthrough; mpmath 25.455318098)", () => {
    expect(conditionalExpectedPurchases(btyd, heavy, 52)).toBeCloseTo(25.455318098, 6);
  });

  it("exist at s = 1, where the closed form has a pole (mpmath)", () => {
    const params = { r: 0.55, alpha: 10.58, s: 1, beta: 11.67 };
    const known = { frequency: 3, recency: 20, T: 30 };
    expect(conditionalExpectedPurchases(params, known, 10)).toBeCloseTo(0.503956363748, 11);
    expect(expectedPurchases(params, 10)).toBeCloseTo(0.37546852075, 10);
  });
});

describe("pAlive", () => {
  it("is .9979 for the heavy buyer (BTYD walkthrough; mpmath .997917896416)", () => {
    expect(pAlive(btyd, heavy)).toBeCloseTo(0.997917896416, 10);
  });

  it.each([
    [221, 103.42857, 103.57143, 0.999596052318],
    [254, 97.14286, 97.28571, 0.999558226123],
    [161, 94.71429, 98, 0.749487752258],
    [204, 98.57143, 99.42857, 0.994255079638],
  ])("of %d purchases, %d of %d weeks, is %d (mpmath; others overflow there)", (frequency, recency, T, expected) => {
    const params = { r: 0.5143, alpha: 2.8845, s: 0.2856, beta: 14.1087 };
    expect(pAlive(params, { frequency, recency, T })).toBeCloseTo(expected, 10);
  });

  it("is 1 at the moment of the last purchase, and falls with silence", () => {
    const alive = [10, 20, 50, 1e5].map((T) => pAlive(btyd, { frequency: 5, recency: 10, T }));
    expect(alive[0]).toBe(1);
    expect([...alive].sort((a, b) => b - a)).toEqual(alive);
    expect(alive[3]).toBeGreaterThanOrEqual(0);
  });
});

describe("dert", () => {
  it.each([
    [0, 0, 0.36475592809],
    [1, 20, 1.57895848996],
    [4, 23, 1.12365155621],
    [7, 35, 1.86418332807],
    [14, 75, 35.0259732367],
  ])("of %d purchases, the last after %d weeks, is %d (mpmath = BTYD)", (frequency, recency, expected) => {
    const params = { r: 0.5629966, alpha: 12.559037, s: 0.4081095, beta: 10.5148048 };
    expect(dert(params, { frequency, recency, T: 77.86 }, 0.0027) / expected).toBeCloseTo(1, 9);
  });
});
