import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { shopFacts, shopLedger, shopOrders, withSegments } from "../costsFacts";
import { factsOf } from "../facts";
import { companyData, companyPlan } from "../fixture";

const data = reportData({ facts: shopFacts(), sources: [] });

/** The numbers of a line of the account, found by its label. */
function line(plan: ReturnType<typeof reportPlan>, label: string) {
  const grid = cellGrid(plan.sheets.find(({ key }) => key === "segments")!);
  const at = [...grid.values()].find(({ content, address }) => content === label && address.startsWith("A"))!;
  const row = at.address.slice(1);
  return ["B", "C", "D", "E", "F", "G"].map((letter) => {
    const found = grid.get(letter + row);
    return found && valueOf(found.content);
  });
}

describe("the profit and loss by segment of the shop", () => {
  const plan = reportPlan(data, translator("en"));

  // Trade, <1k, unassigned, total, ledger and orders, difference. Orders 3 : 1 : 1; goods by revenue 800 : 100 : 50; three won
  it.each([
    ["Gross revenue", [875, 100, 50, 1025, undefined, undefined]],
    ["Discounts and returns", [-75, 0, 0, -75, undefined, undefined]],
    ["Net revenue", [800, 100, 50, 950, 950, 0]],
    ["Cost of goods", [320, 40, 20, 380, 380, 0]],
    ["Gross margin", [480, 60, 30, 570, 570, 0]],
    ["Acquisition", [66.67, 33.33, 0, 100, 100, 0]],
    ["Activation", [0, 30, 0, 30, 30, 0]],
    ["Service", [50, 10, 10, 70, 70, 0]],
    ["Retention and loyalty", [5, 0, 0, 5, 5, 0]],
    ["Upgrade and value", [0, 0, 0, 0, 0, 0]],
    ["Bad debt, churn and winback", [0, 25, 0, 25, 25, 0]],
    ["Customer contribution", [358.33, -38.33, 20, 340, 340, 0]],
    ["Shared overhead and unallocated", [24, 8, 8, 40, 40, 0]],
    ["Customer profit", [334.33, -46.33, 12, 300, 300, 0]],
  ])("has %s worked out by hand", (label, expected) => {
    expect(line(plan, label)).toEqual(expected);
  });

  it("ties to ledger and orders", () => {
    const checks = data.checks.filter(({ name }) => name === "allocation" || name === "segments");
    expect(checks.map(({ expected, actual, difference }) => [expected, actual, difference])).toEqual([
      [650, 650, 0],
      [300, 300, 0],
    ]);
  });

  it.skipIf(isMissing("soffice")).each(["en", "zh-TW"])(
    "is the same to LibreOffice (%s)",
    { timeout: 120_000 },
    async (locale) => {
      const { compared, differences } = await recalculate(writeXlsx(reportPlan(data, translator(locale))));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    },
  );
});

describe("the profit and loss by segment without a cost of goods", () => {
  const withoutGoods = shopLedger.filter(([, category]) => category !== "Cost of sales");
  const own = reportData({ facts: factsOf(shopOrders, withoutGoods), sources: [] });
  const plan = reportPlan(own, translator("en"));
  const blank = Array<unknown>(6).fill(null);

  it("leaves the gross margin blank and says why", () => {
    expect(own.goods).toBeUndefined();
    expect(line(plan, "Cost of goods")[0]).toBe("No cost of goods given: no gross margin is shown.");
    expect(line(plan, "Gross margin")).toEqual(blank);
    expect(line(plan, "Gross margin %").every((value) => value === undefined)).toBe(true);
    const [margins] = plan.sheets.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === "chart" && block.name === "MarginBySegment"),
    );
    expect(margins).toMatchObject({ series: [{ name: "Profit %" }] });
  });

  it("takes the contribution from the revenue", () => {
    // three tiers, unassigned, the total: 950 less 100 + 30 + 70 + 5 + 25
    expect([line(plan, "Net revenue")[4], line(plan, "Customer contribution")[4]]).toEqual([950, 720]);
  });
});

describe("the account by segment where only the cost of the goods is known", () => {
  const facts = shopFacts();
  const cost = Float64Array.of(200, 80, -20, 90, 40, 10);
  const { ledger: _, ...without } = { ...facts, orders: { ...facts.orders, cost } };
  const own = reportData({ facts: without, sources: [] });

  it.each(["en", "zh-CN", "zh-TW"])("ends at the gross margin and says what would add a profit (%s)", (locale) => {
    const t = translator(locale);
    const plan = reportPlan(own, t);
    const sheet = plan.sheets.find(({ key }) => key === "segments")!;
    const account = sheet.blocks.find((block) => block.kind === "cells" && block.key === "account")!;
    const words = [...cellGrid({ ...sheet, blocks: [account] }).values()].map(({ content }) => valueOf(content));
    // Trade 800 - 350, <1k 100 - 40, nobody 50 - 10
    expect(line(plan, t("report.account.grossMargin"))).toEqual([450, 60, 40, 550, 550, 0]);
    for (const row of ["acquisition", "contribution", "profit"] as const) {
      expect(words).not.toContain(t(`report.account.${row}`));
    }
    expect(words).toContain(t("report.segments.noteMargin"));
    const charts = sheet.blocks.filter((block) => block.kind === "chart");
    expect(charts.map(({ series }) => series.map(({ name }) => name))).toEqual([
      [t("report.account.costOfGoods"), t("report.account.grossMargin")],
      [t("report.margin.grossMargin")],
    ]);
  });

  it.skipIf(isMissing("soffice"))("is the same to LibreOffice", { timeout: 120_000 }, async () => {
    const { compared, differences } = await recalculate(writeXlsx(reportPlan(own, translator("en"))));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });
});

describe("the segments of the account", () => {
  it("are value tiers where the customer list names none", () => {
    const { segmentAccount } = reportData({ facts: factsOf(shopOrders, shopLedger), sources: [] });
    expect([segmentAccount!.segments.basis, segmentAccount!.segments.names]).toEqual(["tiers", ["high", "mid", "low"]]);
  });

  it("are stages where there is no ledger either, with the goods of the orders", () => {
    const facts = factsOf(shopOrders);
    const cost = Float64Array.of(200, 80, -20, 90, 40, 10);
    const own = reportData({ facts: { ...facts, orders: { ...facts.orders, cost } }, sources: [] });
    expect(own.segmentAccount!.segments.basis).toBe("stages");
    expect(own.segmentAccount!.items.map(({ item, driver, total }) => [item, driver, total])).toEqual([
      ["costOfGoods", undefined, 400],
    ]);
    expect(own.checks.find(({ name }) => name === "segmentMargins")).toMatchObject({ expected: 550, actual: 550 });
  });

  it("are eight at most, the smaller ones together", () => {
    const names = Array.from({ length: 12 }, (_, index) => `C${index}`);
    const orders = names.map((name, index) => [`${index}`, "2025-01-05", name, 100 - index] as const);
    const facts = withSegments(
      factsOf(orders, shopLedger),
      names.map((name) => [name, `Segment of ${name}`]),
    );
    const { segmentAccount } = reportData({ facts, sources: [] });
    expect(segmentAccount!.segments.names).toHaveLength(8);
    // customers 7 to 11 together: 93 + 92 + 91 + 90 + 89
    expect(segmentAccount!.revenue.slice(-2)).toEqual([455, 0]);
  });

  it("need a cost", () => {
    expect(reportData({ facts: factsOf(shopOrders), sources: [] }).segmentAccount).toBeUndefined();
    expect(companyPlan("en", companyData()).sheets.map(({ key }) => key)).toContain("segments");
  });
});
