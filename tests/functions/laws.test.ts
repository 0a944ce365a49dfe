import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index";
import { call, isError, type CellResult } from "../../src/functions/run";
import { sayIn } from "../../src/functions/say";

const run = (id: string, ...cells: unknown[]) =>
  call(
    functions.find((f) => f.id === id)!,
    cells,
    sayIn("en"),
  );
const column = (values: readonly unknown[]) => values.map((value) => [value]);
const options = { seed: 20261122, numRuns: 1000 };
const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const numbers = (rows: readonly (readonly CellResult[])[]) => rows.flat().map(Number);

describe("ALLOCATE", () => {
  const drivers = fc
    .array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 })
    .filter((values) => values.some((value) => value > 0));

  it("adds up exactly, whatever the total, the drivers and the decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(4), drivers, (units, decimals, values) => {
        const parts = numbers(run("ALLOCATE", units / 10 ** decimals, column(values), decimals));
        const sum = parts.reduce((all, part) => all + Math.round(part * 10 ** decimals), 0);
        expect(sum).toBe(units);
        for (const part of parts) expect(part).toBe(Math.round(part * 10 ** decimals) / 10 ** decimals);
      }),
      options,
    );
  });

  it("gives no part more than a unit away from its exact share, and nothing to a driver of 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), drivers, (cents, values) => {
        const parts = numbers(run("ALLOCATE", cents / 100, column([0, ...values])));
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(parts[0]).toBe(0);
        values.forEach((value, i) =>
          expect(Math.abs(parts[i + 1]! * 100 - (cents * value) / total)).toBeLessThanOrEqual(1 + 1e-5),
        );
      }),
      options,
    );
  });

  it.each([
    { total: 100.005, drivers: [1, 1], why: "more decimals than the parts" },
    { total: 100, drivers: [1, -1], why: "a negative driver" },
    { total: 1e17, drivers: [1, 1], why: "a total beyond exact cents" },
  ])("refuses $why", ({ total, drivers: values }) => {
    expect(run("ALLOCATE", total, column(values))).toEqual([[expect.objectContaining({ code: "#VALUE!" })]]);
  });

  it("takes a sum of cents with the noise of floating point", () => {
    expect(numbers(run("ALLOCATE", 0.1 + 0.2, column([1, 1, 1])))).toEqual([0.1, 0.1, 0.1]);
  });

  it("cannot split by drivers that are all 0", () => {
    expect(run("ALLOCATE", 5, column([0, ""]))).toEqual([[{ code: "#DIV/0!", message: "drivers is 0." }]]);
  });
});

describe("parts", () => {
  const loss = fc.tuple(
    fc.nat(100),
    money,
    fc.nat(60),
    money,
    money,
    fc.nat(100),
    money,
    fc.double({ min: -0.5, max: 1, noNaN: true }),
  );

  it.each(["lostmargin", "replacement", "both"])("of CHURNCOST add up to it (%s)", (basis) => {
    fc.assert(
      fc.property(loss, fc.nat(12), (args, gap) => {
        const rows = run("CHURNCOST.PARTS", ...args, basis, gap);
        const values = rows.map(([, value]) => Number(value));
        const total = values.pop()!;
        const [[cost]] = run("CHURNCOST", ...args, basis, gap) as [[number]];
        expect(total).toBe(cost);
        const scale = values.reduce((sum, value) => sum + Math.abs(value), 1);
        expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - total)).toBeLessThanOrEqual(1e-12 * scale);
      }),
      options,
    );
  });

  it("of VARIANCE add up to actual less budget", () => {
    fc.assert(
      fc.property(money, fc.nat(1000), money, fc.nat(1000), (bp, bq, ap, aq) => {
        const [price, volume, total] = numbers(run("VARIANCE", bp, bq, ap, aq));
        const scale = (Math.abs(bp) + Math.abs(ap)) * (aq + bq) + 1;
        expect(price! + volume!).toBe(total === 0 ? price! + volume! : total);
        expect(Math.abs(total! - (ap * aq - bp * bq))).toBeLessThanOrEqual(1e-12 * scale);
      }),
      options,
    );
  });

  it.each(["first", "last", "linear", "position", "timedecay", "markov"])(
    "of ATTRIBUTE add up to the conversions (%s)",
    (model) => {
      const path = fc
        .array(fc.constantFrom("A", "B", "C", "D"), { minLength: 1, maxLength: 6 })
        .map((touches) => touches.join(" > "));
      const paths = fc.array(fc.tuple(path, fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 });
      fc.assert(
        fc.property(paths, (rows) => {
          fc.pre(rows.some(([, conversions]) => conversions > 0));
          const args = [0, 1, 2].map((i) => column(rows.map((row) => row[i])));
          const credits = run("ATTRIBUTE", ...args, model, null, false);
          const total = rows.reduce((sum, [, conversions]) => sum + conversions, 0);
          expect(credits.reduce((sum, [, conversions]) => sum + Number(conversions), 0)).toBeCloseTo(total, 8);
          expect(credits.reduce((sum, [, , share]) => sum + Number(share), 0)).toBeCloseTo(1, 10);
        }),
        { ...options, numRuns: 300 },
      );
    },
  );
});

