import { describe, expect, it } from "vitest";
import { fileReader, isoDate } from "../../../src/intake";
import { titlePeriod } from "../../../src/intake/recognise/months";

function read(name: string, titles: readonly string[], fiscalYearStart?: number, fiscalYearNamed?: "end") {
  const reader = fileReader({ name, fiscalYearStart, fiscalYearNamed });
  reader.push(new TextEncoder().encode(`Account,${titles.join(",")}\nAdvertising,${titles.map(() => 1).join(",")}`));
  const { table, record } = reader.finish();
  if (!("date" in table)) throw new Error("no dates");
  return { dates: [...table.date].map((date) => isoDate(date).slice(0, 7)), ...record.recognition.reshape?.quarters };
}

describe("quarters of calendar and fiscal years", () => {
  it.each([
    ["Q1 2024", 2024, 1, undefined],
    ["1Q24", 2024, 1, undefined],
    ["Q3'24", 2024, 7, undefined],
    ["Quarter 2 2024", 2024, 4, undefined],
    ["FY2024 Q1", 2024, 1, true],
    ["FY24-Q2", 2024, 4, true],
    ["Q4 FY2024", 2024, 10, true],
    ["Q1 FY2023/24", 2023, 1, true],
    ["2024财年Q3", 2024, 7, true],
    ["2024會計年度第四季", 2024, 10, true],
  ])("%s is a quarter", (title, year, month, isFiscal) => {
    expect(titlePeriod(title)).toMatchObject({ year, month, isQuarter: true, ...(isFiscal && { isFiscal }) });
  });

  it.each(["FY2024", "Q5 2024", "Quality 1", "FY2024 Q1 budget notes"])("%s is none", (title) => {
    expect(titlePeriod(title)).toBeUndefined();
  });

  const quarters = ["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"];
  const fiscal = ["FY2024 Q1", "FY2024 Q2", "FY2024 Q3", "FY2024 Q4"];
  const fromApril = ["2024-04", "2024-07", "2024-10", "2025-01"];
  const fromJanuary = ["2024-01", "2024-04", "2024-07", "2024-10"];

  it("those of a budget follow the fiscal year", () => {
    expect(read("budget.csv", quarters, 4)).toEqual({ dates: fromApril, counted: "fiscal" });
    expect(read("budget.csv", quarters, 1)).toEqual({ dates: fromJanuary, counted: "calendar" });
    expect(read("budget.csv", quarters)).toEqual({ dates: fromJanuary, counted: "calendar" });
    expect(read("budget 2024.csv", ["Q1", "Q2", "Q3", "Q4"], 10).dates).toEqual([
      ...["2024-10", "2025-01", "2025-04", "2025-07"],
    ]);
  });

  it("those of costs only where they say so; what was assumed is kept to be said", () => {
    expect(read("ledger.csv", quarters, 4)).toEqual({ dates: fromJanuary, counted: "calendar" });
    expect(read("ledger.csv", fiscal, 4)).toEqual({ dates: fromApril, counted: "fiscal" });
    expect(read("ledger FY2024.csv", quarters, 4)).toEqual({ dates: fromApril, counted: "fiscal" });
    expect(read("ledger.csv", fiscal)).toEqual({ dates: fromJanuary, counted: "unsaid" });
  });

  it("named after the year in which it ends, a fiscal year begins in the year before", () => {
    const named = { counted: "fiscal", named: "end" };
    const ofUsa = ["2024-10", "2025-01", "2025-04", "2025-07"];
    const titles = ["FY2025 Q1", "FY2025 Q2", "FY2025 Q3", "FY2025 Q4"];
    expect(read("ledger.csv", titles, 10, "end")).toEqual({ dates: ofUsa, ...named });
    expect(read("ledger.csv", titles, 10).dates[0]).toBe("2025-10");
    expect(read("budget 2025.csv", ["Q1", "Q2", "Q3", "Q4"], 10, "end")).toEqual({ dates: ofUsa, ...named });
    expect(read("ledger.csv", titles, 1, "end").dates).toEqual(["2025-01", "2025-04", "2025-07", "2025-10"]);
    // both years leave no doubt
    const both = titles.map((title) => title.replace("FY2025", "FY2024/25"));
    expect(read("ledger.csv", both, 10, "end").dates).toEqual(ofUsa);
    expect(read("ledger FY2024-25.csv", ["Q1 2024", "Q2 2024", "Q3 2024"], 10, "end").dates[0]).toBe("2024-10");
  });

  it("months of a fiscal year that only its name dates are told, and follow its naming", () => {
    const months = ["Oct", "Nov", "Dec", "Jan", "Feb"];
    expect(read("Budget FY2025.csv", months, 10, "end")).toEqual({
      dates: ["2024-10", "2024-11", "2024-12", "2025-01", "2025-02"],
      ...{ counted: "months", named: "end" },
    });
    expect(read("Budget FY2025.csv", months)).toMatchObject({ counted: "months" });
    expect(read("Budget FY2025.csv", months, 10).dates[0]).toBe("2025-10");
    expect(read("Budget 2025.csv", ["Jan", "Feb", "Mar"], 10, "end")).toEqual({
      dates: ["2025-01", "2025-02", "2025-03"],
    });
  });
});
