import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { UNASSIGNED, type Facts } from "../../src/intake/facts";
import { reportData, reportPlan } from "../../src/report";

/** As many rows, orders and customers as the public data sets have; the benchmark says how long it takes. */
describe("large data", () => {
  it("541,909 order rows of 4,372 customers are added up", () => {
    const facts = manyRows(541_909, 4_372, 25_900);
    const result = reportData({ facts, sources: [] });
    expect(result.customers).toHaveLength(4_372);
    expect(result.totals.revenue).toBe(541_909 * 1.25);
  });

  it("a report of 23,570 customers is planned", () => {
    const data = reportData({ facts: manyRows(69_659, 23_570, 0), sources: [] });
    const result = reportPlan(data, translator("en"));
    const table = result.sheets.flatMap(({ blocks }) => blocks).find((block) => block.kind === "table" && block.filter);
    expect(table).toMatchObject({ rows: { length: 23_570 } });
  });
});

/** Rows of 1.25 over a year; every fourth order is nobody's where there are order numbers. */
function manyRows(rows: number, customers: number, orders: number): Facts {
  const order = (row: number) => (orders === 0 ? row : Math.floor((row * orders) / rows));
  const nobodys = (row: number) => orders > 0 && order(row) % 4 === 0;
  return {
    orders: {
      customers: Array.from({ length: customers }, (_, index) => `C${index}`),
      channels: [],
      orderIds: Array.from({ length: orders }, (_, index) => `O${index}`),
      customer: Int32Array.from({ length: rows }, (_, row) =>
        nobodys(row) ? UNASSIGNED : (order(row) * 7919) % customers,
      ),
      channel: new Int32Array(rows).fill(UNASSIGNED),
      order: Int32Array.from({ length: rows }, (_, row) => (orders === 0 ? UNASSIGNED : order(row))),
      date: Float64Array.from({ length: rows }, (_, row) => 40_513 + (row * 374) / rows),
      amount: new Float64Array(rows).fill(1.25),
    },
  };
}
