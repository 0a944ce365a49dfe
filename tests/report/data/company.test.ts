import { describe, expect, it } from "vitest";
import { companyData } from "../fixture";
import { day } from "../facts";

const data = companyData();

/** Worked out by hand beside the rows of the fixture. */
describe("reportData of the small company", () => {
  it("takes the last order as as-of date and the ledger's months as period", () => {
    expect([data.asOf, data.period.start, data.period.end]).toEqual(
      ["2025-06-30", "2025-01-01", "2025-06-30"].map(day),
    );
  });

  it("adds up", () => {
    expect(data.totals).toEqual({
      ...{ revenue: 576.58, revenueOutside: 401.11, cost: 650, allocated: 573, unallocated: 77 },
      ...{ customers: 12, prospects: 2, orders: 21, customerDays: 18, costOfGoods: 0, revenueAccounts: 0 },
    });
    expect(data.unassigned).toEqual({ orders: 2, revenue: 33.33 });
  });

  it("knows each customer's stage, revenue and direct cost", () => {
    const rows = data.customers.map(({ name, stage, stageAtStart, orders, revenue, directCost }) => {
      return [name, stage, stageAtStart, orders, revenue, directCost];
    });
    expect(rows).toEqual([
      ["Anna", "value", "retention", 5, 280, 40.5],
      ["Berg GmbH", "retention", "prospect", 2, 100, 0],
      ["陈记茶行", "activation", "prospect", 1, 75.25, 0],
      ["Fay", "retention", "churn", 2, 30, 0],
      ["=SUM(1,1)", "acquisition", "prospect", 1, 20, 0],
      ["Hana", "acquisition", "prospect", 1, 20, 0],
      ["Jun", "retention", "prospect", 2, 17.66, 0],
      ["Ivo", "activation", "prospect", 1, 12.34, 0],
      ["Dora", "churn", "churn", 3, 0, 0],
      ["Emil", "churn", "activation", 1, 0, 12.4],
      ["Kim", "prospect", "prospect", 0, 0, 40],
      ["Gao", "prospect", "prospect", 0, -12, 0],
    ]);
  });

  it("counts the denominators as defined", () => {
    expect(data.costs!.categories).toEqual([
      { line: "acquisition", cost: 340.1, denominator: 6 },
      { line: "activation", cost: 60, denominator: 3 },
      { line: "retention", cost: 135.5, denominator: 2 },
      { line: "value", cost: 25, denominator: 1 },
      { line: "churn", cost: 12.4, denominator: 1 },
      { line: "unallocated", cost: 77, denominator: 0 },
    ]);
  });

  it("knows when the churned turned so", () => {
    const churned = data.customers.filter(({ churnedOn }) => churnedOn !== null);
    expect(churned.map(({ name, churnedOn }) => [name, churnedOn])).toEqual([
      ["Dora", day("2024-12-13")],
      ["Emil", day("2025-05-20")],
    ]);
  });

  it("splits the period into months", () => {
    const cost = (costs: readonly number[]) => Math.round(costs.reduce((a, b) => a + b, 0) * 100) / 100;
    const rows = data.months.map((m) => [
      m.month,
      m.revenue,
      m.unassignedRevenue,
      m.orders,
      m.newCustomers,
      cost(m.costs),
    ]);
    expect(rows).toEqual([
      [day("2025-01-01"), 110, 0, 2, 0, 200],
      [day("2025-02-01"), 83.83, 33.33, 2, 1, 100.1],
      [day("2025-03-01"), 78, 0, 1, 0, 60],
      [day("2025-04-01"), 75.25, 0, 1, 1, 105.5],
      [day("2025-05-01"), 79.5, 0, 4, 2, 55],
      [day("2025-06-01"), 150, 0, 3, 2, 129.4],
    ]);
  });
});
