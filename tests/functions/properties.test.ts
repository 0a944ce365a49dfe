import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isElementwise, isOptional, takes, type ExcelFunction, type Parameter } from "../../src/functions/define";
import { functions } from "../../src/functions/index";
import { call, isError, type CellResult } from "../../src/functions/run";
import { sayIn } from "../../src/functions/say";

const say = sayIn("en");
const errorCodes = ["#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#REF!", "#NAME?", "#NULL!"];

/** A run can be repeated: FUZZ_SEED=… FUZZ_RUNS=… ; failures print their seed, as fast-check does. */
const seed = Number(process.env["FUZZ_SEED"] ?? 20261122);
const runs = Number(process.env["FUZZ_RUNS"] ?? (process.env["CI"] ? 10_000 : 300));
console.log(`seed ${seed}, ${runs} calls per function`);

/** What a host may hand over for one cell, whatever the parameter wants. */
const anyCell = fc.oneof(
  fc.double({ noNaN: false }),
  fc.constantFrom(0, -0, 1, -1, 0.5, 1e308, -1e308, 5e-324, NaN, Infinity, 45_658, 2_958_466),
  fc.integer({ min: -3, max: 60_000 }),
  fc.constantFrom(null, undefined, "", " ", "a", "b", "0001", "A > B", "end", "month", "m5a", true, false),
  fc.constantFrom(
    "#REF!",
    { code: "#N/A", message: "" },
    { basicValue: "#NUM!" },
    { basicValue: 5 },
    {},
    Symbol.iterator,
  ),
  fc.string({ maxLength: 5 }),
);

/** Mostly what the parameter wants, so that the calls get past the border. */
function cellFor({ kind, words }: Parameter): fc.Arbitrary<unknown> {
  const good = {
    number: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    money: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    count: fc.nat(1000),
    whole: fc.nat(12),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    rate: fc.double({ min: -0.9, max: 2, noNaN: true }),
    date: fc.integer({ min: 45_000, max: 46_000 }),
    id: fc.constantFrom<string | number>("a", "b", "c", 1, 2),
    text: fc.constantFrom("A > B", "A", "B", "churnDays"),
    enum: fc.constantFrom(...(words ?? [""])),
    boolean: fc.boolean(),
  }[kind];
  return fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: anyCell });
}

function argumentFor(parameter: Parameter): fc.Arbitrary<unknown> {
  const cell = cellFor(parameter);
  const shape = fc.tuple(fc.constantFrom(1, 1, 2, 3, 4), fc.constantFrom(1, 1, 2, 3));
  const range = shape.chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
  const column = fc.array(fc.tuple(cell), { minLength: 3, maxLength: 3 });
  const ragged = fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 3 });
  const rest = [
    { weight: 3, arbitrary: range },
    { weight: 1, arbitrary: ragged },
    { weight: 1, arbitrary: anyCell },
    { weight: isOptional(parameter) ? 6 : 1, arbitrary: fc.constant(null) },
  ];
  return fc.oneof({ weight: 8, arbitrary: column }, { weight: 8, arbitrary: cell }, ...rest);
}

const callsOf = (f: ExcelFunction) => fc.tuple(...f.parameters.map(argumentFor));

function isCell(cell: CellResult): boolean {
  if (isError(cell))
    return (
      errorCodes.includes(cell.code) &&
      cell.message !== "" &&
      !/undefined|NaN|Infinity/.test(cell.message.replace(/"[^"]*"/g, ""))
    );
  return typeof cell === "number"
    ? Number.isFinite(cell) && !Object.is(cell, -0)
    : ["string", "boolean"].includes(typeof cell);
}

describe("for any input", () => {
  it.each(functions)(
    "$id answers with a rectangle of cells: never NaN, Infinity, or an exception",
    (f) => {
      fc.assert(
        fc.property(callsOf(f), (args) => {
          const rows = call(f, args, say);
          const width = rows[0]!.length;
          for (const row of rows) if (row.length !== width || !row.every(isCell)) return false;
          return width > 0;
        }),
        { seed, numRuns: runs },
      );
    },
    90_000,
  );
});

describe("row by row", () => {
  const elementwise = functions.filter(
    (f) => isElementwise(f.result) && f.parameters.every((p) => takes(p, f) === "each"),
  );

  it.each(elementwise)("$id of a column is the function of each row alone", (f) => {
    const rows = fc.array(fc.tuple(...f.parameters.map(cellFor)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        const columns = f.parameters.map((_, i) => cells.map((row) => [row[i]]));
        const together = call(f, columns, say);
        const alone = cells.slice(0, together.length).map(
          (row) =>
            call(
              f,
              row.map((cell) => [[cell]]),
              say,
            )[0],
        );
        expect(together).toEqual(alone);
        // rows that were dropped at the end were blank
        for (const row of cells.slice(together.length))
          expect(row.every((cell) => cell === null || cell === undefined || cell === "")).toBe(true);
      }),
      { seed, numRuns: Math.min(runs, 500) },
    );
  });
});
