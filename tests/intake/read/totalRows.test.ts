import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake";
import { readLedger, readOrders } from "../readRows";

const ledger = (...rows: RawCell[][]) => readLedger([["Category", "Amount"], ...rows]).record;

describe("total rows", () => {
  it.each(["Total", "Grand total:", "TOTALS", "合计", "合　计", "总计", "小計", "本月合计", "累计"])(
    "are left out of the facts and kept as a tie-out: %s",
    (label) => {
      const record = ledger(["Ads", 10], ["Support", 5], [label, 15]);
      expect(record).toMatchObject({ rowsRead: 2, amount: 15 });
      expect(record.exclusions).toMatchObject([{ reason: "total-row", count: 1, amount: 15 }]);
      expect(record.statedTotals).toMatchObject([{ row: 4, stated: 15, sum: 15 }]);
    },
  );

  it("are told by their numbers where the label alone does not", () => {
    expect(ledger(["Ads", 10], ["Total support", 5]).rowsRead).toBe(2);
    expect(ledger(["Ads", 10], ["TV", 5], ["Subtotal media", 15]).rowsRead).toBe(2);
  });

  it.each([
    ["Sum of month", "Overall", "All costs"],
    ["本月费用", "整体", "全部费用"],
    ["本月費用", "整體", "所有費用"],
    ["Marketing total", "Everything", "Total costs"],
  ])("are told by their numbers on a day as well: %s, %s, %s", (ofMonth, overall, all) => {
    const day = "2024-03-31";
    const { record } = readLedger([
      ["Date", "Category", "Amount"],
      ...[["2024-03-05", "Ads", 10.5] as const, ["2024-03-06", "Support", 20.25] as const],
      ...[[day, ofMonth, 30.75] as const, [day, overall, 30.75] as const, [day, all, 30.75] as const],
    ]);
    expect(record.amount).toBe(30.75);
    expect(record.exclusions).toMatchObject([{ reason: "total-row", count: 3, amount: 92.25 }]);
  });

  it("are no costs of everybody: one row is no sum, and another amount is none of these", () => {
    expect(ledger(["Ads", 10], ["All costs", 10]).amount).toBe(20);
    expect(ledger(["Ads", 10], ["Support", 5], ["Overall", 16]).amount).toBe(31);
  });

  it("may be subtotals with a total over all of them", () => {
    const record = ledger(["Ads", 10], ["TV", 5], ["小计", 15], ["Support", 7], ["小计", 7], ["合计", 22]);
    expect(record.statedTotals?.map(({ stated, sum }) => stated - sum)).toEqual([0, 0, 0]);
    expect(record.amount).toBe(22);
  });

  it("that do not tie say what the rows add up to", () => {
    expect(ledger(["Ads", 10], ["Support", 5], ["Total", 16]).statedTotals).toEqual([
      { row: 4, label: "Total", stated: 16, sum: 15 },
    ]);
  });

  it("count rows that could not become facts into the sum", () => {
    const rows = [
      ["Customer", "Date", "Amount"],
      ["Eva", "?", 10],
      ["Bo", "2024-03-05", 5],
      ["Total", "", 15],
    ];
    expect(readOrders(rows).record.statedTotals).toMatchObject([{ stated: 15, sum: 15 }]);
  });

  it("are not a customer who is called Total and ordered on a day", () => {
    const rows = [
      ["Customer", "Date", "Amount"],
      ["Eva", "2024-03-05", 10],
      ["Total", "2024-03-05", 7],
    ];
    const { table, record } = readOrders(rows);
    expect(table.customers).toEqual(["Eva", "Total"]);
    expect(record.statedTotals).toBeUndefined();
  });
});
