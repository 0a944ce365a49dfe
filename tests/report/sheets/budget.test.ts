import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan, type ReportSettings } from "../../../src/report";
import { valueOf } from "../../../src/report/cellGrid";
import type { TableBlock } from "../../../src/report/plan";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { budgetedFacts, budgetOfRows } from "../costsFacts";
import { day, factsOf } from "../facts";
import { lintFormula } from "../formulaLint";
import { formulasOf } from "../formulaLint";
import { orderRows } from "../fixture";

const planOf = (settings: ReportSettings = {}, locale = "en") => {
  const data = reportData({ facts: budgetedFacts(), sources: [], settings: { fiscalYearStart: 4, ...settings } });
  return { data, plan: reportPlan(data, translator(locale)) };
};

function variances(plan: ReturnType<typeof reportPlan>): Map<string, Record<string, unknown>> {
  const blocks = plan.sheets.find(({ key }) => key === "budget")!.blocks;
  const table = blocks.find((block): block is TableBlock => block.kind === "table" && block.key === "variances")!;
  return new Map(
    table.rows.map((row, index) => [
      table.rowKeys![index]!,
      Object.fromEntries(row.map((content, column) => [table.columns[column]!.key!, valueOf(content)])),
    ]),
  );
}

describe("budget versus actual of the fiscal year to date, April and May", () => {
  const { data, plan } = planOf({ materiality: { amount: 10, share: 0.1 } });
  const lines = variances(plan);

  // revenue by channel: 3 orders planned on the web at 60, 2 in the shop at 40; 3 web orders and 1 shop order came.
  // Group: 5 planned, 4 came. Web: quantity 180 x -1/5 = -36, mix (3 - 4 x 3/5) x 60 = 36, rate 270 - 180 = 90
  it("splits revenue by channel into volume, mix and rate; worked out by hand", () => {
    expect(lines.get("revenue|web")).toMatchObject({
      ...{ budget: 180, actual: 270, budgetQuantity: 3, actualQuantity: 3, flex: 180 },
      ...{ volume: -36, rate: 90, variance: 90, effect: "▲ good", material: "material", unit: "orders" },
    });
    expect(lines.get("revenue|web")!["mix"]).toBeCloseTo(36, 9);
    // shop: quantity 80 x -1/5 = -16, mix (1 - 4 x 2/5) x 40 = -24, rate 60 - 40 = 20
    expect(lines.get("revenue|shop")).toMatchObject({
      ...{ flex: 40, volume: -16, rate: 20, variance: -20, effect: "▼ bad" },
    });
    expect(lines.get("revenue|shop")!["mix"]).toBeCloseTo(-24, 9);
  });

  // 80 planned for 2 new customers; Bo and Cy came (Ada and Old before): 99 spent
  it("compares acquisition by new customers", () => {
    expect(lines.get("acquisition")).toMatchObject({
      ...{ budget: 80, actual: 99, budgetQuantity: 2, actualQuantity: 2, flex: 80 },
      ...{ volume: 0, mix: 0, rate: 19, variance: 19, effect: "▼ bad", material: "material" },
    });
  });

  it("has only the total where no quantities were planned", () => {
    expect(lines.get("service")).toMatchObject({
      ...{ budget: 25, actual: 20, flex: "–", volume: "–", mix: "–", rate: "–", variance: -5, effect: "▲ good" },
      material: "–",
    });
  });

  it("keeps a plan without cost, and a cost without plan", () => {
    expect(lines.get("retention")).toMatchObject({ budget: 10, actual: 0, variance: -10, effect: "▲ good" });
    expect(lines.get("overhead")).toMatchObject({ budget: 0, actual: 33, variance: 33, varianceShare: "–" });
  });

  it("loses no row: 882.00 read, 7.00 of it without a month, June not yet in the comparison", () => {
    expect(data.checks.filter(({ name }) => /^budget|^variances/.test(name))).toEqual([
      { name: "budgetRead", counts: false, expected: 882, actual: 882, difference: 0 },
      { name: "budgetActual", counts: false, expected: 152, actual: 152, difference: 0 },
      { name: "variances", counts: false, expected: 107, actual: 107, difference: 0 },
    ]);
    expect(data.budget!.uncompared).toEqual({ rows: 1, amount: 7 });
  });

  it("has only classic formulas without constants", () => {
    const own = formulasOf(plan).filter(({ sheet }) => sheet === "budget");
    expect(own.flatMap((formula) => lintFormula(formula, plan))).toEqual([]);
    expect(own.length).toBeGreaterThan(60);
  });

  it.skipIf(isMissing("soffice")).each(["en", "zh-CN"])(
    "is the same to LibreOffice (%s)",
    { timeout: 120_000 },
    async (locale) => {
      const { compared, differences } = await recalculate(writeXlsx(planOf({}, locale).plan));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(150);
    },
  );
});

describe("a budget", () => {
  it("is compared from January unless the fiscal year begins later", () => {
    const { data } = planOf({ fiscalYearStart: 1 });
    // the facts begin in May 2024; the months shown in the fiscal year
    expect([data.budget!.from, data.budget!.to]).toEqual([day("2025-01-01"), day("2025-05-01")]);
  });

  it("of costs alone has no sheet without a ledger", () => {
    const facts = { ...factsOf(orderRows), budget: budgetOfRows([["Advertising", "2025-05-01", 10]]) };
    expect(reportData({ facts, sources: [] }).budget).toBeUndefined();
  });

  it("of revenue and costs is compared by its revenue without a ledger, and says what is left", () => {
    const rows = [
      ["Advertising", "2025-05-01", 10],
      ["Revenue", "2025-05-01", 90],
    ] as const;
    const { budget } = reportData({ facts: { ...factsOf(orderRows), budget: budgetOfRows(rows) }, sources: [] });
    expect(budget!.lines.map(({ item }) => item)).toEqual(["revenue"]);
    expect(budget!.uncompared).toEqual({ rows: 1, amount: 10 });
  });

  it("is not made up where there is none", () => {
    expect(reportData({ facts: factsOf(orderRows), sources: [] }).budget).toBeUndefined();
  });
});
