import { describe, expect, it } from "vitest";
import { joinTables } from "../../src/intake";
import { readLedger, readOrders, readRows } from "./readRows";

const header = ["Customer", "Date", "Amount", "Order no"];

describe("joinTables", () => {
  it("appends tables of one role and keeps each name once", () => {
    const january = readOrders([header, ["Eva", "2024-01-05", 1, "T1"], ["", "2024-01-06", 2, "T2"]]);
    const february = readOrders([header, ["Bo", "2024-02-05", 4, "T3"], ["Eva", "2024-02-06", 8, "T1"]]);
    const { orders, ledger } = joinTables([january, february]);
    expect(orders.customers).toEqual(["Eva", "Bo"]);
    expect([...orders.customer]).toEqual([0, -1, 1, 0]);
    expect(orders.orderIds).toEqual(["T1", "T2", "T3"]);
    expect([...orders.order]).toEqual([0, 1, 2, 0]);
    expect([...orders.amount]).toEqual([1, 2, 4, 8]);
    expect([...orders.date]).toEqual([45296, 45297, 45327, 45328]);
    expect(ledger).toBeUndefined();
  });

  it("puts a ledger beside the orders", () => {
    const orders = readOrders([header, ["Eva", "2024-01-05", 1, "T1"]]);
    const costs = [
      ["Ads", 5],
      ["Support", 6],
    ].map((row) => readLedger([["Category", "Amount"], row]));
    const facts = joinTables([...costs, orders]);
    expect(facts.orders).toEqual({ ...orders.table, origin: { source: Uint16Array.of(2), row: Int32Array.of(2) } });
    expect(facts.ledger?.categories).toEqual(["Ads", "Support"]);
    expect([...facts.ledger!.category]).toEqual([0, 1]);
    expect([...facts.ledger!.customer]).toEqual([-1, -1]);
  });

  it("does without orders where there are subscriptions, and keeps optional columns apart", () => {
    const goods = readOrders([
      ["Customer", "Order date", "Amount", "COGS"],
      ["Eva", "2024-01-05", 9, 4],
    ]);
    const plain = readOrders([header, ["Bo", "2024-01-06", 1, "T1"]]);
    expect([...(joinTables([plain, goods]).orders.cost ?? [])]).toEqual([NaN, 4]);
    expect(joinTables([plain]).orders.cost).toBeUndefined();
    const contracts = readRows([
      ["Customer ID", "Monthly charges", "Tenure"],
      ["C1", 20, 3],
    ]);
    const facts = joinTables([contracts]);
    expect(facts.orders.date).toHaveLength(0);
    expect(facts.subscriptions).toMatchObject({ customers: ["C1"], tenure: Float64Array.of(3) });
  });

  it("refuses data without orders", () => {
    expect(() =>
      joinTables([
        readLedger([
          ["Category", "Amount"],
          ["Ads", 5],
        ]),
      ]),
    ).toThrow(/no-orders/);
  });
});
