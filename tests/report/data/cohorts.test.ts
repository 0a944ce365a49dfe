import { describe, expect, it } from "vitest";
import { reportData } from "../../../src/report";
import { day, factsOf, type OrderRow } from "../facts";
import { companyData } from "../fixture";

const cohortsOf = (rows: readonly OrderRow[], asOf?: string) =>
  reportData({ facts: factsOf(rows), sources: [], settings: asOf === undefined ? {} : { asOf: day(asOf) } }).cohorts;

describe("the cohorts of the small company", () => {
  it("are those worked out by hand from the rows of the fixture", () => {
    const rows = companyData().cohorts!.map(({ month, customers, active, revenue }) => {
      return [month, customers, active, revenue];
    });
    expect(rows).toEqual([
      // Dora; the second year is not followed
      [day("2024-01-01"), 1, [1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], [30, 30, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0]],
      // Anna, before her fourth order
      [day("2024-03-01"), 1, [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0], [100, 0, 0, 0, 0, 120, 0, 0, 0, 0, 80, 0]],
      // Fay, 35.00 less 5.00 returned
      [day("2024-05-01"), 1, [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0], [10, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0]],
      // Emil
      [day("2024-11-01"), 1, [1, 0, 0, 0, 0, 0, 0, 0], [60, 0, 0, 0, 0, 0, 0, 0]],
      // Berg GmbH
      [day("2025-02-01"), 1, [1, 0, 0, 1, 0], [50.5, 0, 0, 49.5, 0]],
      // 陈记茶行
      [day("2025-04-01"), 1, [1, 0, 0], [75.25, 0, 0]],
      // Ivo and Jun, whose two orders are of one month
      [day("2025-05-01"), 2, [2, 0], [30, 0]],
      // =SUM(1,1) and Hana
      [day("2025-06-01"), 2, [2], [40]],
    ]);
  });
});

describe("cohorts", () => {
  it("do not see what came after the as-of date", () => {
    const rows: OrderRow[] = [
      ["1", "2025-01-05", "A", 5],
      ["2", "2025-02-05", "B", 6],
      ["3", "2025-02-20", "A", 7],
    ];
    expect(cohortsOf(rows, "2025-02-10")!.map(({ active, revenue }) => [active, revenue])).toEqual([
      [
        [1, 0],
        [5, 0],
      ],
      [[1], [6]],
    ]);
  });

  it("count what came back before the first order in the first month", () => {
    const rows: OrderRow[] = [
      ["1", "2025-01-05", "A", -2],
      ["2", "2025-02-05", "A", 6],
      ["3", "2025-03-20", "B", 7],
    ];
    // the return lies before the first month of all: no cohort holds it
    expect(cohortsOf(rows)!.map(({ revenue }) => revenue)).toEqual([[6, 0], [7]]);
    const earlier: OrderRow[] = [["0", "2025-01-01", "C", 1], ...rows];
    expect(cohortsOf(earlier)!.map(({ revenue }) => revenue)).toEqual([[1, 0, 0], [4, 0], [7]]);
  });

  it("are the latest 24 at most", () => {
    const rows = Array.from({ length: 30 }, (_, month): OrderRow => [`${month}`, 45_000 + month * 31, `c${month}`, 1]);
    expect(cohortsOf(rows)).toHaveLength(24);
  });

  it.each([
    ["one month of first orders", [["1", "2025-01-05", "A", 5]]],
    ["returns only", [["1", "2025-01-05", "A", -5]]],
    ["nobody named", [["1", "2025-01-05", null, 5]]],
  ] as const)("stay away with %s, and the notes say so", (_, rows) => {
    const data = reportData({ facts: factsOf(rows), sources: [] });
    expect(data.cohorts).toBeUndefined();
    expect(data.warnings).toContainEqual({ kind: "no-cohorts" });
  });
});
