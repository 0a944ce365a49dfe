import { afterEach, describe, expect, it } from "vitest";
import { openHost, type OpenedHost } from "../../../src/playground/host/nodeHost";

let opened: OpenedHost;

afterEach(() => opened.dispose());

describe("openHost", () => {
  it("gives a fresh workbook whose formulas are calculated before they are read", async () => {
    opened = openHost();
    const read = await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [4]];
      const sum = sheet.getRange("B1");
      sum.formulas = [["=SUM(A1:A3)"]];
      sum.load("values,formulas");
      await context.sync();
      return [sum.values, sum.formulas];
    });
    expect(read).toEqual([[[7]], [["=SUM(A1:A3)"]]]);
  });

  it("writes a column of 10,000 cells in the client's blocks, and reads it back", async () => {
    opened = openHost();
    const values = Array.from({ length: 10_000 }, (_row, index) => [index]);
    const read = await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A10000");
      range.values = values;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(values);
    expect(opened.host.log.members.get("Range._ValidateArraySize()")).toBeGreaterThan(0);
  });

  it("makes one request one step of undo", async () => {
    opened = openHost();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    });
    await opened.grid.undo();
    const rect = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(opened.grid.cells.values("sheet-1", rect)).toEqual([[""], [""]]);
  });

  it("tells the add-in of the user's edit in A1 notation", async () => {
    opened = openHost();
    const heard = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      void opened.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").onChanged.add((args) => Promise.resolve(resolve(args)));
        await context.sync();
        opened.grid.cells.write("sheet-1", { row: 1, column: 2, rows: 1, columns: 1 }, [[{ value: 5 }]]);
      });
    });
    expect(await heard).toMatchObject({ address: "C2", triggerSource: "Unknown" });
  });

  it("has the floor of the manifest as its requirement sets", () => {
    opened = openHost();
    const supported = (version: string) => opened.Office.context.requirements.isSetSupported("ExcelApi", version);
    expect([supported("1.12"), supported("1.13")]).toEqual([true, false]);
  });
});
