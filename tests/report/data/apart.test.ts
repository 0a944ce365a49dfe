import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { factsOf, type LedgerRow } from "../facts";
import { orderRows } from "../fixture";

/** A whole trial balance of expenses and income: 100 + 50 + 7 lifecycle, 30 rent, 240 goods, -500 + 20 revenue. */
const ledger: readonly LedgerRow[] = [
  ["2025-01-31", "Advertising", null, 100],
  ["2025-02-28", "Customer support", "Anna", 50],
  ["2025-02-28", "坏账损失", null, 7],
  ["2025-03-31", "Office rent", null, 30],
  ["2025-03-31", "6401 主营业务成本", null, 200],
  [null, "Cost of sales", "Anna", 40],
  ["2025-06-30", "6001 主营业务收入", "Anna", -500],
  ["2025-06-30", "Sales returns", null, 20],
];
const data = reportData({ facts: factsOf(orderRows, ledger), sources: [] });

describe("a ledger with goods and revenue accounts", () => {
  it("counts each amount once, and no revenue as cost", () => {
    expect(data.totals).toMatchObject({
      ...{ cost: -53, allocated: 157, unallocated: 30, costOfGoods: 240, revenueAccounts: -480 },
    });
  });

  it("keeps them off the lifecycle lines, each on its own", () => {
    expect(data.costs!.categories.map(({ line, cost }) => [line, cost])).toEqual([
      ["acquisition", 100],
      ["activation", 0],
      ["retention", 50],
      ["value", 0],
      ["churn", 7],
      ["unallocated", 30],
    ]);
    expect(data.costs!.apart).toEqual([
      { line: "costOfGoods", amount: 240 },
      { line: "revenueAccounts", amount: -480 },
    ]);
  });

  it("keeps them out of what a customer costs directly", () => {
    expect(data.customers.find(({ name }) => name === "Anna")!.directCost).toBe(50);
  });

  it("names line and item of each ledger category", () => {
    expect(data.costs!.map.map(({ ledgerCategory, item, line }) => [ledgerCategory, item, line])).toEqual([
      ["Advertising", "acquisition", "acquisition"],
      ["Customer support", "service", "retention"],
      ["坏账损失", "badDebt", "churn"],
      ["Office rent", "overhead", "unallocated"],
      ["6401 主营业务成本", "costOfGoods", "costOfGoods"],
      ["Cost of sales", "costOfGoods", "costOfGoods"],
      ["6001 主营业务收入", "revenue", "revenueAccounts"],
      ["Sales returns", "discounts", "revenueAccounts"],
    ]);
  });

  it("ties", () => {
    expect(data.checks.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(data.checks.map(({ name }) => name)).toEqual(expect.arrayContaining(["ledger", "direct", "months"]));
  });

  it("lets the user map a category to an item or to a line", () => {
    const costMap = { "Office rent": "compliance", Advertising: "value", "Sales returns": "churn" } as const;
    const mapped = reportData({ facts: factsOf(orderRows, ledger), sources: [], settings: { costMap } });
    const found = mapped.costs!.map.map(({ ledgerCategory, item, line }) => [ledgerCategory, item, line]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["Office rent", "compliance", "unallocated"],
        ["Advertising", "upgrade", "value"],
        ["Sales returns", "churn", "churn"],
      ]),
    );
    expect(mapped.totals).toMatchObject({ cost: -53, revenueAccounts: -500 });
  });

  it.skipIf(isMissing("soffice"))("is the same to LibreOffice", { timeout: 120_000 }, async () => {
    const { compared, differences } = await recalculate(writeXlsx(reportPlan(data, translator("zh-CN"))));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });
});
