import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { ledgerItems } from "../../../src/report/data/ledgerItems";
import { traceRows } from "../../../src/report/trace";
import { factsOf, type LedgerRow, type OrderRow } from "../facts";

const orders: OrderRow[] = [
  ["1", "2025-01-10", "Ada", 600],
  ["2", "2025-02-11", "Bo", 400],
];

/** A trial balance as debit less credit: what was sold is a credit, all else a debit. */
const balance: LedgerRow[] = [
  ["2025-01-31", "4000 Sales", null, -600],
  ["2025-02-28", "4000 Sales", null, -400],
  ["2025-01-31", "6100 Sales salaries", null, 120],
  ["2025-01-31", "6110 Sales expense", null, 30],
  ["2025-01-31", "6200 Advertising", null, 50],
  ["2025-01-31", "6900 Office rent", null, 80],
];

const itemsBy = (rows: readonly LedgerRow[], own = {}) => {
  const { ledger } = factsOf(orders, rows);
  const items = ledgerItems(ledger!, own);
  return Object.fromEntries([...ledger!.categories, ""].map((name, index) => [name, items[index]]));
};

const turned = (rows: readonly LedgerRow[]) =>
  rows.map(([date, name, customer, amount]): LedgerRow => [date, name, customer, -amount]);

describe("ledgerItems(ledger, own)", () => {
  it("takes an account named like sales for revenue where it is booked on the other side than the costs", () => {
    expect(itemsBy(balance)).toEqual({
      ...{ "4000 Sales": "revenue", "6100 Sales salaries": "acquisition", "6110 Sales expense": "acquisition" },
      ...{ "6200 Advertising": "acquisition", "6900 Office rent": "overhead", "": "unknown" },
    });
  });

  it.each(["Sales", "Product sales", "Sales of Product Income", "Service/Fee Income", "销售", "产品销售", "銷售"])(
    "knows %s as revenue by a credit, and as a cost by a debit",
    (name) => {
      const costs: LedgerRow = ["2025-01-31", "Advertising", null, 50];
      expect(itemsBy([["2025-01-31", name, null, -900], costs])[name]).toBe("revenue");
      expect(itemsBy([["2025-01-31", name, null, 20], costs])[name]).not.toBe("revenue");
    },
  );

  it.each(["Sales salaries", "Sales commission", "After-sales service", "销售费用", "銷售人員薪資"])(
    "leaves %s a cost where more was booked back than on",
    (name) => {
      const items = itemsBy([
        ["2025-01-31", name, null, -5],
        ["2025-01-31", "Advertising", null, 50],
      ]);
      expect(items[name]).toBe(itemsBy([["2025-01-31", name, null, 5]])[name]);
    },
  );

  it("turns nothing round where all costs are negative, and knows revenue there as well", () => {
    const costs = turned(balance).slice(2);
    expect(itemsBy([...costs, ["2025-01-31", "Sales", null, -70]]).Sales).toBe("acquisition");
    expect(itemsBy(turned(balance))["4000 Sales"]).toBe("revenue");
    expect(itemsBy([["2025-01-31", "Sales", null, -70]]).Sales).toBe("acquisition");
  });

  it("goes by what the user says, whatever the amounts", () => {
    expect(itemsBy(balance, { "4000 Sales": "upgrade", "6900 Office rent": "revenue" })).toMatchObject({
      ...{ "4000 Sales": "upgrade", "6900 Office rent": "revenue" },
    });
  });
});

describe("a report on a trial balance with an account of sales", () => {
  const facts = factsOf(orders, balance);
  const data = reportData({ facts, sources: [] });

  it("has costs without what was sold, and ties to the ledger", () => {
    expect(data.totals).toMatchObject({ cost: -720, allocated: 200, unallocated: 80, revenueAccounts: -1000 });
    expect(data.checks.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(data.warnings.map(({ kind }) => kind)).not.toContain("cost-negative");
    expect(data.months.map(({ costs, apart }) => [costs[0], apart[1]])).toEqual([
      [200, -600],
      [0, -400],
    ]);
  });

  it("leads from its cost to the rows that it is made of", () => {
    const plan = reportPlan(data, translator("en"));
    expect(plan.sheets.length).toBeGreaterThan(5);
    const found = traceRows(facts, data, { measure: "cost", where: { costLine: "acquisition" } })!;
    expect(found.rows.map(({ amount }) => amount)).toEqual([120, 50, 30]);
  });
});
