import { describe, expect, it } from "vitest";
import { reportData } from "../../../src/report";
import { traceRows } from "../../../src/report/trace";
import { factsOf } from "../facts";
import { ledgerRows, orderRows } from "../fixture";

const facts = factsOf(orderRows, ledgerRows);
const origin = (length: number, source: number) => ({
  source: new Uint16Array(length).fill(source),
  row: Int32Array.from({ length }, (_, row) => row + 2),
});
const withOrigin = {
  orders: { ...facts.orders, origin: origin(orderRows.length, 0) },
  ledger: { ...facts.ledger!, origin: origin(ledgerRows.length, 1) },
};
const data = reportData({ facts: withOrigin, sources: [] });

describe("traceRows(facts, data, trace)", () => {
  it("finds the order rows behind a customer's revenue, largest first, with their shares", () => {
    const found = traceRows(withOrigin, data, { measure: "revenue", where: { customer: "Anna" } })!;
    // 80, 90 and 110 in the period
    expect(found.total).toBe(280);
    expect(found.rows.map(({ amount, row }) => [amount, row])).toEqual([
      [110, 6],
      [90, 5],
      [80, 4],
    ]);
    expect(found.rows[0]!.share).toBeCloseTo(110 / 280, 12);
    expect(found.rows[0]!.is).toMatchObject({ customer: "Anna", month: "2025-06", stage: "value" });
  });

  it("comes to the totals of the report, whatever they are split by", () => {
    const revenue = traceRows(withOrigin, data, { measure: "revenue" })!;
    expect(revenue.total).toBeCloseTo(data.totals.revenue, 8);
    for (const { stage, revenue: expected, directCost, customers } of data.stages) {
      const of = (measure: "revenue" | "directCost" | "customers") =>
        traceRows(withOrigin, data, { measure, where: { stage } })!.total;
      expect([stage, of("revenue"), of("directCost")]).toEqual([stage, expected, directCost]);
      expect(of("customers")).toBe(customers);
    }
    for (const row of data.costs!.map) {
      const where = { ledgerCategory: row.ledgerCategory };
      expect(traceRows(withOrigin, data, { measure: "cost", where })!.total).toBe(row.amount);
    }
  });

  it("counts rows of a month by cost line, and rows without a customer", () => {
    const where = { month: "2025-04", costLine: "retention" };
    expect(traceRows(withOrigin, data, { measure: "cost", where })).toMatchObject({ total: 105.5, count: 2 });
    expect(traceRows(withOrigin, data, { measure: "revenue", where: { customer: "" } })).toMatchObject({
      total: 33.33,
      count: 1,
    });
  });

  it("shows the latest order of customers, and no row for those without one", () => {
    const found = traceRows(withOrigin, data, { measure: "customers" })!;
    const rowOf = (name: string) => found.rows.find(({ is }) => is.customer === name)!.row;
    expect([rowOf("Anna"), rowOf("Kim")]).toEqual([6, undefined]);
  });

  it("says nothing where there are no such rows, or nothing tells them apart", () => {
    expect(traceRows(facts, data, { measure: "tickets" })).toBeUndefined();
    expect(traceRows(facts, data, { measure: "revenue", where: { activity: "Calls" } })).toBeUndefined();
  });
});