describe("customer value", () => {
  const rate = fc.double({ min: 0.001, max: 0.5, noNaN: true });

  it("over ever more periods comes to the perpetual value", () => {
    fc.assert(
      fc.property(rate, rate, (churn, discount) => {
        const [[endless]] = run("CLVPERPETUAL", 100, 1 - churn, discount) as [[number]];
        const [[long]] = run("CLVDISCOUNTED", 100, churn, discount, 10_000) as [[number]];
        expect(long / endless).toBeCloseTo(1, 8);
        const [[now]] = run("CLVPERPETUAL", 100, 1 - churn, discount, 0, "start") as [[number]];
        const [[certain]] = run("CLVDISCOUNTED", 100, churn, discount, 10_000, "start", "certainfirst") as [[number]];
        expect(certain / now).toBeCloseTo(1, 8);
      }),
      { ...options, numRuns: 50 },
    );
  });

  it.each(["end", "mid", "start"])("at the break-even retention is the acquisition cost (%s)", (timing) => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        rate,
        (cac, margin, discount) => {
          const [[retention]] = run("BREAKEVENRETENTION", cac, margin, discount, timing) as [[CellResult]];
          fc.pre(!isError(retention) && Number(retention) > 0);
          const [[value]] = run("CLVPERPETUAL", margin, retention, discount, 0, timing) as [[number]];
          expect(value / cac).toBeCloseTo(1, 9);
        },
      ),
      options,
    );
  });

  it("is paid back when the discounted margins up to then make the acquisition cost", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 50, max: 500, noNaN: true }),
        rate,
        rate,
        (cac, margin, churn, discount) => {
          const [[periods]] = run("PAYBACK", cac, margin, churn, discount) as [[CellResult]];
          fc.pre(!isError(periods));
          const full = Math.floor(Number(periods));
          let paid = 0;
          for (let t = 1; t <= full + 1; t++) {
            const payment = (margin * (1 - churn) ** (t - 1)) / (1 + discount) ** t;
            paid += t <= full ? payment : payment * (Number(periods) - full);
          }
          expect(paid / cac).toBeCloseTo(1, 8);
        },
      ),
      options,
    );
  });

  it("a rate converted there and back is the same rate", () => {
    fc.assert(
      fc.property(
        rate,
        fc.constantFrom("day", "week", "month", "quarter"),
        fc.constantFrom("decay", "growth"),
        (value, period, kind) => {
          const [[yearly]] = run("PERIODRATE", value / 10, period, "year", kind) as [[number]];
          fc.pre(yearly < 0.999);
          const [[back]] = run("PERIODRATE", yearly, "year", period, kind) as [[number]];
          expect(back / (value / 10)).toBeCloseTo(1, 8);
        },
      ),
      options,
    );
  });

  it("no other spending than the Blattberg-Deighton optimum gives a prospect more", () => {
    const k = (rate0: number, ceiling: number, spend: number) => -Math.log(1 - rate0 / ceiling) / spend;
    const [ka, kr] = [k(0.2, 0.4, 10), k(0.5, 0.7, 10)];
    const equity = (A: number, R: number) => {
      const [a, r] = [0.4 * (1 - Math.exp(-ka * A)), 0.7 * (1 - Math.exp(-kr * R))];
      return a * (50 + (50 * r - R) / (1.15 - r)) - A;
    };
    const best = Number(run("BDOPTIMUM", 50, 0.15, 10, 0.2, 0.4, 10, 0.5, 0.7)[5]![1]);
    for (let A = 0; A < 40; A += 0.25)
      for (let R = 0; R < 40; R += 0.25) expect(equity(A, R)).toBeLessThanOrEqual(best + 1e-9);
  });
});
