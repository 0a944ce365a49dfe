import { describe, expect, it } from "vitest";
import { CoreError } from "../../../src/core";
import { PeriodError } from "../../../src/report/data/periodError";
import { reportData, type ReportSettings } from "../../../src/report";
import { day, factsOf, type LedgerRow, type OrderRow } from "../facts";
import { ledgerRows, orderRows } from "../fixture";

function dataOf(orders: readonly OrderRow[], ledger?: readonly LedgerRow[], settings: ReportSettings = {}) {
  return reportData({ facts: factsOf(orders, ledger), sources: [], settings });
}

describe("the period", () => {
  it("is that of the orders, from the first of a month, without a ledger", () => {
    const { asOf, period } = dataOf(orderRows);
    expect([asOf, period]).toEqual([day("2025-06-30"), { start: day("2024-01-01"), end: day("2025-06-30") }]);
  });

  it("ends at the as-of date, and its month's costs belong to it", () => {
    const data = dataOf(orderRows, ledgerRows, { asOf: day("2025-06-10") });
    expect(data.period).toEqual({ start: day("2025-01-01"), end: day("2025-06-10") });
    expect(data.totals.cost).toBe(650);
  });

  it("leaves costs of later months outside", () => {
    const data = dataOf(orderRows, ledgerRows, { asOf: day("2025-05-31") });
    // Kim 40.00, refunds 12.40, rent 77.00
    expect([data.totals.cost, data.costs!.outside]).toEqual([520.6, { rows: 3, amount: 129.4 }]);
  });

  it("begins where the settings say, and shows what lies before", () => {
    const data = dataOf(orderRows, ledgerRows, { periodStart: day("2025-04-01") });
    // advertising 200.00 and 100.10, onboarding 60.00
    expect([data.totals.cost, data.costs!.outside]).toEqual([289.9, { rows: 3, amount: 360.1 }]);
    // April to June: 75.25 + 79.50 + 150.00
    expect([data.totals.revenue, data.totals.revenueOutside]).toEqual([304.75, 672.94]);
    expect(data.warnings).toContainEqual({ kind: "cost-outside", rows: 3, amount: 360.1 });
  });

  it("is refused if it begins after the as-of date", () => {
    const call = () => dataOf(orderRows, ledgerRows, { periodStart: day("2025-07-01") });
    expect(call).toThrow(PeriodError);
    expect(call).toThrow("period from 2025-07-01 to 2025-06-30");
  });

  it("is that of the orders where the whole ledger lies after the as-of date", () => {
    const data = dataOf(orderRows, ledgerRows, { asOf: day("2024-12-31") });
    expect(data.period).toEqual({ start: day("2024-01-01"), end: day("2024-12-31") });
    expect([data.totals.cost, data.costs!.outside.amount]).toEqual([0, 650]);
  });
});

