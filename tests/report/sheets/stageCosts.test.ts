import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { traceOf, traceRows } from "../../../src/report/trace";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { budgetedFacts, budgetOfRows } from "../costsFacts";

const facts = budgetedFacts();
const data = reportData({ facts, sources: [] });

/** Cells of the line of the matrix that begins with a text. */
function lineOf(given: typeof data, label: string, locale = "en") {
  const sheet = reportPlan(given, translator(locale)).sheets.find(({ key }) => key === "stageCosts")!;
  const matrix = sheet.blocks.find((block) => block.kind === "cells" && block.key === "matrix")!;
  if (matrix.kind !== "cells") return undefined;
  const grid = cellGrid({ ...sheet, blocks: [matrix] });
  const found = [...grid].find(([address, { content }]) => address.startsWith("A") && valueOf(content) === label);
  if (!found) return undefined;
  return [..."CDEFGHI"].map((letter) => {
    const at = `${letter}${found[0].slice(1)}`;
    return { at, content: grid.get(at)!.content };
  });
}

const numbers = (line: ReturnType<typeof lineOf>) => line?.map(({ content }) => valueOf(content));

describe("the budget in the stage cost matrix", () => {
  it("has what was planned by category and what was spent beyond it, in the months of the period", () => {
    // acquisition 40 + 40; service 25 and loyalty 10 are retention; June and the row without a month stay out
    expect(numbers(lineOf(data, "Budget of the period"))).toEqual([80, 0, 35, 0, 0, 0, 115]);
    // of the ledger 99 advertising, 31 support, 33 rent
    expect(numbers(lineOf(data, "Actual less budget"))).toEqual([19, 0, -4, 0, 0, 33, 48]);
    expect(numbers(lineOf(data, "期间预算", "zh-CN"))).toEqual([80, 0, 35, 0, 0, 0, 115]);
  });

  it("leads to the rows of the budget", () => {
    const planned = lineOf(data, "Budget of the period")!.slice(0, 6);
    const plan = reportPlan(data, translator("en"));
    const found = planned.map(({ at }) => traceRows(facts, data, traceOf(plan, "stageCosts", at)!.trace!)!.total);
    expect(found).toEqual([80, 0, 35, 0, 0, 0]);
  });

  it("is not there without a plan of costs in the period", () => {
    const sales = { ...facts, budget: budgetOfRows([["Sales", "2025-04-01", 120]]) };
    const later = { ...facts, budget: budgetOfRows([["Advertising", "2025-06-01", 40]]) };
    for (const given of [sales, later]) {
      expect(lineOf(reportData({ facts: given, sources: [] }), "Budget of the period")).toBeUndefined();
    }
  });

  it.skipIf(isMissing("soffice")).each(["en", "zh-CN"])(
    "is the same to LibreOffice (%s)",
    async (locale) => {
      const { compared, differences } = await recalculate(writeXlsx(reportPlan(data, translator(locale))));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(50);
    },
    120_000,
  );
});
