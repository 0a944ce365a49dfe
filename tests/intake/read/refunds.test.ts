import { describe, expect, it } from "vitest";
import { readOrders } from "../readRows";

const titles = ["Name", "Email", "Financial Status", "Created at", "Total", "Refunded Amount"];
const paid = ["#1", "eva@x.org", "paid", "2024-01-05", 30, 0];

describe("what was paid back of an order", () => {
  it("is taken off the amount of an order that counts, and listed", () => {
    const { table, record } = readOrders([titles, paid, ["#2", "bo@x.org", "partially_refunded", "2024-01-06", 20, 5]]);
    expect(record.amount).toBe(45);
    expect(table.amount).toEqual(Float64Array.of(30, 15));
    expect(record.diary).toMatchObject([
      { rule: "less-refund", count: 1, amount: -5, examples: [{ raw: 5, clean: 15 }] },
    ]);
  });

  it("is not taken off twice where the order was left out, nor beyond what was paid", () => {
    const full = ["#3", "cy@x.org", "refunded", "2024-01-07", 50, 50];
    const whole = ["#4", "di@x.org", "paid", "2024-01-08", 10, 99];
    const { record } = readOrders([titles, paid, full, whole]);
    expect(record).toMatchObject({ amount: 30, exclusions: [{ reason: "returned", amount: 50 }] });
  });

  it("counts for nothing where returns are left out, or the rule is off", () => {
    const rows = [titles, paid, ["#2", "bo@x.org", "paid", "2024-01-06", 20, 5]];
    expect(readOrders(rows, { marked: "exclude" }).record.amount).toBe(50);
    expect(readOrders(rows, { rules: { "less-refund": false } }).record.amount).toBe(50);
  });

  it("cancelled orders of nothing are no orders, and those that wait for payment are told", () => {
    const { record } = readOrders([
      ["订单编号", "客户名称", "日期", "金额", "状态"],
      ...[
        ["1", "甲", "2024-01-01", 100, "已完成"],
        ["2", "乙", "2024-01-02", 0, "交易关闭"],
      ],
      ...[
        ["3", "丙", "2024-01-03", 20, "待付款"],
        ["4", "丁", "2024-01-04", 7, "wc-cancelled"],
      ],
    ]);
    expect(record).toMatchObject({ amount: 120, exclusions: [{ reason: "cancelled", count: 2, amount: 7 }] });
    expect(record.diary?.find(({ rule }) => rule === "unpaid-row")).toMatchObject({
      count: 1,
      amount: 20,
      changed: false,
    });
  });
});
