import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/intake/values/serial";
import { isoDate, isoMonth, monthEnd, monthsBetween, monthStart } from "../../src/report/calendar";

/** Serials as Excel shows them for these dates. */
describe("the calendar", () => {
  it.each([
    ["1900-03-01", 61],
    ["2000-02-29", 36585],
    ["2024-02-29", 45351],
    ["2025-06-30", 45838],
    ["9999-12-31", 2958465],
  ])("%s is day %d", (date, day) => {
    expect(isoDate(day)).toBe(date);
    expect(serialOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))).toBe(day);
  });

  it("knows first and last days of months, whatever the hour", () => {
    expect([isoDate(monthStart(45351.7)), isoDate(monthEnd(45351.7)), isoMonth(45351.7)]).toEqual([
      ...["2024-02-01", "2024-02-29", "2024-02"],
    ]);
  });

  it("lists the months of a span", () => {
    const months = monthsBetween(serialOf(2024, 11, 30)!, serialOf(2025, 2, 1)!);
    expect(months.map(isoMonth)).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  });
});
