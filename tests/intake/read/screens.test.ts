import { describe, expect, it } from "vitest";
import type { CleaningRules, MarkedPolicy, RawCell } from "../../../src/intake";
import { readLedger, readOrders } from "../readRows";

const titles = ["Customer", "Date", "Amount", "Order no", "Status"];
const order = (amount: number, status: string, customer = "Eva", id = "T1"): RawCell[] => [
  ...[customer, "2024-01-05", amount, id, status],
];

function read(rows: readonly RawCell[][], marked?: MarkedPolicy, rules: CleaningRules = {}) {
  return readOrders([titles, ...rows], { rules, ...(marked !== undefined && { marked }) }).record;
}

describe("orders that came to nothing", () => {
  const rows = [
    order(100, "paid"),
    order(40, "Cancelled", "Bo", "T2"),
    order(30, "全额退款", "Bo", "T3"),
    order(7, "已取消", "Bo", "T4"),
    order(5, "测试订单", "Bo", "T5"),
    order(3, "paid", "test@shop.com", "T6"),
  ];

  it("are left out by their status, listed, and their effect is shown", () => {
    const record = read(rows);
    expect(record).toMatchObject({ rowsSeen: 6, rowsRead: 1, amount: 100 });
    expect(record.marked).toEqual([
      { kind: "test", treatment: "left-out", rows: 2, amount: 8 },
      { kind: "cancelled", treatment: "left-out", rows: 2, amount: 47 },
      { kind: "returned", treatment: "left-out", rows: 1, amount: 30 },
    ]);
    const reasons = record.exclusions.map(({ reason, count, amount }) => [reason, count, amount]);
    expect(reasons).toEqual([
      ["test-order", 2, 8],
      ["cancelled", 2, 47],
      ["returned", 1, 30],
    ]);
  });

  it("count where the table books what came back as a row of its own", () => {
    const record = read([order(100, "Refunded"), order(-100, "Refunded", "Eva", "T2"), order(20, "paid")]);
    expect(record).toMatchObject({ rowsRead: 3, amount: 20 });
    expect(record.marked).toEqual([{ kind: "returned", treatment: "counted", rows: 2, amount: 0 }]);
  });

  it("by policy: returns with a minus count, are left out, or stand apart", () => {
    const some = [order(100, "paid"), order(-25, "paid", "Eva", "T2")];
    expect(read(some)).toMatchObject({ amount: 75, marked: [{ treatment: "counted", rows: 1, amount: -25 }] });
    expect(read(some, "exclude")).toMatchObject({ amount: 100, marked: [{ treatment: "left-out", amount: -25 }] });
    expect(read(some, "separate")).toMatchObject({ amount: 100, marked: [{ treatment: "apart", amount: -25 }] });
  });

  it("count as they stand where the rule is switched off", () => {
    const off = { "cancelled-row": false, "returned-row": false, "test-row": false };
    expect(read(rows, "exclude", off)).toMatchObject({ rowsRead: 6, amount: 185 });
  });

  it.each(["partially refunded", "部分退款", "paid", "交易成功", ""])("%s is no such status", (status) => {
    expect(read([order(10, status)])).toMatchObject({ rowsRead: 1, amount: 10 });
  });

  it("are told by columns that say yes", () => {
    const rows = [
      ["客户", "日期", "金额", "是否退货", "取消时间", "订单编号"],
      ["甲", "2024-01-05", 10, "否", "", "T1"],
      ["乙", "2024-01-05", 20, "是", "", "T2"],
      ["丙", "2024-01-05", 40, "", "2024-01-06", "T3"],
    ];
    expect(readOrders(rows).record).toMatchObject({ rowsRead: 1, amount: 10 });
  });

  it("are told by a column called 退貨 where it says yes, not where it counts pieces or money", () => {
    const rows = [["客戶", "日期", "金額", "退貨"]].concat(
      ["", "是", "1", "88.00", "否"].map((cell) => ["甲", "2024-01-05", "10", cell]),
    );
    expect(readOrders(rows).record.marked).toEqual([{ kind: "returned", treatment: "left-out", rows: 1, amount: 10 }]);
  });
});

describe("rows that repeat another one", () => {
  const rows = [order(10, "paid"), order(10, "paid"), order(10, "paid", "Eva", "T2"), order(10, "paid")];

  it("are order lines as good as any: counted, and flagged with their sum", () => {
    const record = read(rows);
    expect(record).toMatchObject({ rowsRead: 4, amount: 40 });
    expect(record.diary).toMatchObject([{ rule: "repeated-row", changed: false, count: 2, amount: 20 }]);
    expect(record.diary![0]!.examples.map(({ row }) => row)).toEqual([3, 5]);
  });

  it("are left out where the user says so", () => {
    const record = read(rows, undefined, { "drop-repeats": true });
    expect(record).toMatchObject({ rowsRead: 2, amount: 20 });
    expect(record.exclusions).toMatchObject([{ reason: "repeated-row", count: 2, amount: 20 }]);
  });

  it("differ if one cell differs, wherever it ends", () => {
    const some = [
      ["a", "2024-01-05", 10, "bc", ""],
      ["ab", "2024-01-05", 10, "c", ""],
    ];
    expect(read(some).diary).toBeUndefined();
  });
});

describe("amounts to look at", () => {
  const usual = Array.from({ length: 100 }, (_, i) => order(50 + i, "paid", "Eva", `T${i}`));

  it("flags one far outside the others, and changes nothing", () => {
    const record = read([...usual, order(9_999_999, "paid", "Bo", "X1")]);
    expect(record.amount).toBe(100 * 50 + 4950 + 9_999_999);
    expect(record.diary).toMatchObject([
      { rule: "outlier", changed: false, count: 1, amount: 9_999_999, examples: [{ row: 102, column: "Amount" }] },
    ]);
  });

  it("flags none among amounts that are alike", () => {
    expect(read([...usual, order(1500, "paid", "Bo", "X1")]).diary).toBeUndefined();
  });

  it("flags costs that are zero or negative", () => {
    const { record } = readLedger([
      ["Category", "Amount"],
      ["Ads", 0],
      ["Ads", -5],
      ["Ads", 7],
    ]);
    expect(record.diary).toMatchObject([
      { rule: "zero-amount", changed: false, count: 1 },
      { rule: "negative-cost", changed: false, count: 1, amount: -5, examples: [{ row: 3, clean: -5 }] },
    ]);
  });
});

describe("rows that the sheet hides", () => {
  const rows = [order(10, "paid"), order(20, "paid", "Eva", "T2")];
  const isHidden = (row: number) => row === 3;

  it("are read and counted, or left out where the user says so", () => {
    const kept = readOrders([titles, ...rows], { isHidden }).record;
    expect(kept).toMatchObject({ amount: 30, hiddenRows: 1 });
    const dropped = readOrders([titles, ...rows], { isHidden, rules: { "drop-hidden": true } }).record;
    expect(dropped).toMatchObject({ amount: 10, hiddenRows: 1, exclusions: [{ reason: "hidden-row", amount: 20 }] });
  });
});
