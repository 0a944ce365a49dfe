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
