import { describe, expect, it } from "vitest";
import { readRows } from "../readRows";

const monthlyOf = (text: string) => {
  const read = readRows(text.split("\n").map((line) => line.split(",")));
  if (read.role !== "subscriptions") throw new Error(`not subscriptions but ${read.role}`);
  return [...read.table.monthly];
};

describe("what subscriptions of several pieces bring by the month", () => {
  it.each([
    ["Customer ID,Plan,Quantity,Unit amount,Interval,Start date", [30, 20]],
    ["Customer ID,Plan,Seats,Price per seat,Interval,Start date", [30, 20]],
    ["Customer ID,Plan,Quantity,Plan amount,Interval,Start date", [30, 20]],
    ["Customer ID,Plan,Quantity,MRR,Interval,Start date", [10, 120]],
    ["Customer ID,Plan,Quantity,Monthly charges,Interval,Start date", [10, 120]],
    ["客户ID,套餐,席位数,单价,计费周期,开始日期", [30, 20]],
    ["客户ID,套餐,数量,月费,计费周期,开始日期", [10, 120]],
    ["會員編號,方案,席位數,單價,計費週期,開始日期", [30, 20]],
    ["會員編號,方案,數量,月費,計費週期,開始日期", [10, 120]],
  ])("follows the title: %s", (titles, expected) => {
    expect(monthlyOf(`${titles}\nc1,A,3,10,month,2024-01-01\nc2,B,2,120,year,2024-02-01`)).toEqual(expected);
  });

  it("multiplies an amount that is one price for one plan, whatever the pieces", () => {
    const rows = "c1,A,3,10,month,2024-01-01\nc2,A,1,10,month,2024-02-01\nc3,B,2,7,month,2024-02-01";
    expect(monthlyOf(`Customer ID,Plan,Quantity,Amount,Interval,Start date\n${rows}`)).toEqual([30, 10, 14]);
  });

  it("leaves an amount that grows with the pieces of one plan", () => {
    const rows = "c1,A,3,30,month,2024-01-01\nc2,A,1,10,month,2024-02-01";
    expect(monthlyOf(`Customer ID,Plan,Quantity,Amount,Interval,Start date\n${rows}`)).toEqual([30, 10]);
  });

  it("looks for the column that holds what all pieces cost, or one of them", () => {
    const one = "c1,A,3,10,month,2024-01-01,30\nc2,B,2,7,month,2024-02-01,14";
    const all = "c1,A,3,30,month,2024-01-01,10\nc2,B,2,14,month,2024-02-01,7";
    const titles = "Customer ID,Plan,Quantity,Amount,Interval,Start date,Other";
    expect(monthlyOf(`${titles}\n${one}`)).toEqual([30, 14]);
    expect(monthlyOf(`${titles}\n${all}`)).toEqual([30, 14]);
  });

  it("counts a blank number of pieces as one", () => {
    const rows = "c1,A,,10,month,2024-01-01\nc2,B,2,7,month,2024-02-01";
    expect(monthlyOf(`Customer ID,Plan,Quantity,Unit amount,Interval,Start date\n${rows}`)).toEqual([10, 14]);
  });
});

describe("the state of a subscription", () => {
  it.each([
    ["trialing", 2],
    ["Trial expired", 2],
    ["试用中", 2],
    ["試用", 2],
    ["trial converted", -1],
    ["past_due", 0],
    ["active", 0],
    ["unpaid", 1],
    ["canceled", 1],
  ])("%s", (word, mark) => {
    const read = readRows([
      ["Customer ID", "Plan", "MRR", "Status"],
      ["c1", "A", 10, word],
      ["c2", "A", 10, "active"],
    ]);
    expect(read.role === "subscriptions" && read.table.ended[0]).toBe(mark);
  });
});
