import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { reportData, reportPlan } from "../../src/report";
import { cellGrid, valueOf } from "../../src/report/cellGrid";
import { sheetKeys, type SheetKey } from "../../src/report/names";
import type { ReportPlan } from "../../src/report/plan";
import { choosableSheets } from "../../src/report/choosableSheets";
import { isStanding } from "../../src/report/standing";
import { factsOf } from "./facts";
import { companyData, companyPlan, companyWithoutLedger, ledgerRows, orderRows } from "./fixture";
import { formulasOf, lintFormula } from "./formulaLint";
import { servePlan } from "./serveFixture";

const planWith = (sheets: readonly string[]) => {
  const data = companyData();
  return reportPlan({ ...data, settings: { ...data.settings, sheets } }, translator("en"));
};
const full = companyPlan();
const linksOf = (plan: ReportPlan) =>
  plan.sheets.flatMap((sheet) => [...cellGrid(sheet).values()].flatMap(({ link }) => link ?? []));
const coverTexts = (plan: ReportPlan) =>
  [...cellGrid(plan.sheets[0]!).values()]
    .map(({ content }) => valueOf(content))
    .filter((text) => typeof text === "string");

describe("settings.sheets", () => {
  it.each(choosableSheets)("without %s nothing refers to it, and all numbers stay", (left) => {
    const plan = planWith(choosableSheets.filter((key) => key !== left));
    expect(plan.sheets.map(({ key }) => key)).toEqual(full.sheets.map(({ key }) => key).filter((key) => key !== left));
    expect(linksOf(plan)).not.toContain(left);
    const faults = formulasOf(plan).map((formula) => [formula.sheet, formula.address, ...lintFormula(formula, plan)]);
    expect(faults.filter(({ length }) => length > 2)).toEqual([]);
    const before = new Map(full.sheets.map((sheet) => [sheet.key, cellGrid(sheet)]));
    // the sheet Definitions lists the metrics of the sheets that there are
    const others = plan.sheets.slice(1).filter(({ key }) => key !== "definitions");
    const changed = others.flatMap((sheet) =>
      [...cellGrid(sheet)].flatMap(([address, { content }]) => {
        const old = before.get(sheet.key)!.get(address);
        // links move up where one of them is gone
        const same = /^[A-Z]+[45]$/.test(address) || (old && valueOf(old.content) === valueOf(content));
        return same ? [] : [`${sheet.key} ${address}`];
      }),
    );
    expect(changed).toEqual([]);
  });

  it("keeps the cover alone, with the checks as numbers, and says what was left out", () => {
    const plan = planWith([]);
    expect(plan.sheets.map(({ key }) => key)).toEqual(["cover"]);
    expect(coverTexts(plan)).toContain("Left out by choice");
    expect(plan.names.every(({ cells }) => cells.sheet === "cover")).toBe(true);
  });

  it("refuses a sheet that there is not, with a list of those there are", () => {
    const settings = { sheets: ["kpi"] };
    expect(() => reportData({ facts: factsOf(orderRows, ledgerRows), sources: [], settings })).toThrow(
      expect.objectContaining({
        code: "unknown-word",
        details: expect.objectContaining({ name: "sheets", got: "kpi" }) as unknown,
      }),
    );
  });
});

describe("the cover", () => {
  it("lists the sheets without data, and what each needs", () => {
    const texts = coverTexts(companyPlan("en", companyWithoutLedger()));
    expect(texts).toContain("needs a ledger and customers.");
    expect(texts).toContain(
      "needs a budget by month, and what to compare it with: a ledger for costs, orders for revenue.",
    );
    expect(texts).not.toContain("Left out by choice");
    expect(texts.join("\n")).toMatch(/No sheet holds CLC functions/);
  });
});

describe("isStanding(context, key)", () => {
  const noOrders = reportData({ facts: factsOf([], ledgerRows), sources: [] });
  const nobody = reportData({ facts: factsOf([["1", 45_000, null, 5]], []), sources: [] });
  it.each([
    ["the company", companyData()],
    ["without a ledger", companyWithoutLedger()],
    ["without orders", noOrders],
    ["without costs or customers", nobody],
  ])("knows the sheets before they are planned: %s", (_, data) => {
    const known = sheetKeys.filter((key) => isStanding({ data }, key));
    expect(companyPlan("en", data).sheets.map(({ key }) => key)).toEqual(known);
  });

  it("has a sentence for each sheet that may be missing", () => {
    const all = new Set<SheetKey>(servePlan().sheets.map(({ key }) => key as SheetKey));
    expect(all.size).toBeGreaterThan(12);
    for (const locale of ["en", "zh-CN", "zh-TW"]) {
      const texts = coverTexts(companyPlan(locale, nobody));
      expect(texts.filter((text) => text === undefined)).toEqual([]);
    }
  });
});
