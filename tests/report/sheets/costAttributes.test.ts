import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { Facts } from "../../../src/intake/facts";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, isFormula, valueOf } from "../../../src/report/cellGrid";
import { traceOf, traceRows } from "../../../src/report/trace";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { factsOf, type LedgerRow, type OrderRow } from "../facts";
import { formulasOf, lintFormula } from "../formulaLint";
import { numericCells } from "../trace/numericCells";

const orders: OrderRow[] = [
  ["1", "2023-01-10", "Ada", 600_000],
  ["2", "2025-12-11", "Bo", 400_000],
];

/** Date, ledger category, customer, amount, attribute; `null` for none. */
type Attributed = readonly [string | null, string, string | null, number, string | null];

/** Ledger rows with the attribute behind them. */
function attributed(rows: readonly Attributed[]): Facts {
  const plain = factsOf(
    orders,
    rows.map(([date, category, customer, amount]): LedgerRow => [date, category, customer, amount]),
  );
  const names = rows.map((row) => row[4]);
  const attributes = [...new Set(names.filter((name) => name !== null))];
  const attribute = Int32Array.from(names, (name) => (name === null ? -1 : attributes.indexOf(name)));
  return { ...plain, ledger: { ...plain.ledger!, attributes, attribute } };
}

/** At the ends of three years 100,000, 50,000 and 30,000 of operation, and other costs. */
const rows: Attributed[] = [
  ["2023-01-31", "Advertising", null, 1000, "=Buy"],
  ["2023-12-31", "Customer support", null, 100_000, "Operate"],
  ["2024-12-15", "Customer support", "Ada", 50_000, "Operate"],
  ["2025-12-20", "Cost of sales", null, 30_000, "Operate"],
  ["2025-06-30", "Office rent", null, 700.01, null],
  [null, "Office rent", null, 99.99, "=Buy"],
  ["2023-12-31", "Sales revenue", null, -900_000, "Operate"],
];
const facts = attributed(rows);
const data = reportData({ facts, sources: [] });

function sheetOf(given = data, locale = "en") {
  const plan = reportPlan(given, translator(locale));
  const sheet = plan.sheets.find(({ key }) => key === "stageCosts")!;
  const blocks = sheet.blocks.filter((one) => one.kind === "cells" && one.key === "attributes");
  const found = [...cellGrid({ ...sheet, blocks }).values()];
  const numbers = [...new Set(found.map(({ address }) => address.replace(/\D/g, "")))];
  const lines = numbers.map((line) => found.filter(({ address }) => address.replace(/\D/g, "") === line));
  return { plan, sheet, cells: found, lines };
}

const valuesOf = (line: ReturnType<typeof sheetOf>["cells"]) => line.map(({ content }) => valueOf(content));

describe("cost by attribute of the ledger", () => {
  it("is what each costs in total and by year, what has none and what has no date in its own place", () => {
    const { lines } = sheetOf();
    const costs = lines.slice(3, 7).map((line) => {
      const [name, total, share, , ...years] = valuesOf(line);
      return [name, total, Number(share).toFixed(4), ...years];
    });
    expect(costs).toEqual([
      ["Operate", 180_000, "0.9901", 100_000, 50_000, 30_000, 0, 1],
      ["=Buy", 1099.99, "0.0061", 1000, 0, 0, 99.99, 2],
      ["(no attribute)", 700.01, "0.0039", 0, 0, 700.01, 0, 3],
      ["Total", 181_800, "1.0000", 101_000, 50_000, 30_700.01, 99.99, null],
    ]);
  });

  it("has the present value that the published example of a lifecycle cost has", () => {
    // 100,000, 50,000 and 30,000 at 10 % a year: 154,770.85
    const [operate, , none] = data.costAttributes!.lines;
    expect(operate!.presentValue).toBeCloseTo(154_770.85, 2);
    // 30 months: 700.01 / 1.1^2.5, by Python
    expect(none!.presentValue).toBeCloseTo(551.597808, 5);
  });

  it("ties to the ledger without its revenue, on the sheet and on the cover", () => {
    const { cells } = sheetOf();
    const at = cells.findIndex(({ content }) => valueOf(content) === "Difference");
    expect(valuesOf(cells.slice(at, at + 3))).toEqual(["Difference", 0, "✓"]);
    expect(data.checks.find(({ name }) => name === "costAttributes")).toMatchObject({
      ...{ expected: 181_800, actual: 181_800, difference: 0 },
    });
  });

  it("is shown by month where the period is within a year", () => {
    const short = reportData({ facts: attributed(rows.slice(0, 2)), sources: [], settings: { asOf: 45_291 } });
    const { lines } = sheetOf(short);
    expect(lines[2]!.slice(4).map(({ format }) => format)).toContain("yyyy-mm");
    expect(lines[2]).toHaveLength(4 + 12 + 1);
  });

  it("leads from each of its numbers to the rows of the ledger", () => {
    const { plan, sheet, cells } = sheetOf();
    const traced = cells.flatMap(({ address, content }) => {
      const { trace } = traceOf(plan, "stageCosts", address)!;
      return trace && isFormula(content) ? [{ trace, value: valueOf(content) }] : [];
    });
    expect(traced.length).toBeGreaterThanOrEqual(12);
    for (const { trace, value } of traced) expect(traceRows(facts, data, trace)!.total).toBeCloseTo(Number(value), 8);
    const table = sheet.blocks.filter((one) => one.kind === "table" && one.key === "attributeCosts");
    const numbers = numericCells({ ...plan, sheets: [{ ...sheet, blocks: table }] }).values;
    const costs = numbers.filter(({ about }) => about === "cost");
    expect(costs.map(({ cell, traced: { trace } }) => [cell.content, traceRows(facts, data, trace!)!.total])).toEqual(
      costs.map(({ cell }) => [cell.content, cell.content]),
    );
    expect(costs).toHaveLength(6);
  });

  it("is native formulas over one table", () => {
    const { plan } = sheetOf();
    const faults = formulasOf(plan).flatMap((one) => lintFormula(one, plan).filter((fault) => fault !== "1"));
    expect(faults).toEqual([]);
  });

  it("is not there where the ledger has no such column", () => {
    const without = reportData({ facts: factsOf(orders, [["2023-01-31", "Advertising", null, 10]]), sources: [] });
    expect(sheetOf(without).cells).toEqual([]);
    expect(without.checks.map(({ name }) => name)).not.toContain("costAttributes");
  });

  it.skipIf(isMissing("soffice")).each(["en", "zh-TW"])(
    "is the same to LibreOffice (%s)",
    async (locale) => {
      const { compared, differences } = await recalculate(writeXlsx(reportPlan(data, translator(locale))));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(50);
    },
    120_000,
  );
});
