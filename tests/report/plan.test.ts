import { describe, expect, it } from "vitest";
import { M5A, type StageModel } from "../../src/core";
import { translator } from "../../src/i18n";
import { reportData, reportPlan } from "../../src/report";
import { parseRange } from "../../src/report/address";
import { cellGrid } from "../../src/report/cellGrid";
import type { ChartBlock, ReportPlan } from "../../src/report/plan";
import { factsOf } from "./facts";
import { companyData, companyPlan, companyWithoutLedger, ledgerRows, orderRows } from "./fixture";
import { servePlan } from "./serveFixture";
import { formulasOf, lintFormula, relative, tablesOf } from "./formulaLint";

const undated = ledgerRows.map(([, ...rest]) => [null, ...rest] as const);
const byModel = (stageModel: string | StageModel) =>
  reportData({ facts: factsOf(orderRows, ledgerRows), sources: [], settings: { stageModel } });
const plans = {
  "the company": companyPlan(),
  "in Simplified Chinese": companyPlan("zh-CN"),
  "in Traditional Chinese": companyPlan("zh-TW"),
  "with all about serving": servePlan(),
  "with names, and CAC over a lifetime": servePlan("en", { showNames: true, amortiseCac: true, cacLagMonths: 1 }),
  "with all about serving, in Simplified Chinese": servePlan("zh-CN"),
  "without a ledger": companyPlan("en", companyWithoutLedger()),
  "without orders": companyPlan("en", reportData({ facts: factsOf([], ledgerRows), sources: [] })),
  "without costs or customers": companyPlan(
    "en",
    reportData({ facts: factsOf([["1", 45_000, null, 5]], []), sources: [] }),
  ),
  "with a ledger without dates": companyPlan("en", reportData({ facts: factsOf(orderRows, undated), sources: [] })),
  "by a model without churn": companyPlan("zh-CN", byModel("M6b")),
  "by a model of the user's own": companyPlan("en", byModel({ ...M5A, stages: [...M5A.stages, "VIP 1"], id: "own" })),
  "with all names taken": reportPlan(companyData(), translator("en"), {
    sheets: ["Cover & checks", "Stage summary", "Customers by stage", "Definitions"],
    tables: ["ClcCustomers", "ClcMonths", "ClcCostMap"],
    names: ["ClcAsOf", "ClcPeriodStart", "ClcPeriodEnd", "ClcDecimals"],
  }),
} satisfies Record<string, ReportPlan>;

const each = describe.each(Object.entries(plans));

each("the plan, %s,", (_, plan) => {
  it("has only classic formulas whose references exist, without constants", () => {
    const faults = formulasOf(plan).map((formula) => [formula.sheet, formula.address, ...lintFormula(formula, plan)]);
    expect(faults.filter(({ length }) => length > 2)).toEqual([]);
  });

  it("has a finite value for each formula", () => {
    const values = formulasOf(plan).map(({ value }) => value);
    expect(values.filter((value) => typeof value !== "string" && !Number.isFinite(value))).toEqual([]);
    expect(values.filter((value) => typeof value === "string" && /NaN|undefined|Infinity|\{\w+\}/.test(value))).toEqual(
      [],
    );
  });

  it("has no text that was not filled in", () => {
    const texts = plan.sheets.flatMap((sheet) => [...cellGrid(sheet).values()].map(({ content }) => content));
    expect(texts.filter((text) => typeof text === "string" && /NaN|undefined|\{\w+\}|^report\./.test(text))).toEqual(
      [],
    );
  });

  it("writes each cell once", () => {
    for (const sheet of plan.sheets) {
      const seen = sheet.blocks.flatMap((block) => [...cellGrid({ ...sheet, blocks: [block] }).keys()]);
      expect(seen.length).toBe(new Set(seen).size);
    }
  });

  it("links to its own sheets only", () => {
    const keys = plan.sheets.map(({ key }) => key);
    const links = plan.sheets.flatMap((sheet) => [...cellGrid(sheet).values()].map(({ link }) => link));
    expect(keys).toEqual(expect.arrayContaining(links.filter((link) => link !== undefined)));
    for (const sheet of plan.sheets.slice(1)) expect(cellGrid(sheet).get("A4")?.link).toBe("cover");
  });

  it("has tables below row 4 with a row at least and unique titles of letters, digits and blanks", () => {
    for (const { at, columns, rows } of tablesOf(plan)) {
      const titles = columns.map(({ title }) => title);
      expect(parseRange(at).from.row).toBeGreaterThanOrEqual(4);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
      expect(titles.filter((title) => !/^[\p{L}\p{N} ]+$/u.test(title))).toEqual([]);
    }
  });

  it("has two charts at least, each with a finding below it and nothing underneath", () => {
    const charted = chartsOf(plan);
    expect(charted.length).toBeGreaterThanOrEqual(2);
    for (const { chart, grid } of charted) {
      expect(coveredBy(chart).filter((cell) => grid.has(cell))).toEqual([]);
      const { row } = parseRange(chart.to).from;
      const finding = grid.get(`${chart.from.replace(/\d+/, "")}${row + 2}`);
      expect(chart.altText).toContain((finding!.content as { value: string }).value);
    }
  });

  it("charts numbers that stand on the sheet, one for each category", () => {
    for (const { chart, grid, key } of chartsOf(plan)) {
      expect(chart.categories.sheet).toBe(key);
      const cells = cellsOf(chart.categories.range);
      for (const { values, points, categories } of chart.series) {
        const own = categories ? cellsOf(categories.range) : cells;
        expect(cellsOf(values.range)).toHaveLength(own.length);
        expect(points?.length ?? own.length).toBe(own.length);
      }
      expect(cells.filter((cell) => !grid.has(cell))).toEqual([]);
    }
  });
});

