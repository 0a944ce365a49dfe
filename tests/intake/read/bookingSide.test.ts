import { describe, expect, it } from "vitest";
import { readLedger } from "../readRows";

const amounts = (...rows: readonly (readonly (string | number)[])[]) => [...readLedger(rows).table.amount];

describe("a column that says on which side an amount was booked", () => {
  it.each([
    ["Debit/Credit", "Debit", "Credit"],
    ["Soll/Haben-Kennzeichen", "S", "H"],
    ["方向", "借", "贷"],
    ["借貸", "借", "貸"],
    ["Type", "PI", "PC"],
  ])("%s: a credit takes from the cost", (title, debit, credit) => {
    const rows = [
      ["Cost category", "Date", title, "Amount"],
      ["Advertising", "2024-01-15", debit, "100.00"],
      ["Advertising", "2024-02-20", credit, "25.50"],
      ["Rent", "2024-02-28", debit, 900],
    ];
    expect(amounts(...rows)).toEqual([100, -25.5, 900]);
    const { diary } = readLedger(rows).record;
    expect(diary!.find(({ rule }) => rule === "negative")).toMatchObject({ count: 1, examples: [{ row: 3 }] });
  });

  it.each([
    ["Type", "Expense", "Income"],
    ["收支类型", "支出", "收入"],
    ["收支", "支", "收"],
    ["Income/Expense", "Expense", "Revenue"],
  ])("%s: income is revenue under any category", (title, expense, income) => {
    const { table } = readLedger([
      ["Category", "Date", title, "Amount"],
      ["Advertising", "2024-01-15", expense, "100.00"],
      ["Consulting", "2024-02-20", income, 500],
      ["Rent", "2024-02-28", expense, 900],
    ]);
    expect([...table.amount]).toEqual([100, -500, 900]);
    expect(table.categories).toEqual(["Advertising", "Income: Consulting", "Rent"]);
  });

  it("names income that bears its minus already", () => {
    const { table } = readLedger([
      ["Category", "Date", "Type", "Amount"],
      ["Advertising", "2024-01-15", "Expense", 100],
      ["Consulting", "2024-02-20", "Income", -500],
    ]);
    expect([...table.amount]).toEqual([100, -500]);
    expect(table.categories[1]).toBe("Income: Consulting");
  });

  it("leaves amounts alone that bear their minus already", () => {
    expect(
      amounts(
        ["Cost category", "Date", "D/C", "Amount"],
        ["Advertising", "2024-01-15", "S", 100],
        ["Advertising", "2024-02-20", "H", -25.5],
      ),
    ).toEqual([100, -25.5]);
  });

  it("does not take other words for sides", () => {
    expect(
      amounts(
        ["Cost category", "Date", "Type", "Amount"],
        ["Advertising", "2024-01-15", "S", 100],
        ["Advertising", "2024-02-20", "C", 25.5],
      ),
    ).toEqual([100, 25.5]);
  });
});
