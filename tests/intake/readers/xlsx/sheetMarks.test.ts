import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { tableReader } from "../../../../src/intake";
import { UNASSIGNED, type Ledger } from "../../../../src/intake/facts";
import { openWorkbook } from "../../../../src/intake/readers/xlsx/openWorkbook";

/** Written by a writer that shares no code with the reader. */
async function workbook(date1904 = false) {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const sheet = book.addWorksheet("Costs");
  sheet.getCell("B2").value = "Costs of the year";
  sheet.getRow(3).values = [null, "Cost category", "Amount", "Date"];
  const rows = [
    ["Ads", 5],
    [null, 6],
    [null, 7],
    ["Rent", 8],
    [null, 9],
  ];
  rows.forEach(([category, amount], i) => {
    sheet.getRow(4 + i).values = [null, category, amount, new Date(Date.UTC(2024, 0, 1 + i))];
  });
  sheet.mergeCells("B4:B6");
  sheet.getRow(5).hidden = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array) {
  const opened = openWorkbook("book.xlsx", bytes);
  const [table] = opened.tables;
  const reader = tableReader({ name: "Costs", ...opened.marks(table!) });
  for await (const { rows, firstRowNumber } of opened.rows(table!)) reader.push(rows, firstRowNumber);
  return reader.finish();
}

describe("marks of a sheet", () => {
  it("are its merged cells and its hidden rows", async () => {
    const opened = openWorkbook("book.xlsx", await workbook());
    const { merged, isHidden } = opened.marks(opened.tables[0]!);
    expect(merged).toEqual([{ firstRow: 4, lastRow: 6, firstColumn: 1, lastColumn: 1 }]);
    expect([4, 5, 6].map(isHidden)).toEqual([false, true, false]);
  });

  it("fill what was merged and nothing else, and count what is hidden", async () => {
    const { record, table } = await read(await workbook());
    // 5 + 6 + 7 of the merged category, 8 of the other one, 9 of none
    expect(record).toMatchObject({ rowsRead: 5, amount: 35, hiddenRows: 1, exclusions: [] });
    expect([...(table as Ledger).category]).toEqual([0, 0, 0, 1, UNASSIGNED]);
  });

  it("leave the dates of the 1904 system what they show", async () => {
    const { table } = await read(await workbook(true));
    expect("date" in table && table.date[0]).toBe(45_292);
  });
});
