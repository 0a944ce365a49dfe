import { describe, expect, it } from "vitest";
import { readOrders } from "../readRows";

const read = (stages: readonly string[]) =>
  readOrders([
    ["Order no", "Customer", "Date", "Amount", "Stage"],
    ...stages.map((stage, i) => [`T${i}`, "Eva", "2024-01-05", 2 ** i, stage]),
  ]);

describe("stages of deals", () => {
  it("make a table a pipeline once a deal was won or lost, wherever that stands", () => {
    const { table, record } = read(["Proposal", "Closed Won", "Qualified", "Closed Lost"]);
    expect([...table.amount]).toEqual([2]);
    expect(record.exclusions.map(({ reason, count, amount }) => [reason, count, amount])).toEqual([
      ["open-deal", 2, 5],
      ["lost-deal", 1, 8],
    ]);
  });

  it("are those of orders, where none was won or lost", () => {
    const { table, record } = read(["packed", "shipped", "packed"]);
    expect([...table.amount].sort()).toEqual([1, 2, 4]);
    expect(record.exclusions).toEqual([]);
  });
});

describe("a stage and a status of deals", () => {
  it("the one that says who won decides, whichever stands first", () => {
    const { record } = readOrders([
      ["Deal Stage", "Deal Status", "Organization", "Won time", "Value"],
      ["Negotiation", "Won", "Acme", "2024-01-15", 1000],
      ["Proposal", "Open", "Gamma", "2024-02-15", 3000],
    ]);
    expect(record).toMatchObject({ amount: 1000, exclusions: [{ reason: "open-deal", amount: 3000 }] });
  });
});
