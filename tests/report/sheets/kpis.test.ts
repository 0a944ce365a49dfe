import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan, type ReportSettings } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { factsOf } from "../facts";
import { companyData, ledgerRows, orderRows } from "../fixture";
import { formulasOf, lintFormula } from "../formulaLint";

const dataWith = (settings: ReportSettings = {}) =>
  reportData({ facts: factsOf(orderRows, ledgerRows), sources: [], settings });
const values = (data = dataWith()) => new Map(data.kpis!.rows.map((row) => [row.choice.id, row.values]));

/** June 2025 of the company: 3 orders of 150.00, two of them first ones; 40 for advertising, 12.40 refunds, 77 rent. */
describe("the KPIs of the company in June, worked out by hand", () => {
  it.each([
    ["revenue", 150, 79.5, 40, 576.58],
    ["cost", 129.4, 55, null, 650],
    ["profit", 20.6, 24.5, null, -73.42],
    ["newCustomers", 2, 2, 0, 6],
    ["cac", 20, 0, null, 340.1 / 6],
    ["orderValue", 50, 79.5 / 4, 40, 576.58 / 13],
    ["repurchase", 1 / 3, 0.5, 1, 7 / 13],
  ])("%s", (id, actual, priorMonth, priorYear, yearToDate) => {
    const row = values().get(id)!;
    const found = [row.actual, row.priorMonth, row.priorYear, row.yearToDate];
    found.forEach((value, index) => {
      const expected = [actual, priorMonth, priorYear, yearToDate][index]!;
      if (expected === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(expected, 9);
    });
  });

  it("stay away where there are no data for them", () => {
    expect([...values().keys()]).not.toEqual(expect.arrayContaining(["grossMargin"]));
    for (const id of ["tickets", "csat", "nps", "conversion", "monthlyRecurring", "budgetVariance"]) {
      expect(values().has(id)).toBe(false);
    }
  });

  it("reckon CLV from the margin and the churn that the page shows", () => {
    const bridge = companyData().lifecycle.bridge!.slice(-6);
    const sum = (of: (row: (typeof bridge)[number]) => number) => bridge.reduce((all, row) => all + of(row), 0);
    // without cost of goods all revenue counts as margin
    const margin = 576.58 / sum(({ closing }) => closing);
    const churn = sum(({ churned }) => churned) / sum(({ opening }) => opening);
    const [clv, ratio, payback] = ["clv", "ltvCac", "payback"].map((id) => values().get(id)!.yearToDate);
    expect(values().get("churn")!.yearToDate).toBeCloseTo(churn, 12);
    expect(clv).toBeCloseTo(margin / churn, 9);
    expect(ratio).toBeCloseTo(margin / churn / (340.1 / 6), 9);
    expect(payback).toBeCloseTo(340.1 / 6 / margin, 9);
  });

  it("count customers as the churn bridge does", () => {
    const last = companyData().lifecycle.bridge!.at(-1)!;
    expect(values().get("activeCustomers")!.actual).toBe(last.closing);
    expect(values().get("retention")!.actual).toBe(last.retained / last.opening);
  });
});

describe("settings.kpis", () => {
  const kpis = [
    { id: "costIncome", formula: "cost / revenue", unit: "share", better: "less", target: 0.8, label: "Cost income" },
    { id: "cac", target: 15, owner: "Ada" },
    { id: "newCustomers", target: 2 },
    { id: "twice", formula: "2 * costIncome", unit: "share" },
  ] as const;
  const plan = reportPlan(dataWith({ kpis }), translator("en"));
  const grid = cellGrid(plan.sheets.find(({ key }) => key === "kpis")!);
  const line = (label: string) => {
    const at = [...grid.values()].find(({ content, address }) => content === label && address.startsWith("A"))!;
    return (letter: string) => valueOf(grid.get(letter + at.address.slice(1))!.content);
  };

  it("chooses, orders, and grades against the target alone", () => {
    expect([...values(dataWith({ kpis })).keys()]).toEqual(["costIncome", "cac", "newCustomers", "twice"]);
    expect(line("Cost income")("C")).toBeCloseTo(129.4 / 150, 12);
    expect(line("Cost income")("L")).toBe("◐ close"); // 0.863 against 0.8, within 10 %
    expect(line("CAC, fully loaded")("L")).toBe("○ missed"); // 20 against 15
    expect(line("CAC, fully loaded")("M")).toBe("Ada");
    expect(line("New customers")("L")).toBe("● on target");
    expect(line("twice")("C")).toBeCloseTo(258.8 / 150, 12);
    expect(line("twice")("L")).toBe("–");
  });

  it.each([
    [{ id: "luck" }, { got: "luck", name: "kpis" }],
    [
      { id: "own", formula: "cost / luck" },
      { got: "luck", name: "kpis.own" },
    ],
  ])("refuses %j", (kpi, details) => {
    const refused: unknown = expect.objectContaining({
      code: "unknown-word",
      details: expect.objectContaining(details) as unknown,
    });
    expect(() => dataWith({ kpis: [kpi] })).toThrow(refused);
  });

  it("shows a dash where a formula has no value, in the sheet and here", () => {
    const own = [{ id: "none", formula: "revenue / (orders - orders)" }, { id: "revenue" }];
    expect(values(dataWith({ kpis: own })).has("none")).toBe(false);
    const some = [{ id: "some", formula: "max(cost, 0) > 0 ? 1 : 2" }];
    expect(values(dataWith({ kpis: some })).get("some")).toMatchObject({ actual: 1, priorYear: null });
  });

  it.skipIf(isMissing("soffice")).each(["en", "zh-CN"])(
    "is the same to LibreOffice (%s)",
    { timeout: 120_000 },
    async (locale) => {
      const own = [...kpis, { id: "some", formula: "max(cost, 0) > 0 ? revenue : 2" }, { id: "clv" }, { id: "churn" }];
      const { compared, differences } = await recalculate(
        writeXlsx(reportPlan(dataWith({ kpis: own }), translator(locale))),
      );
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(300);
    },
  );
});

describe("the benchmarks", () => {
  const plan = reportPlan(dataWith(), translator("en"));
  it("have a range, a denominator, a source, and no sum", () => {
    const sheet = plan.sheets.find(({ key }) => key === "kpis")!;
    const table = sheet.blocks.find((block) => block.kind === "table" && block.key === "benchmarks");
    if (table?.kind !== "table") throw new Error("no benchmarks");
    expect(table.rows).toHaveLength(11);
    for (const row of table.rows) expect(row.filter((cell) => cell === "")).toEqual([]);
    expect(table.rows.every(([, denominator, low, high]) => denominator && Number(low) < Number(high))).toBe(true);
    // acquisition of the year to date: 340.10 of 650
    expect(valueOf(table.rows[0]![4]!)).toBeCloseTo(340.1 / 650, 12);
  });

  it("and all else are classic formulas", () => {
    const own = formulasOf(plan).filter(({ sheet }) => sheet === "kpis");
    expect(own.flatMap((formula) => lintFormula(formula, plan))).toEqual([]);
    expect(own.length).toBeGreaterThan(300);
  });
});
