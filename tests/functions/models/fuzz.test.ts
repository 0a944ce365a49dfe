import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isError, type CellResult } from "../../../src/functions/run";
import { column, run, typedFit } from "./run";

/** As tests/functions/properties.test.ts, but past the border: fits that can be read, with parameters of all magnitudes. */
const seed = Number(process.env["FUZZ_SEED"] ?? 20261122);
const runs = Number(process.env["FUZZ_RUNS"] ?? (process.env["CI"] ? 10_000 : 300));
console.log(`seed ${seed}, ${runs} calls per function, ${Math.ceil(runs / 33)} per fit`);

const magnitude = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 1e-3, max: 1e3, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1, 1e-3, 5e-324, 1e-300, 1e300, 1e308, 0.1, 5000, 1e15) },
);
const cell = fc.oneof(
  { weight: 8, arbitrary: magnitude },
  { weight: 4, arbitrary: fc.nat(50) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, "", "x", true, "#REF!", NaN) },
);
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), cell);
const several = fc.array(cell, { minLength: 1, maxLength: 3 }).map(column);
const value = fc.oneof(cell, several);
const unit = fc.constantFrom("day", "week", "month", "quarter", "year");

const names = {
  bgnbd: ["r", "alpha", "a", "b"],
  mbgnbd: ["r", "alpha", "a", "b"],
  paretonbd: ["r", "alpha", "s", "beta"],
  bgbb: ["alpha", "beta", "gamma", "delta"],
};
const fitOf = (model: string, params: readonly string[]) =>
  fc
    .tuple(...params.map(() => fc.oneof({ weight: 20, arbitrary: magnitude }, { weight: 1, arbitrary: cell })))
    .map((values) => typedFit(model, Object.fromEntries(params.map((name, i) => [name, values[i]]))));
const btyd = fc.oneof(...Object.entries(names).map(([model, params]) => fitOf(model, params)));
const spend = fitOf("gammagamma", ["p", "q", "gamma"]);
const sbg = fitOf("sbg", ["alpha", "beta"]);
const churn = fitOf("logistic", ["intercept", "beta 1", "beta 2", "mean 1", "mean 2"]);
const features = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 });
const history = fc.oneof(
  fc
    .tuple(fc.nat(5000), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1e5, noNaN: true }))
    .map(([x, part, T]) => [x, part * T, T] as const),
  fc.tuple(fc.nat(6), fc.nat(6)).map(([x, more]) => [x, x + more, x + more + 2] as const),
  fc.tuple(value, value, value),
);
const driver = fc.tuple(
  fc.constantFrom("margin", "retention", "discount", "cac"),
  fc.constantFrom("fixed", "uniform", "triangular", "pert", "normal", "lognormal", "beta", "discrete"),
  ...[0, 1, 2, 3].map(() => fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), cell)),
);

const calls: Record<string, fc.Arbitrary<readonly unknown[]>> = {
  "BTYD.PALIVE": fc.tuple(btyd, history).map(([fit, known]) => [fit, ...known]),
  "BTYD.EXPECTED": fc.tuple(btyd, history, value).map(([fit, known, t]) => [fit, ...known, t]),
  "BTYD.EXPECTEDNEW": fc.tuple(btyd, value),
  "BTYD.PMF": fc.tuple(btyd, value, fc.oneof(fc.nat(300), value)),
  "BTYD.DERT": fc.tuple(btyd, history, value).map(([fit, known, d]) => [fit, ...known, d]),
  "BTYD.CLV": fc
    .tuple(btyd, spend, history, fc.tuple(value, share, share, fc.oneof(fc.nat(24), cell), unit))
    .map(([fit, money, known, rest]) => [fit, money, ...known, ...rest]),
  "SPEND.EXPECTED": fc.tuple(spend, value, value),
  "SBG.SURVIVAL": fc.tuple(sbg, value),
  "SBG.CLV": fc.tuple(sbg, value, share, fc.option(value), fc.option(value)),
  "CHURNMODEL.SCORE": fc.tuple(churn, features),
  "CHURNMODEL.WHY": fc.tuple(churn, features),
  "SIMULATE.CLV": fc.tuple(fc.array(driver, { minLength: 3, maxLength: 5 }), fc.constantFrom(2, 10, 100), cell),
  KPI: fc.tuple(
    fc.oneof(
      fc.constantFrom("a/b", "a^b", "ln(a)+sqrt(b)", "if(a>b, a/b, exp(b))", "round(a, b)"),
      fc.string({ unit: "binary" }),
    ),
    fc.constant([["a", "b"]]),
    features,
  ),
};

