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
