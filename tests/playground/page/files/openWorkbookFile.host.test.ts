import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openHost, type OpenedHost } from "../../../../src/playground/host/nodeHost";
import { openWorkbookFile } from "../../../../src/playground/page/files/openWorkbookFile";

let opened: OpenedHost;
beforeEach(() => void (opened = openHost()));
afterEach(() => opened.dispose());

async function fileOf(sheets: Readonly<Record<string, readonly (readonly (string | number | Date)[])[]>>) {
  const file = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    file.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function valuesOf(name: string, rows: number, columns: number) {
  const { grid } = opened;
  const sheet = grid.sheets.ids().find((id) => grid.sheets.name(id) === name)!;
  return grid.cells.values(sheet, { row: 0, column: 0, rows, columns });
}

const place = () => ({ grid: opened.grid, workbook: opened.workbook });

describe("openWorkbookFile", () => {
  it("puts each sheet of the file on one of its own, dates as dates, with a table under the titles", async () => {
    const bytes = await fileOf({
      Orders: [
        ["Order date", "Customer ID", "Amount"],
        [new Date(Date.UTC(2024, 0, 31)), "001", 12.5],
        [new Date(Date.UTC(2024, 1, 1)), "002", -3],
      ],
      Costs: [
        ["Month", "Cost category", "Amount"],
        ["2024-01", "Rent", 900],
        ["2024-02", "Rent", 901],
      ],
    });
    expect(await openWorkbookFile("book.xlsx", bytes, place())).toEqual({ sheets: ["Orders", "Costs"], rows: 4 });
    // 45322 is 2024-01-31
    expect(valuesOf("Orders", 2, 3)).toEqual([
      ["Order date", "Customer ID", "Amount"],
      [45322, "001", 12.5],
    ]);
    expect(valuesOf("Costs", 3, 3)[2]).toEqual(["2024-02", "Rent", 901]);
    expect(opened.grid.tables.list().map(({ name }) => name)).toEqual(["Orders", "Costs"]);
  });

  it("refuses what is no workbook, and one without a cell", async () => {
    const broken = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    await expect(openWorkbookFile("b.xlsx", broken, place())).rejects.toMatchObject({ code: "broken-workbook" });
    const empty = await fileOf({ Empty: [] });
    await expect(openWorkbookFile("e.xlsx", empty, place())).rejects.toMatchObject({ code: "empty-table" });
  });
});
