import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IntakeError } from "../../../../src/intake";
import { openHost, type OpenedHost } from "../../../../src/playground/host/nodeHost";
import { openFile } from "../../../../src/playground/page/files/openFile";
import { sharedFile } from "../../../intake/sharedData";

let opened: OpenedHost;
beforeEach(() => void (opened = openHost()));
afterEach(() => opened.dispose());

function textFile(name: string, text: string | Uint8Array<ArrayBuffer>) {
  return { name, stream: () => new Blob([text]).stream() };
}

const open = (name: string, text: string | Uint8Array<ArrayBuffer>) =>
  openFile(textFile(name, text), { grid: opened.grid, workbook: opened.workbook, sheet: "Data" });

function valuesOf(rows: number, columns: number) {
  const { grid } = opened;
  const sheet = grid.sheets.ids().find((id) => grid.sheets.name(id) === "Data")!;
  return grid.cells.values(sheet, { row: 0, column: 0, rows, columns });
}

describe("openFile", () => {
  it("puts numbers, dates and texts into cells and makes a table under the titles", async () => {
    const rows = await open("o.csv", "Order,Date,Amount\n001,2024-01-31,12.5\n002,2024-02-01,-3\n\n");
    expect(rows).toBe(2);
    expect(valuesOf(3, 3)).toEqual([
      ["Order", "Date", "Amount"],
      ["001", 45322, 12.5],
      ["002", 45323, -3],
    ]);
    expect(opened.grid.tables.list()).toMatchObject([
      { name: "Data", rect: { row: 0, column: 0, rows: 3, columns: 3 }, columns: ["Order", "Date", "Amount"] },
    ]);
  });

  it("keeps a formula in a file as text", async () => {
    await open("o.csv", 'Customer,Date,Amount\n"=HYPERLINK(""http://x"")",2024-01-31,1\n');
    const sheet = opened.grid.sheets.ids()[1]!;
    const cell = { row: 1, column: 0, rows: 1, columns: 1 };
    expect(opened.grid.cells.values(sheet, cell)).toEqual([['=HYPERLINK("http://x")']]);
    await opened.grid.recalculate();
    expect(opened.grid.cells.text(sheet, cell)).toEqual([['=HYPERLINK("http://x")']]);
  });

  it("reads values between blanks without titles, and makes no table of them", async () => {
    expect(await open("s.txt", " 00004 0001 19970101  2   29.33\n 00004 0001 19970118  2   29.73\n")).toBe(2);
    expect(valuesOf(1, 5)).toEqual([["00004", "0001", 19970101, 2, 29.33]]);
    expect(opened.grid.tables.list()).toEqual([]);
  });

  it("writes a file of several blocks without a gap", async () => {
    const lines = Array.from({ length: 30_000 }, (_line, index) => `C${index},2024-01-31,${index}`);
    expect(await open("big.csv", `Customer,Date,Amount\n${lines.join("\n")}\n`)).toBe(30_000);
    const amounts = valuesOf(30_001, 3)
      .slice(1)
      .map(([, , amount]) => amount as number);
    expect(amounts).toEqual(lines.map((_line, index) => index));
  });

  it("refuses what is no text, and leaves no sheet behind", async () => {
    const workbook = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]);
    await expect(open("book.csv", workbook)).rejects.toThrow(IntakeError);
    const late = `Customer,Date,Amount\n${"C1,2024-01-31,1\n".repeat(20_000)}"never closed,1,1\n`;
    await expect(open("late.csv", late)).rejects.toThrow(IntakeError);
    expect(opened.grid.sheets.ids().map((id) => opened.grid.sheets.name(id))).toEqual(["Sheet1"]);
  });

  it.each(["", "\n\n\n"])("refuses a file with nothing in it (%j)", async (text) => {
    await expect(open("empty.csv", text)).rejects.toThrow(expect.objectContaining({ code: "empty-table" }) as Error);
    expect(opened.grid.sheets.ids()).toHaveLength(1);
  });

  const sample = sharedFile("cdnow/CDNOW_sample.txt");
  it.skipIf(sample === undefined)("reads the CDNOW sample: 6,919 purchases", async () => {
    expect(await open("CDNOW_sample.txt", new Uint8Array(readFileSync(sample!)))).toBe(6919);
  });
});
