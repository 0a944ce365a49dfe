import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index";
import { call } from "../../src/functions/run";
import { sayIn } from "../../src/functions/say";

const run = (id: string, cells: readonly unknown[]) =>
  call(
    functions.find((f) => f.id === id)!,
    cells,
    sayIn("en"),
  );

/** Worked numbers of the source articles and of publications, beside those that the help shows. */
const references: readonly { what: string; id: string; cells: readonly unknown[]; want: number; digits: number }[] = [
  {
    what: "potential stage: ads 100,000 and research 50,000",
    id: "LIFECYCLECOST",
    cells: [[[100_000, 50_000]]],
    want: 150_000,
    digits: 9,
  },
  { what: "conversion 10 % to 20 % halves CAC", id: "CACCHANGE", cells: [0, 1], want: -0.5, digits: 12 },
  { what: "retention 80 %: 5 periods", id: "LIFETIME", cells: [1 - 0.8], want: 5, digits: 12 },
  { what: "churn 15 %: 6.67 periods", id: "LIFETIME", cells: [0.15], want: 6.67, digits: 2 },
  {
    what: "repurchase 30 to 40 %: +33.3 % relative",
    id: "RATECHANGE",
    cells: [0.3, 0.4, "relative"],
    want: 0.333,
    digits: 3,
  },
  {
    what: "referral 10 to 15 %: +50 % relative",
    id: "RATECHANGE",
    cells: [0.1, 0.15, "relative"],
    want: 0.5,
    digits: 12,
  },
  {
    what: "referral 5 to 10 %: +100 % relative",
    id: "RATECHANGE",
    cells: [0.05, 0.1, "relative"],
    want: 1,
    digits: 12,
  },
  { what: "loyalty 70 to 85: +15 points", id: "RATECHANGE", cells: [70, 85], want: 15, digits: 12 },
  { what: "CR5 75 %", id: "CRN", cells: [[[25, 20, 15, 10, 5, 5, 5, 5, 5, 5]], 5], want: 0.75, digits: 12 },
  { what: "market share 20 to 30 %: +10 points", id: "RATECHANGE", cells: [0.2, 0.3], want: 0.1, digits: 12 },
  { what: "Gupta-Lehmann multiple, r 0.8, i 0.1", id: "CLVPERPETUAL", cells: [1, 0.8, 0.1], want: 2.666667, digits: 6 },
  {
    what: "the same with the first margin now",
    id: "CLVPERPETUAL",
    cells: [1, 0.8, 0.1, 0, "start"],
    want: 3.666667,
    digits: 6,
  },
  { what: "CAC without lag, March (CXL)", id: "CAC", cells: [48_000, 1100], want: 43.64, digits: 2 },
  { what: "CAC with 30 days' lag (CXL, corrected)", id: "CAC", cells: [33_000, 1100], want: 30, digits: 9 },
  { what: "idle capacity: rate", id: "ABCRATE", cells: [2_980_800, 4_140_000], want: 0.72, digits: 12 },
  { what: "idle capacity: cost", id: "ABCUNUSED", cells: [0.72, 4_140_000, 3_800_000], want: 244_800, digits: 6 },
  {
    what: "12 months of 1 % churn are not 12 %",
    id: "PERIODRATE",
    cells: [0.01, "month", "year", "decay"],
    want: 1 - 0.99 ** 12,
    digits: 12,
  },
];

describe("references", () => {
  it.each(references)("$what", ({ id, cells, want, digits }) => {
    const [[value]] = run(id, cells) as [[number]];
    expect(value).toBeCloseTo(want, digits);
  });

  it("recall of warnings above 80 %: one miss in ten churners", () => {
    const predicted = Array.from({ length: 10 }, (_, i) => [i === 0 ? 0.2 : 0.9]);
    const table = run("CHURNEVAL", [predicted, predicted.map(() => [1])]);
    expect(Object.fromEntries(table.map((row) => [row[0], row[1]]))).toMatchObject({
      recall: 0.9,
      precision: 1,
      fn: 1,
    });
  });

  it("a fifth of the customers earning 140 %: the whale curve of the literature", () => {
    const profits = [70, 70, 0, 0, 0, 0, 0, 0, -20, -20].map((profit) => [profit]);
    const curve = run("WHALE", [profits, false]);
    expect(curve[1]!.slice(1)).toEqual([0.2, 140, 1.4]);
    expect(curve[9]!.slice(1)).toEqual([1, 100, 1]);
  });
});
