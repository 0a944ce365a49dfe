import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan, type ReportData } from "../../../src/report";
import { cellGrid, isFormula, valueOf } from "../../../src/report/cellGrid";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { factsOf } from "../facts";
import { companyData, companyWithoutLedger, ledgerRows, orderRows } from "../fixture";

const planOf = (data: ReportData, locale = "en") => reportPlan(data, translator(locale));
const cellsOf = (data: ReportData, locale = "en") => {
  const sheet = planOf(data, locale).sheets.find(({ key }) => key === "commentary")!;
  return [...cellGrid(sheet).values()].filter(({ address }) => /^B/.test(address));
};
const textsOf = (data: ReportData, locale = "en") =>
  cellsOf(data, locale)
    .map(({ content }) => valueOf(content))
    .filter((text): text is string => typeof text === "string" && text !== "");

/** June against May 2025: revenue 150.00 after 79.50; advertising 40, refunds 12.40, rent 77; in May loyalty 30 and account management 25. */
describe("the commentary of the company", () => {
  const texts = textsOf(companyData());

  it("begins with the result", () => {
    expect(texts).toContain("Revenue of 150.00, lifecycle cost of 129.40: a profit of 20.60, 13.7% of revenue.");
  });

  it("says the same where the page does not show the KPIs that it speaks of", () => {
    const settings = { kpis: [{ id: "revenue" }, { id: "nps" }] };
    const told = textsOf(reportData({ facts: factsOf(orderRows, ledgerRows), sources: [], settings }));
    expect(told).toEqual(texts);
  });

  it("names the goods where there are any, so that the result can be added up", () => {
    const goods = [...ledgerRows, ["2025-06-30", "Cost of goods sold", null, 30] as const];
    const told = textsOf(reportData({ facts: factsOf(orderRows, goods), sources: [], settings: {} }));
    expect(told).toContain(
      "Revenue of 150.00 less goods of 30.00 and lifecycle cost of 129.40: a profit of -9.40, -6.3% of revenue.",
    );
  });

  it("names the drivers in the order of their size, worked out by hand", () => {
    const drivers = texts.filter((text) => /in the month before, [+-]/.test(text));
    expect(drivers).toEqual([
      "Revenue: 150.00 after 79.50 in the month before, +70.50.",
      "Service and retention cost: 0.00 after 30.00 in the month before, -30.00.",
      "Growth and value cost: 0.00 after 25.00 in the month before, -25.00.",
      "Unallocated cost: 77.00 after 0.00 in the month before, +77.00.",
      "Acquisition cost: 40.00 after 0.00 in the month before, +40.00.",
      "Churn cost: 12.40 after 0.00 in the month before, +12.40.",
    ]);
  });

  it("points at cost that stands on no stage: 77 of 129.40", () => {
    expect(texts).toContain(
      "59.5% of the cost stands on no stage of the lifecycle, more than 20.0%: see the mapping of accounts on Definitions.",
    );
  });

  it("has no number but those of cells", () => {
    const said = cellsOf(companyData()).filter(({ content }) => /\d/.test(JSON.stringify(valueOf(content))));
    const typed = said.filter(({ content }) => !isFormula(content) && !/^\d{4}-\d{2}$/.test(String(content)));
    expect(typed).toEqual([]);
    const quoted = said.flatMap(({ content }) =>
      isFormula(content) ? (content.formula.match(/&"[^"]*\d[^"]*"/g) ?? []) : [],
    );
    expect(quoted).toEqual([]);
  });

  it("says plainly when there is nothing to compare with", () => {
    const one = reportData({ facts: factsOf([["1", "2025-06-10", "Ann", 5]]), sources: [] });
    expect(textsOf(one).filter((text) => /^There is nothing to compare with/.test(text))).toHaveLength(2);
    expect(textsOf(companyWithoutLedger()).join("\n")).toMatch(/Without a ledger, nothing can be said about cost/);
  });

  it("counts the checks that do not tie", () => {
    const misread = companyData((source) => ({ ...source, amount: source.amount + 0.01 }));
    expect(textsOf(misread)).toContain("2 checks on the cover do not tie: read the numbers with care.");
  });

  it("asks for owners of KPIs that miss their targets", () => {
    const settings = {
      kpis: [
        { id: "cac", target: 15 },
        { id: "revenue", target: 1000 },
      ],
    };
    const data = reportData({ facts: factsOf(orderRows, ledgerRows), sources: [], settings });
    expect(textsOf(data, "zh-CN")).toContain("有 2 项指标未达标：请逐项指定负责人和措施。");
  });

  it.skipIf(isMissing("soffice")).each(["en", "zh-TW"])(
    "is the same to LibreOffice (%s)",
    { timeout: 120_000 },
    async (locale) => {
      // cost, margin and payback, of which sentences speak, are not on the page
      const settings = { kpis: [{ id: "cac", target: 15 }, { id: "revenue" }, { id: "profit" }] };
      const data = reportData({ facts: factsOf(orderRows, ledgerRows), sources: [], settings });
      const { compared, differences } = await recalculate(writeXlsx(planOf(data, locale)));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(300);
    },
  );
});
