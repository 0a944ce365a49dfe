import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake";
import { readLedger, readOrders, readRows } from "../readRows";

const sum = (amounts: Float64Array) =>
  amounts.reduce((total, amount) => total + Math.round(amount * 10_000), 0) / 10_000;

describe("amounts of more than four decimals", () => {
  it("of a cloud bill come to their sum, not to nothing", () => {
    const rows = Array.from({ length: 1000 }, (): RawCell[] => ["2024-03-01", "Hosting", "0.0000123"]);
    const { table, record } = readLedger([["Date", "Category", "Amount"], ...rows, ["", "Total", "0.0123"]]);
    // 1,000 × 0.0000123
    expect(record.amount).toBe(0.0123);
    expect(sum(table.amount)).toBe(0.0123);
    expect(record.statedTotals).toMatchObject([{ stated: 0.0123, sum: 0.0123 }]);
  });

  it("stay within a ten-thousandth of what the source says, and leave the others as they are", () => {
    const prices = ["0.050847", "12.34", "0.033881", "0.016932", "-0.050847", "7.0001"];
    const rows = prices.map((price, i): RawCell[] => ["2024-03-01", `C${i % 2}`, price]);
    const { table, record } = readOrders([["Date", "Customer", "Amount"], ...rows]);
    // 0.050847 + 12.34 + 0.033881 + 0.016932 - 0.050847 + 7.0001 = 19.390913
    expect(record.amount).toBe(19.3909);
    expect(sum(table.amount)).toBe(19.3909);
    table.amount.forEach((amount, i) => expect(Math.abs(amount - Number(prices[i]))).toBeLessThan(0.0001));
    expect([table.amount[1], table.amount[5]]).toEqual([12.34, 7.0001]);
  });

  it("that come of quantity and price, or of millionths, are kept until they are added up", () => {
    const pieces = Array.from({ length: 100 }, (): RawCell[] => ["2024-03-01", "A", "3", "0.000025"]);
    const priced = readOrders([["Date", "Customer", "Quantity", "Unit price"], ...pieces]);
    // 100 × 3 × 0.000025
    expect(priced.record.amount).toBe(0.0075);
    const micros = Array.from({ length: 100 }, (): RawCell[] => ["2024-03-01", "Ads", "25"]);
    const { record } = readRows([["Date", "Channel", "cost_micros"], ...micros]);
    expect(record.amount).toBe(0.0025);
  });

  it("no noise of calculations counts as decimals", () => {
    const { table } = readOrders([
      ["Date", "Customer", "Quantity", "Unit price"],
      ["2024-03-01", "A", "6", "2.55"],
    ]);
    expect(table.amount[0]).toBe(15.3);
  });
});
