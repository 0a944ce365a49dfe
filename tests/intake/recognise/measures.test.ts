import { describe, expect, it } from "vitest";
import { readRows } from "../readRows";

const read = (rows: Parameters<typeof readRows>[0], name: string) => readRows(rows, { name }).record;

describe("months of several measures", () => {
  const groups = [
    ["Cost category", "Jan", null, null, "Feb", null, null, "Mar"],
    [null, "Actual", "Budget", "Variance", "Actual", "Budget", "Variance", "Actual", "Budget", "Variance"],
    ["Advertising", 90, 100, -10, 120, 110, 10, 100, 120, -20],
    ["Support", 60, 50, 10, 40, 50, -10, 55, 50, 5],
  ];

  it("are read as what the table is: the budget of a budget, whichever column comes first", () => {
    const record = read(groups, "budget vs actual 2024.xlsx");
    // 100 + 110 + 120 + 50 + 50 + 50
    expect(record).toMatchObject({ role: "budget", amount: 480, rowsRead: 6, exclusions: [] });
  });

  it("the actual of costs", () => {
    // 90 + 120 + 100 + 60 + 40 + 55
    expect(read(groups, "costs 2024.xlsx")).toMatchObject({ role: "ledger", amount: 465, rowsRead: 6 });
  });

  it("in one row of titles too", () => {
    const titles = ["费用项目", "1月预算", "1月实际", "2月预算", "2月实际", "3月预算", "3月实际"];
    const row = ["广告费", 10, 11, 20, 21, 30, 31];
    expect(read([titles, row], "2024年预算.csv")).toMatchObject({ role: "budget", amount: 60, rowsRead: 3 });
  });
});
