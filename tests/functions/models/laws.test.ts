import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, run, typedFit } from "./run";

const options = { seed: 20261122, numRuns: 200 };
const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
const fits = {
  bgnbd: ["r", "alpha", "a", "b"],
  mbgnbd: ["r", "alpha", "a", "b"],
  paretonbd: ["r", "alpha", "s", "beta"],
};
const inTime = ["alpha", "beta"];
const models = Object.keys(fits) as (keyof typeof fits)[];
const number = (rows: readonly (readonly unknown[])[], r = 0) => Number(rows[r]![0]);

/** A model and one of its customers. */
const cases = (model: keyof typeof fits) =>
  fc
    .tuple(fc.array(parameter, { minLength: 4, maxLength: 4 }), fc.nat(30), parameter, parameter)
    .map(([values, x, recency, silent]) => ({
      params: Object.fromEntries(fits[model].map((name, i) => [name, values[i]!])),
      known: [x, recency, recency + silent] as const,
    }));

describe.each(models)("%s", (model) => {
  it("expects nothing at once, and more the further one looks", () => {
    fc.assert(
      fc.property(cases(model), ({ params, known }) => {
        const horizons = column([0, 0.1, 1, 10, 100]);
        for (const rows of [
          run("BTYD.EXPECTED", typedFit(model, params), ...known, horizons),
          run("BTYD.EXPECTEDNEW", typedFit(model, params), horizons),
        ]) {
          expect(number(rows)).toBe(0);
          for (let i = 1; i < 5; i++) expect(number(rows, i)).toBeGreaterThanOrEqual(number(rows, i - 1) * (1 - 1e-13));
        }
      }),
      options,
    );
  });

  it("says the same in days as in weeks", () => {
    fc.assert(
      fc.property(cases(model), ({ params, known: [x, recency, T] }) => {
        const daily = Object.entries(params).map(([name, value]) => [name, inTime.includes(name) ? 7 * value : value]);
        const weeks = typedFit(model, params);
        const days = typedFit(model, Object.fromEntries(daily) as Record<string, number>);
        const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.abs(b) + 1e-12);
        close(
          number(run("BTYD.PALIVE", days, x, 7 * recency, 7 * T)),
          number(run("BTYD.PALIVE", weeks, x, recency, T)),
        );
        close(
          number(run("BTYD.EXPECTED", days, x, 7 * recency, 7 * T, 70)),
          number(run("BTYD.EXPECTED", weeks, x, recency, T, 10)),
        );
        close(number(run("BTYD.PMF", days, 70, x)), number(run("BTYD.PMF", weeks, 10, x)));
      }),
      options,
    );
  });

  it("gives a CLV without discount of exactly purchases x spend x margin", () => {
    fc.assert(
      fc.property(cases(model), ({ params, known }) => {
        const fit = typedFit(model, params);
        const spend = typedFit("gammagamma", { p: 6.25, q: 3.74, gamma: 15.44 });
        const clv = number(run("BTYD.CLV", fit, spend, ...known, 30, 0.4, 0, 12, "week"));
        const purchases = number(run("BTYD.EXPECTED", fit, ...known, 12 * 4.348125));
        const value = number(run("SPEND.EXPECTED", spend, known[0], 30));
        expect(Math.abs(clv - purchases * value * 0.4)).toBeLessThanOrEqual(1e-12 * Math.abs(clv));
      }),
      options,
    );
  });

  it("answers a column row by row", () => {
    fc.assert(
      fc.property(fc.array(cases(model), { minLength: 2, maxLength: 6 }), (customers) => {
        const fit = typedFit(model, customers[0]!.params);
        const at = (i: 0 | 1 | 2) => column(customers.map(({ known }) => known[i]));
        for (const [id, more] of [
          ["BTYD.PALIVE", []],
          ["BTYD.EXPECTED", [5]],
          ["BTYD.DERT", [0.01]],
        ] as const) {
          const alone = customers.map(({ known }) => run(id, fit, ...known, ...more)[0]);
          expect(run(id, fit, at(0), at(1), at(2), ...more)).toEqual(alone);
        }
      }),
      { ...options, numRuns: 50 },
    );
  });
});

describe("CHURNMODEL.WHY", () => {
  it("adds up, with the log odds of the average customer, to the log odds of the score", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7, maxLength: 7 }), (n) => {
        const [intercept, b1, b2, m1, m2, x1, x2] = n as [number, number, number, number, number, number, number];
        const rows = { intercept, "beta 1": b1, "beta 2": b2, "mean 1": m1, "mean 2": m2 };
        const fit = typedFit("logistic", rows);
        const why = run("CHURNMODEL.WHY", fit, [[x1, x2]])[0]!.map(Number);
        const score = number(run("CHURNMODEL.SCORE", fit, [[x1, x2]]));
        const base = intercept + b1 * m1 + b2 * m2;
        expect(1 / (1 + Math.exp(-(base + why[0]! + why[1]!)))).toBeCloseTo(score, 12);
      }),
      options,
    );
  });
});