const rows = fc.array(fc.tuple(...[0, 1, 2, 3, 4].map(() => fc.oneof({ weight: 9, arbitrary: fc.nat(9) }, cell))), {
  maxLength: 12,
});
const at = (table: readonly (readonly unknown[])[], i: number) => column(table.map((row) => row[i]));
const flags = fc.array(fc.oneof({ weight: 9, arbitrary: fc.boolean() }, cell), { maxLength: 12 }).map(column);
const model = fc.constantFrom("bgnbd", "mbgnbd", "paretonbd", "bgbb");
/** Histories in which recency does not exceed T, so that most of them are fitted. */
const sound = fc.array(fc.tuple(fc.nat(30), magnitude.map(Math.abs), magnitude.map(Math.abs)), { maxLength: 30 });

const fits: Record<string, fc.Arbitrary<readonly unknown[]>> = {
  "BTYD.FIT": fc.oneof(
    fc.tuple(model, rows).map(([name, table]) => [name, at(table, 0), at(table, 1), at(table, 2)]),
    fc
      .tuple(model, sound)
      .map(([name, table]) => [name, at(table, 0), column(table.map((row) => Math.min(row[1], row[2]))), at(table, 2)]),
  ),
  "SPEND.FIT": fc.oneof(
    rows.map((table) => [at(table, 0), at(table, 1)]),
    sound.map((table) => [at(table, 0), at(table, 1)]),
  ),
  "SBG.FIT": fc.oneof(
    several.map((survivors) => [survivors]),
    fc.array(magnitude.map(Math.abs), { maxLength: 9 }).map((list) => [column([...list].sort((a, b) => b - a))]),
  ),
  "SURVIVAL.KM": fc.tuple(rows, flags).map(([table, events]) => [at(table, 0), events, at(table, 1)]),
  "SURVIVAL.LOGRANK": fc.tuple(rows, flags).map(([table, events]) => [at(table, 0), events, at(table, 1)]),
  "COX.FIT": fc.tuple(rows, flags).map(([table, events]) => [at(table, 0), events, table.map((row) => row.slice(2))]),
  "CHURNMODEL.FIT": fc.tuple(rows, flags, cell).map(([table, outcomes, ridge]) => [outcomes, table, ridge]),
};

function isSound(result: CellResult): boolean {
  if (isError(result)) return !/undefined|NaN|Infinity/.test(result.message.replace(/"[^"]*"/g, ""));
  return typeof result !== "number" || (Number.isFinite(result) && !Object.is(result, -0));
}

describe("for any fit, history and horizon", () => {
  it.each(Object.entries(calls))(
    "%s gives cells: never NaN, Infinity, or an exception",
    (id, args) => {
      fc.assert(
        fc.property(args, (cells) => run(id, ...cells).every((row) => row.every(isSound))),
        { seed, numRuns: runs },
      );
    },
    90_000,
  );

  it.each(Object.entries(fits))(
    "%s gives cells: never NaN, Infinity, or an exception",
    (id, args) => {
      fc.assert(
        fc.property(args, (cells) => run(id, ...cells).every((row) => row.every(isSound))),
        { seed, numRuns: Math.ceil(runs / 33) },
      );
    },
    90_000,
  );

  it("keeps P(alive) within 0 and 1", () => {
    fc.assert(
      fc.property(fc.tuple(btyd, history), ([fit, known]) => {
        for (const [alive] of run("BTYD.PALIVE", fit, ...known)) {
          if (typeof alive !== "number") continue;
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(1);
        }
      }),
      { seed, numRuns: Math.min(runs, 2000) },
    );
  });
});