describe("the plan of the company", () => {
  const plan = plans["the company"];
  const stages = formulasOf(plan).filter(({ sheet }) => sheet === "stages");

  it.each(["B", "C", "D", "E"])("has one formula along column %s of the cost block", (letter) => {
    const own = stages.filter(({ address }) => new RegExp(`^${letter}(?:[89]|1[012])$`).test(address));
    const texts = own.map(relative).map((text) => text.replace(/\$C\$\d+/, "$C$n"));
    expect([own.length, new Set(texts).size]).toEqual([5, 1]);
  });

  it.each(["B", "C", "D", "E", "F", "G"])("has one formula along column %s of the stage block", (letter) => {
    const own = stages.filter(({ address }) => new RegExp(`^${letter}2[0-5]$`).test(address));
    expect([own.length, new Set(own.map(relative)).size]).toEqual([M5A.stages.length, 1]);
  });

  it("shows every check as tied, and a broken one as broken", () => {
    const cover = (of: ReportPlan) =>
      formulasOf(of).filter(({ sheet, address }) => sheet === "cover" && address.startsWith("E"));
    const data = companyData();
    expect(cover(plan).map(({ value }) => value)).toEqual(Array(data.checks.length).fill("✓ ties"));
    const misread = companyData((source) => ({ ...source, amount: source.amount + 0.01 }));
    const marks = cover(companyPlan("en", misread)).map(({ value }) => value);
    expect(marks.filter((mark) => mark === "✗ differs")).toHaveLength(2);
  });

  it("freezes only long tables without charts", () => {
    expect(
      plan.sheets.filter(({ freezeRows }) => freezeRows > 0).map(({ key, freezeRows }) => [key, freezeRows]),
    ).toEqual([["customers", 5]]);
  });

  it("keeps names in the table that look like formulas as text", () => {
    const customers = tablesOf(plan).find(({ name }) => name === "ClcCustomers")!;
    expect(customers.rows.map(([name]) => name)).toContain("=SUM(1,1)");
  });
});

function chartsOf(plan: ReportPlan) {
  return plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === "chart" ? [{ chart: block, grid: cellGrid(sheet), key: sheet.key }] : [],
    ),
  );
}

function coveredBy({ from, to }: ChartBlock): string[] {
  return cellsOf(`${from}:${to}`);
}

function cellsOf(range: string): string[] {
  const { from, to } = parseRange(range);
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index + 1);
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
  return rows.flatMap((row) => columns.map((column) => `${String.fromCharCode(65 + column)}${row}`));
}
