import ExcelJS from "exceljs";
import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledger, orders, run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell || null)));

async function workbook(name: string, fill: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return here.file(name, new Uint8Array(await book.xlsx.writeBuffer()));
}

describe("report: workbooks as data", () => {
  it("reads every table of a workbook, hidden ones too, and says what was passed over", async () => {
    const file = await workbook("book.xlsx", (book) => {
      book.addWorksheet("Notes").addRow(["Read me"]);
      book.addWorksheet("Orders").addRows([["All orders"], [], ...rowsOf(orders)]);
      book.addWorksheet("Costs", { state: "hidden" }).addRows(rowsOf(ledger));
    });
    const { code, sources, warnings } = await runJson(file);
    expect(code).toBe(0);
    expect(sources.map(({ file, role, rowsRead, amount }) => [file, role, rowsRead, amount])).toEqual([
      ["book.xlsx › Orders", "orders", 4, 29.5],
      ["book.xlsx › Costs", "ledger", 2, 15.75],
    ]);
    expect(warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["hidden-sheet", "skipped-file"]));
  });

  it("gives the same numbers as the same tables in .csv files", async () => {
    const file = await workbook("book.xlsx", (book) => {
      book.addWorksheet("Orders").addRows(rowsOf(orders));
      book.addWorksheet("Ledger").addRows(rowsOf(ledger));
    });
    const fromText = await runJson(here.file("orders.csv", orders), here.file("ledger.csv", ledger));
    expect((await runJson(file)).totals).toEqual(fromText.totals);
  });

  it("counts the same rows once in a workbook and in text, and says so", async () => {
    const book = await workbook("book.xlsx", (one) => {
      one.addWorksheet("Orders").addRows(rowsOf(orders));
    });
    const files = [here.file("orders.csv", orders), book];
    const { totals, warnings } = await runJson(...files);
    expect(totals.revenue).toBe(29.5);
    expect(warnings.find(({ kind }) => kind === "same-content")?.text).toMatch(
      /book\.xlsx › Orders has the same content as orders\.csv and was left out/,
    );
    expect((await runJson(...files, "--keep-copies")).totals.revenue).toBe(59);
  });

  it("takes no report of ours for data", async () => {
    mkdirSync(here.path("data"));
    here.file("data/orders.csv", orders);
    const report = here.path("data/report.xlsx");
    await run("--data", here.path("data"), "--out", report);
    const { sources, warnings } = await runJson(here.path("data"));
    expect(sources.map(({ file }) => file)).toEqual(["orders.csv"]);
    expect(warnings.map(({ kind }) => kind)).toContain("own-report");
    const named = await run("--data", report);
    expect(named).toMatchObject({ code: 3, result: "" });
    expect(named.message).toContain("is a report that was written here");
  });
});
