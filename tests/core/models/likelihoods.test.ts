import { describe, expect, it } from "vitest";
import { logLikelihood as bgNbd } from "../../../src/core/models/bgnbd/likelihood";
import { expectedSpend } from "../../../src/core/models/gammaGamma/expectedSpend";
import { logLikelihood as gammaGamma } from "../../../src/core/models/gammaGamma/likelihood";
import { fillLeavingTimes, leavingTimes } from "../../../src/core/models/paretoNbd/leavingTimes";
import { fillChances } from "../../../src/core/models/paretoNbd/mixture";
import { survival } from "../../../src/core/models/sbg/predict";
import { kaplanMeier } from "../../../src/core/models/survival/kaplanMeier";
import { uniqueHistories } from "../../../src/core/models/uniqueHistories";
import { hasData, texts } from "./publicData";

/** Parameters as the optimiser sees them. */
const inLogs = (...params: number[]) => Float64Array.from(params, Math.log);

describe("log-likelihood of one customer", () => {
  it.each([
    { model: "bgnbd", x: 0, recency: 0, expected: -0.5994738182 },
    { model: "bgnbd", x: 200, recency: 38, expected: 100.795693093 },
    { model: "mbgnbd", x: 0, recency: 0, expected: -0.417928262045 },
    { model: "mbgnbd", x: 200, recency: 38, expected: 100.786909761 },
  ] as const)("$model, $x purchases in 40 weeks: $expected (mpmath; a spreadsheet overflows there)", (row) => {
    const one = uniqueHistories({ frequency: [row.x], recency: [row.recency], T: [40] });
    const { value } = bgNbd(one, row.model)(inLogs(0.25, 4, 0.8, 2.5));
    expect(Math.abs(value - row.expected)).toBeLessThan(1e-9);
  });

  it.each([
    { params: [0.5143, 2.8845, 0.2856, 14.1087], x: 221, recency: 103.42857, T: 103.57143, ln: -1035.330514726484 },
    { params: [0.5143, 2.8845, 0.2856, 14.1087], x: 254, recency: 97.14286, T: 97.28571, ln: -1173.860119754751 },
    { params: [10.465, 0.00798565181, 3.0516, 2.82], x: 500, recency: 1, T: 37, ln: -14.60220463327 },
    { params: [0.55, 10.58, 0.61, 11.67], x: 5, recency: 10, T: 20_000, ln: -21.01384271845 },
  ])("Pareto/NBD mixture of $x purchases, $recency of $T: $ln (mpmath, 40 digits)", ({ params, x, recency, T, ln }) => {
    const [r, alpha, s] = params as [number, number, number];
    const nodes = leavingTimes();
    fillLeavingTimes(nodes, alpha, r + s + x, recency, T);
    const got = fillChances(new Float64Array(nodes.times.length), nodes, Float64Array.from(params), x);
    expect(Math.abs(got - ln)).toBeLessThan(1e-9);
  });

  it("gamma-gamma, mean 35 of 3 purchases: density .0171808244357 (mpmath = BTYD)", () => {
    const { value } = gammaGamma([{ frequency: 3, means: Float64Array.of(35) }])(inLogs(6.25, 3.74, 15.44));
    expect(Math.exp(value)).toBeCloseTo(0.0171808244357, 11);
  });
});

describe("expected spend as q falls to 1", () => {
  it("grows without bound for a new customer, and stays between the means for a known one", () => {
    const near = { p: 6.25, q: 1 + 1e-9, gamma: 15.44 };
    expect(expectedSpend(near, 0, 0)).toBe((6.25 * 15.44) / (near.q - 1));
    expect(expectedSpend(near, 3, 35)).toBeCloseTo((6.25 * (15.44 + 105)) / (18.75 + 1e-9), 9);
    expect(() => expectedSpend({ ...near, q: 1 }, 0, 0)).toThrow("no-result");
  });
});

describe("sBG survival of the Regular cohort", () => {
  it("is that of the paper for 12 years (Fader & Hardie 2007)", () => {
    const paper = [62.67, 47.38, 38.8, 33.21, 29.23, 26.25, 23.9, 22.01, 20.44, 19.12, 17.99, 17];
    paper.forEach((percent, i) =>
      expect(Math.abs(100 * survival({ alpha: 0.704077, beta: 1.182043 }, i + 1) - percent)).toBeLessThan(0.01),
    );
  });
});

describe.skipIf(!hasData("survival"))("kaplanMeier of 163 flies", () => {
  it("has its median at 56 days, with 156 events (R survival)", () => {
    const [, ...rows] = texts("survival", "waltons_dataset.csv");
    const steps = kaplanMeier({
      durations: rows.map(([days]) => Number(days)),
      events: rows.map(([, event]) => Number(event)),
    });
    expect(rows).toHaveLength(163);
    expect(steps.reduce((sum, { events }) => sum + events, 0)).toBe(156);
    expect(steps.find((step) => step.survival <= 0.5)!.time).toBe(56);
  });
});
