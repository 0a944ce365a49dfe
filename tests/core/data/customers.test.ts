import { describe, expect, it } from "vitest";
import { firstOfMonth } from "../../../src/core/data/calendar";
import { cohorts } from "../../../src/core/data/cohorts";
import { repeatRate } from "../../../src/core/data/repeatRate";
import { rfmScores } from "../../../src/core/data/rfmScores";
import { transitions } from "../../../src/core/data/transitions";
import { cdnowOrders, hasPublicData } from "./cdnow";

const jan = firstOfMonth(2025, 1) + 9;
const feb = firstOfMonth(2025, 2) + 9;
const dates = (...days: number[]) => Float64Array.from(days);

describe("cohorts", () => {
  const purchases = { ids: ["a", "a", "b", "c"], dates: dates(jan, feb, jan, feb), amounts: dates(5, 7, 1, 2) };
  const values = (metric: "customers" | "retention" | "revenue" | "cumulative") =>
    cohorts(purchases, { period: "month", metric }).map((cohort) => [cohort.label, cohort.size, ...cohort.values]);

  it.each([
    { metric: "customers", a: [2, 1], b: [1, NaN] },
    { metric: "retention", a: [1, 0.5], b: [1, NaN] },
    { metric: "revenue", a: [6, 7], b: [2, NaN] },
    { metric: "cumulative", a: [6, 13], b: [2, NaN] },
  ] as const)("shows $metric, and nothing for periods that have not been", ({ metric, a, b }) => {
    expect(values(metric)).toEqual([
      ["2025-01", 2, ...a],
      ["2025-02", 1, ...b],
    ]);
  });

  it("shows a period without purchases as 0, up to the end", () => {
    const end = firstOfMonth(2025, 4);
    const [cohort] = cohorts({ ids: ["a"], dates: dates(jan) }, { period: "month", metric: "retention", end });
    expect([...cohort!.values]).toEqual([1, 0, 0, 0]);
  });

  it("wants amounts for revenue", () => {
    expect(() => cohorts({ ids: ["a"], dates: dates(jan) }, { period: "month", metric: "revenue" })).toThrow(
      "missing-argument",
    );
  });

  it("refuses a triangle too large for a sheet", () => {
    const ids = Array.from({ length: 1000 }, (_, i) => i);
    const days = Float64Array.from(ids, (i) => jan + i);
    expect(() => cohorts({ ids, dates: days }, { period: "day", metric: "customers" })).toThrow("too-large");
  });

  it.skipIf(!hasPublicData)(
    "counts the CDNOW sample's cohorts as its papers do: all bought first in January to March 1997",
    () => {
      const table = cohorts(cdnowOrders(), { period: "month", metric: "customers" });
      expect(table.map(({ label }) => label)).toEqual(["1997-01", "1997-02", "1997-03"]);
      expect(table.reduce((sum, { size }) => sum + size, 0)).toBe(2357);
    },
  );
});

describe("rfmScores", () => {
  const days = dates(100, 90, 90, 70, 20);
  const amounts = dates(1, 2, 3, 4, 5);
  const ids = ["a", "b", "c", "d", "e"];

  it("scores by how many are strictly worse", () => {
    const scores = rfmScores({ ids, dates: days, amounts }, { asOf: 110, bins: 5 });
    expect(scores.map(({ daysSinceLast, R }) => [daysSinceLast, R])).toEqual([
      [10, 5],
      [20, 3],
      [20, 3],
      [40, 2],
      [90, 1],
    ]);
    expect(scores.map(({ M }) => M)).toEqual([1, 2, 3, 4, 5]);
  });

  it("scores by your own cuts: days at or below, money at or above", () => {
    const cuts = [dates(10, 40), dates(2, 3), dates(3, 5)];
    const scores = rfmScores({ ids, dates: days, amounts }, { asOf: 110, bins: 3, cuts });
    expect(scores.map(({ R, F, M }) => [R, F, M])).toEqual([
      [3, 1, 1],
      [2, 1, 1],
      [2, 1, 2],
      [2, 1, 2],
      [1, 1, 3],
    ]);
  });

  it("names the best and the lost", () => {
    const purchases = { ids: ["x", "x", "y"], dates: dates(100, 109, 10), amounts: dates(50, 50, 1) };
    expect(rfmScores(purchases, { asOf: 110, bins: 2 }).map(({ label }) => label)).toEqual(["champion", "hibernating"]);
  });

  it("refuses cuts that do not rise or are too few", () => {
    const cut = (cuts: Float64Array[]) => () => rfmScores({ ids, dates: days, amounts }, { bins: 3, cuts });
    expect(cut([dates(2, 1), dates(1, 2), dates(1, 2)])).toThrow("out-of-domain");
    expect(cut([dates(1), dates(1, 2), dates(1, 2)])).toThrow("length-mismatch");
  });
});

describe("repeatRate", () => {
  it("counts rows, or days where there are dates", () => {
    expect(repeatRate({ ids: ["a", "a", "b", "c", "c"] })).toBeCloseTo(2 / 3, 12);
    expect(repeatRate({ ids: ["a", "a", "b"], dates: dates(1.2, 1.7, 5) })).toBe(0);
    expect(repeatRate({ ids: ["a", "a", "b"], dates: dates(7, 1, 5) })).toBe(0.5);
  });
});

describe("transitions", () => {
  it("counts moves between states in the order in which they appear, without half a pair", () => {
    const { states, counts } = transitions(["N", "N", "M", ""], ["M", "M", "C", "X"]);
    expect(states).toEqual(["N", "M", "C"]);
    expect(counts.map((row) => [...row])).toEqual([
      [0, 2, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });
});
