import { describe, expect, it } from "vitest";
import { fiscalYearStart } from "../../src/report/fiscalYear";
import { day } from "./facts";

describe("fiscalYearStart(date, startMonth)", () => {
  it.each([
    ["2025-06-30", 1, "2025-01-01"],
    ["2025-06-30", 4, "2025-04-01"],
    ["2025-03-31", 4, "2024-04-01"],
    ["2025-04-01", 4, "2025-04-01"],
    ["2024-02-29", 12, "2023-12-01"],
  ])("the year of %s that begins with month %i began on %s", (date, month, start) => {
    expect(fiscalYearStart(day(date), month)).toBe(day(start));
  });

  it.each([0, 13, 1.5, NaN])("refuses %d", (month) => {
    expect(() => fiscalYearStart(45_000, month)).toThrow("out-of-domain");
  });
});
