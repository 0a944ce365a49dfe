import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake";
import { readLedger, readOrders } from "../readRows";

const shopify: RawCell[][] = [
  ["Name", "Email", "Financial Status", "Paid at", "Lineitem quantity", "Lineitem price", "Order no"],
  ["", "eva@a.com", "paid", "2024-01-05", 2, 10, "#1001"],
  ["", "", "", "", 1, 5, "#1001"],
  ["", "bo@a.com", "voided", "2024-01-06", 1, 99, "#1002"],
  ["", "", "", "", 1, 1, "#1002"],
  ["", "", "", "", 1, 7, "#1003"],
];

describe("lines of one order", () => {
  it("take customer, date and status from its first line", () => {
    const before = JSON.stringify(shopify);
    const { table, record } = readOrders(shopify);
    expect(JSON.stringify(shopify)).toBe(before);
    expect([...table.amount]).toEqual([20, 5]);
    expect([...table.customer]).toEqual([0, 0]);
    expect(record.marked).toEqual([{ kind: "cancelled", treatment: "left-out", rows: 2, amount: 100 }]);
    expect(record.exclusions.map(({ reason, count }) => [reason, count])).toEqual([
      ["no-date", 1],
      ["cancelled", 2],
    ]);
    const filled = record.diary?.find(({ rule }) => rule === "fill-down");
    expect(filled).toMatchObject({ changed: true, count: 6 });
    expect(filled!.examples[0]).toMatchObject({ row: 3, raw: "" });
  });

  it("stay as they are where the rule is switched off", () => {
    const { record } = readOrders(shopify, { rules: { "fill-down": false } });
    expect(record.exclusions.find(({ reason }) => reason === "no-date")).toMatchObject({ count: 3 });
  });
});

const ledger: RawCell[][] = [
  ["Cost category", "Item", "Amount"],
  ["Ads", "a", 5],
  ["", "b", 6],
  ["Support", "c", 7],
  ["", "d", 8],
];

describe("groups that stand in their first row", () => {
  it("are filled where the cells were merged, and only there", () => {
    const merged = [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }];
    const { table, record } = readLedger(ledger, { merged });
    expect([...table.amount]).toEqual([5, 6, 7]);
    expect(record.exclusions).toMatchObject([{ reason: "no-category", count: 1, amount: 8 }]);
    expect(record.diary).toMatchObject([
      { rule: "fill-down", count: 1, examples: [{ row: 3, column: "Cost category", raw: "", clean: "Ads" }] },
    ]);
  });

  it("are filled where the user says so", () => {
    const { record } = readLedger(ledger, { fillDown: ["cost category"] });
    expect(record).toMatchObject({ rowsRead: 4, amount: 26 });
  });

  it("are left alone where nobody says anything", () => {
    expect(readLedger(ledger).record).toMatchObject({ rowsRead: 2, amount: 12 });
  });

  it("never repeat an amount", () => {
    const rows: RawCell[][] = [
      ["Cost category", "Amount"],
      ["Ads", 5],
      ["Ads", null],
    ];
    const merged = [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }];
    expect(readLedger(rows, { merged }).record).toMatchObject({ rowsRead: 1, amount: 5 });
  });

  it("hold together whatever is merged", () => {
    const block = fc.tuple(fc.nat(6), fc.nat(4), fc.nat(3)).map(([firstRow, height, firstColumn]) => ({
      ...{ firstRow, lastRow: firstRow + height, firstColumn, lastColumn: firstColumn },
    }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (merged) => {
        const { record } = readLedger(ledger, { merged });
        const excluded = record.exclusions.reduce((sum, { count }) => sum + count, 0);
        expect(record.rowsRead + excluded).toBe(4);
        expect(record.rowsRead).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
