import { describe, expect, it } from "vitest";
import { fitBgNbd } from "../../../../src/core/models/bgnbd/fit";
import type { Dropout } from "../../../../src/core/models/bgnbd/dropout";
import { cdnow, hasCdnow } from "../cdnow";

interface Reference {
  readonly source: string;
  readonly encoding: "exact" | "rounded";
  readonly model: Dropout;
  readonly params: readonly number[];
  readonly ll: number;
}

describe.skipIf(!hasCdnow)("fitBgNbd on CDNOW", () => {
  it.each<Reference>([
    {
      ...{ source: "BTYD = CLVTools; .243, 4.414, .793, 2.426 and -9582.4 in the paper" },
      ...{ encoding: "exact", model: "bgnbd", params: [0.2425945, 4.413602, 0.792922, 2.425907], ll: -9582.429207 },
    },
    {
      ...{ source: "lifetimes' rounding of weeks" },
      ...{
        encoding: "rounded",
        model: "bgnbd",
        params: [0.2425929, 4.4135316, 0.7928861, 2.4257534],
        ll: -9582.425561,
      },
    },
    {
      ...{ source: "BTYDplus" },
      ...{ encoding: "exact", model: "mbgnbd", params: [0.5248432, 6.1830859, 0.8913592, 1.6140017], ll: -9582.135716 },
    },
  ])("$model, $encoding weeks: $source", ({ encoding, model, params, ll }) => {
    const fit = fitBgNbd(cdnow(encoding), model);
    expect(fit.status).toBe("ok");
    expect(Math.abs(fit.logLikelihood - ll)).toBeLessThan(1e-6);
    params.forEach((value, i) => expect(Math.abs(fit.params[fit.names[i]!] / value - 1)).toBeLessThan(1e-6));
  });

  it("gives the standard errors of CLVTools and the right covariances", () => {
    const { standardErrors, covariance } = fitBgNbd(cdnow("exact"));
    const expected = { r: 0.01255738, alpha: 0.3782241, a: 0.1857338, b: 0.7054143 };
    for (const name of ["r", "alpha", "a", "b"] as const) {
      expect(standardErrors[name] / expected[name]).toBeCloseTo(1, 5);
    }
    expect(covariance[1]! / 0.00370642).toBeCloseTo(1, 5);
    expect(covariance[11]! / 0.123218).toBeCloseTo(1, 5);
  });

  it("moves by Σ frequency · ln(7) from weeks to days, and alpha by 7", () => {
    const weeks = cdnow("exact");
    const days = {
      ...weeks,
      recency: Array.from(weeks.recency, (t) => 7 * t),
      T: Array.from(weeks.T, (t) => 7 * t),
    };
    const [inWeeks, inDays] = [fitBgNbd(weeks), fitBgNbd(days)];
    const purchases = Array.from(weeks.frequency).reduce((sum, x) => sum + x, 0);
    expect(inDays.params.alpha / inWeeks.params.alpha).toBeCloseTo(7, 7);
    expect(inDays.params.a).toBeCloseTo(inWeeks.params.a, 7);
    expect(inWeeks.logLikelihood - inDays.logLikelihood).toBeCloseTo(purchases * Math.log(7), 6);
  });

  it("gives the same fit for rows with weights as for the rows one by one", () => {
    const one = cdnow("exact");
    const twice = fitBgNbd({ ...one, weights: Array.from(one.frequency, () => 2) });
    const single = fitBgNbd(one);
    expect(twice.n).toBe(2 * single.n);
    expect(twice.params.r).toBeCloseTo(single.params.r, 8);
    expect(twice.logLikelihood).toBeCloseTo(2 * single.logLikelihood, 6);
  });
});

describe("fitBgNbd on data that say little", () => {
  it("calls customers without any repeat purchase degenerate", () => {
    const fit = fitBgNbd({ frequency: [0, 0, 0], recency: [0, 0, 0], T: [10, 20, 30] });
    expect(fit.status).toBe("degenerate");
    expect(fit.params.r).toBeNaN();
  });

  it("calls customers who all go on buying to the end a boundary: nobody leaves", () => {
    const fit = fitBgNbd({ frequency: [5, 9, 2, 14, 7], recency: [10, 10, 10, 10, 10], T: [10, 10, 10, 10, 10] });
    expect(fit.status).toBe("boundary");
  });

  it("refuses a recency beyond T, naming it", () => {
    expect(() => fitBgNbd({ frequency: [1], recency: [5], T: [4] })).toThrow(/out-of-domain.*recency/);
  });
});
