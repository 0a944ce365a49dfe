import { describe, expect, it } from "vitest";
import { fileReader, isoDate } from "../../../src/intake";

function read(lines: readonly string[], name = "ledger.csv", fiscalYearStart?: number, fiscalYearNamed?: "end") {
  const reader = fileReader({ name, fiscalYearStart, fiscalYearNamed });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  const { table, record } = reader.finish();
  if (!("date" in table)) throw new Error("no dates");
  const dates = [...table.date].map((date) => (Number.isNaN(date) ? "" : isoDate(date).slice(0, 7)));
  return { dates, counted: record.recognition.reshape?.quarters?.counted, record };
}

describe("a year and a period in two columns", () => {
  it.each([
    ["Fiscal Year,Period", ["2024,1", "2024,2", "2024,12"]],
    ["Fiscal Year,Posting Period", ["FY2024,001", "FY2024,P02", "FY2024,16"]],
    ["Year,Month", ["2024,Jan", "2024,February", "2024,12"]],
    ["年度,月份", ["2024,1", "2024年,2月", "2024,12月"]],
    ["會計年度,會計期間", ["2024,1", "2024,第2期", "2024,12"]],
  ])("%s", (titles, periods) => {
    const rows = periods.map((period, i) => `${period},Advertising,${i + 1}`);
    expect(read([`${titles},Account,Amount`, ...rows]).dates).toEqual(["2024-01", "2024-02", "2024-12"]);
  });

  it("quarters, fiscal years and plans", () => {
    const rows = ["2024,Q1,Ads,1", "2024,4,Ads,2"];
    expect(read(["Year,Quarter,Account,Amount", ...rows], "costs.csv", 4).dates).toEqual(["2024-01", "2024-10"]);
    const fiscal = read(["Fiscal Year,Quarter,Account,Amount", ...rows], "costs.csv", 4);
    expect(fiscal).toMatchObject({ dates: ["2024-04", "2025-01"], counted: "fiscal" });
    const plan = read(["Year,Period,Account,Budget", "2024,1,Ads,1", "2024,10,Ads,2"], "budget.csv", 4);
    expect(plan).toMatchObject({ dates: ["2024-04", "2025-01"], counted: "fiscal" });
    const months = read(["Year,Month,Account,Budget", "2024,1,Ads,1", "2024,10,Ads,2"], "budget.csv", 4);
    expect(months).toMatchObject({ dates: ["2024-01", "2024-10"], counted: "calendar" });
    const named = read(["Fiscal Year,Month,Account,Budget", "2024,Apr,Ads,1", "2024,Jan,Ads,2"], "budget.csv", 4);
    expect(named.dates).toEqual(["2024-04", "2025-01"]);
    expect(read(["Fiscal Year,Period,Account,Amount", "2024,1,Ads,1"])).toMatchObject({ counted: "unsaid" });
  });

  it("of a fiscal year that is named after the year in which it ends", () => {
    const rows = ["2025,1,Ads,1", "FY2025,12,Ads,2"];
    const usa = read(["Fiscal Year,Period,Account,Amount", ...rows], "costs.csv", 10, "end");
    expect(usa).toMatchObject({ dates: ["2024-10", "2025-09"], counted: "fiscal" });
    const named = read(
      ["Fiscal Year,Month,Account,Amount", "2025,Oct,Ads,1", "2025,Sep,Ads,2"],
      "costs.csv",
      10,
      "end",
    );
    expect(named.dates).toEqual(["2024-10", "2025-09"]);
    const plain = read(["Year,Month,Account,Amount", "2025,10,Ads,1"], "costs.csv", 10, "end");
    expect(plain.dates).toEqual(["2025-10"]);
  });

  it("not beside a day, and not where the column holds something else", () => {
    const days = read(["Year,Month,Posting date,Account,Amount", "2024,1,2024-02-03,Ads,1"]);
    expect(days).toMatchObject({ dates: ["2024-02"], counted: undefined });
    const others = read(["Year,Period,Account,Amount", "2024,annual,Ads,1", "2024,annual,Rent,2"]);
    expect(others.dates).toEqual(["", ""]);
  });
});