describe("unusual facts", () => {
  it("without any date are refused", () => {
    expect(() => dataOf([])).toThrow(CoreError);
    expect(() => dataOf([], [[null, "Rent", null, 5]])).toThrow(/empty-input/);
  });

  it("without orders still show the ledger", () => {
    const { totals, customers, period } = dataOf([], ledgerRows);
    expect([totals.cost, totals.revenue, totals.orders]).toEqual([650, 0, 0]);
    expect(customers.map(({ name, stage }) => [name, stage])).toEqual([
      ["Anna", "prospect"],
      ["Emil", "prospect"],
      ["Kim", "prospect"],
    ]);
    expect(period).toEqual({ start: day("2025-01-01"), end: day("2025-06-30") });
  });

  it("of a single row are one customer, new today", () => {
    const { customers, totals, months } = dataOf([["1", "2025-03-15", "A", 9.99]]);
    expect(customers).toHaveLength(1);
    expect(customers[0]).toMatchObject({ stage: "acquisition", daysSinceLast: 0, revenue: 9.99 });
    expect([totals.revenue, months.length]).toEqual([9.99, 1]);
  });

  it("without a single customer stand on the unassigned line", () => {
    const { customers, unassigned, totals } = dataOf([
      ["1", "2025-03-15", null, 10],
      ["2", "2025-03-16", null, 5.5],
    ]);
    expect([customers, unassigned, totals.revenue]).toEqual([[], { orders: 2, revenue: 15.5 }, 15.5]);
  });

  it("with a ledger without dates count its costs for the period, in no month", () => {
    const undated = ledgerRows.map(([, ...rest]): LedgerRow => [null, ...rest]);
    const data = dataOf(orderRows, undated);
    expect(data.totals.cost).toBe(650);
    expect(data.costs!.undated).toEqual({ rows: 10, amount: 650 });
    expect(data.months.every(({ costs }) => costs.every((cost) => cost === 0))).toBe(true);
    expect(data.period.start).toBe(day("2024-01-01"));
  });

  it("with a ledger row without a category keep it, unallocated", () => {
    const data = dataOf(orderRows, [["2025-06-30", null, null, 7]]);
    expect(data.costs!.map).toEqual([
      { ledgerCategory: "", item: "unknown", line: "unallocated", rows: 1, amount: 7, direct: 0, shared: 7 },
    ]);
  });

  it("without order numbers make each row an order, and say how many share customer and day", () => {
    const rows = orderRows.map(([, ...rest]): OrderRow => [null, ...rest]);
    const data = dataOf(rows);
    // 22 rows with an amount of 0 or more, 2 of them nobody's; Hana twice and Jun twice on one day
    expect(data.totals.orders).toBe(22);
    expect(data.warnings).toContainEqual({ kind: "rows-are-orders", rows: 22, sharing: 2 });
  });
});

describe("settings", () => {
  it("change the thresholds of the stages", () => {
    const stage = (settings: ReportSettings) =>
      dataOf(orderRows, [], settings).stages.map(({ customers }) => customers);
    // prospect, acquisition, activation, retention, value, churn: Gao; =SUM and Hana; 陈 and Ivo; …
    expect(stage({})).toEqual([1, 2, 2, 3, 1, 2]);
    expect(stage({ thresholds: { valueOrders: 2 } })).toEqual([1, 2, 2, 0, 4, 2]);
    expect(stage({ thresholds: { churnDays: 100 } })).toEqual([1, 2, 2, 2, 1, 3]);
  });

  it("map ledger categories by hand", () => {
    const data = dataOf(orderRows, ledgerRows, { costMap: { "Office rent": "retention" } });
    expect([data.totals.unallocated, data.costs!.categories[2]!.cost]).toEqual([0, 212.5]);
  });

  it("and facts make the hash", () => {
    const hash = dataOf(orderRows, ledgerRows).hash;
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(dataOf(orderRows, ledgerRows).hash).toBe(hash);
    expect(dataOf(orderRows).hash).not.toBe(hash);
    expect(dataOf(orderRows, ledgerRows, { asOf: day("2025-06-30") }).hash).not.toBe(hash);
    const signs = orderRows.map(([id, date, name, amount]): OrderRow => [
      id,
      date,
      name,
      name === "Dora" ? -amount : amount,
    ]);
    expect(dataOf(signs, ledgerRows).hash).not.toBe(hash);
  });
});

describe("the stage model", () => {
  it("is chosen by its id, whatever its case", () => {
    const { model, stages } = dataOf(orderRows, ledgerRows, { stageModel: "m3b" });
    expect(model.id).toBe("M3b");
    // one order or none: Anna, Berg, Fay and Jun have more; Dora and Emil are gone
    expect(stages.map(({ stage, customers }) => [stage, customers])).toEqual([
      ["new", 6],
      ["mature", 4],
      ["churn", 2],
    ]);
  });

  it("counts nobody for a category whose stage it does not know", () => {
    const { costs } = dataOf(orderRows, ledgerRows, { stageModel: "M4c" });
    expect(costs!.categories.filter(({ denominator }) => denominator === 0).map(({ line }) => line)).toEqual([
      ...["value", "churn", "unallocated"],
    ]);
  });

  it("is refused if there is none of that id", () => {
    expect(() => dataOf(orderRows, [], { stageModel: "M7" })).toThrow(CoreError);
  });
});
