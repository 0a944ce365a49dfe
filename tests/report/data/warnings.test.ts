import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { budgetOfRows } from "../costsFacts";
import { factsOf, type LedgerRow } from "../facts";

const orders = [["1", "2025-01-10", "Anna", 500]] as const;

const kindsOf = (ledger: readonly LedgerRow[]) =>
  reportData({ facts: factsOf(orders, ledger), sources: [] }).warnings.filter(({ kind }) => kind === "cost-negative");

describe("what the report warns of", () => {
  it("is a budget of costs without a ledger: it has no sheet, so the cover says why", () => {
    const budget = budgetOfRows([
      ["Advertising", "2025-01-01", 100],
      ["Support", "2025-01-01", 40.5],
    ]);
    const data = reportData({ facts: { ...factsOf(orders), budget }, sources: [] });
    expect(data.budget).toBeUndefined();
    expect(data.warnings).toContainEqual({ kind: "budget-uncompared", rows: 2, amount: 140.5 });
    const cover = cellGrid(reportPlan(data, translator("en")).sheets[0]!);
    const texts = [...cover.values()].map(({ content }) => valueOf(content));
    expect(texts).toContain(
      "Rows of the budget that nothing is compared with: 2, amount 140.50. Planned costs need a ledger, planned revenue needs orders, and both a month.",
    );
  });

  it("is not a budget that is compared", () => {
    const budget = budgetOfRows([["Advertising", "2025-01-01", 100]]);
    const facts = { ...factsOf(orders, [["2025-01-31", "Advertising", null, 90]]), budget };
    const { warnings } = reportData({ facts, sources: [] });
    expect(warnings.map(({ kind }) => kind)).not.toContain("budget-uncompared");
  });

  it("is customers with more than one region, and nothing of segments where there are none", () => {
    const facts = factsOf([
      ["1", "2025-01-10", "Anna", 500],
      ["2", "2025-01-11", "Anna", 100],
    ]);
    const region = { regions: ["North", "South"], region: Int32Array.of(0, 1) };
    const data = reportData({ facts: { ...facts, orders: { ...facts.orders, ...region } }, sources: [] });
    const several = data.warnings.filter(({ kind }) => kind.startsWith("several"));
    expect(several).toEqual([{ kind: "several-regions", customers: 1 }]);
    const cover = cellGrid(reportPlan(data, translator("en")).sheets[0]!);
    expect([...cover.values()].map(({ content }) => valueOf(content))).toContain(
      "Orders of 1 customer name more than one region: the last order says which counts.",
    );
  });

  it("is a ledger whose costs come to nothing, and no other", () => {
    const kinds = (ledger: readonly LedgerRow[]) =>
      reportData({ facts: factsOf(orders, ledger), sources: [] }).warnings.map(({ kind }) => kind);
    expect(kinds([["2025-01-31", "Sales revenue", null, -500]])).toContain("cost-zero");
    expect(
      kinds([
        ["2025-01-31", "Advertising", null, 90],
        ["2025-01-31", "Support", null, -90],
      ]),
    ).toContain("cost-zero");
    expect(kinds([["2025-01-31", "Advertising", null, 0.01]])).not.toContain("cost-zero");
  });

  it("is costs that add up to less than 0, but not because the ledger holds the revenue too", () => {
    expect(
      kindsOf([
        ["2025-01-31", "Advertising", null, -90],
        ["2025-01-31", "Support", null, 20],
      ]),
    ).toEqual([{ kind: "cost-negative", amount: -70 }]);
    expect(
      kindsOf([
        ["2025-01-31", "Advertising", null, 90],
        ["2025-01-31", "Sales revenue", null, -500],
      ]),
    ).toEqual([]);
  });
});
