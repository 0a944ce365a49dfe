import { describe, expect, it } from "vitest";
import { dateLabel, firstOfMonth, monthOf, periodLabel, periodNumber } from "../../../src/core/data/calendar";

/** JavaScript's own calendar, from outside this code. */
const serial = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

describe("calendar", () => {
  it("knows year and month of every day from 1900-03-01 to 2199-12-31", () => {
    for (let day = 61; day <= serial("2199-12-31"); day++) {
      const date = new Date((day - 25_569) * 86_400_000);
      const { year, month } = monthOf(day);
      if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1)
        expect({ day, year, month }).toBe(date.toISOString());
    }
    expect(monthOf(serial("2024-02-29"))).toEqual({ year: 2024, month: 2 });
  });

  it.each(["1997-01-01", "2000-03-01", "2024-02-01", "2025-12-01"])("finds the first of the month: %s", (date) => {
    const [year, month] = date.split("-").map(Number);
    expect(firstOfMonth(year!, month!)).toBe(serial(date));
  });

  it.each(["2024-02-29", "1999-12-31", "2025-01-06"])("writes %s", (date) =>
    expect(dateLabel(serial(date))).toBe(date),
  );

  it.each([
    { period: "day", label: "2025-03-05" },
    { period: "week", label: "2025-03-03" },
    { period: "month", label: "2025-03" },
    { period: "quarter", label: "2025-Q1" },
    { period: "year", label: "2025" },
  ] as const)("names the $period of 5 March 2025, a Wednesday: $label", ({ period, label }) => {
    expect(periodLabel(periodNumber(serial("2025-03-05"), period), period)).toBe(label);
  });

  it("numbers neighbouring months, quarters and weeks one apart, over the turn of the year too", () => {
    for (const period of ["month", "quarter", "year", "day"] as const) {
      expect(periodNumber(serial("2025-01-01"), period) - periodNumber(serial("2024-12-31"), period)).toBe(1);
    }
    expect(periodNumber(serial("2025-01-06"), "week") - periodNumber(serial("2025-01-05"), "week")).toBe(1);
  });
});
