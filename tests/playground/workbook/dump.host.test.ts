import { afterEach, beforeEach, expect, it } from "vitest";
import { openHost, type OpenedHost } from "../../../src/playground/host/nodeHost";
import { dumpWorkbook } from "../../../src/playground/workbook/dump";

let host: OpenedHost;

beforeEach(() => {
  host = openHost();
});
afterEach(() => host.dispose());

it("is the same before and after a sheet with everything on it came and went", async () => {
  const { Excel, workbook } = host;
  const before = dumpWorkbook(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("成本 Q'1 x");
    sheet.tabColor = "#1F5A92";
    sheet.showGridlines = false;
    sheet.customProperties.add("CLC", "{}");
    sheet.getRange("A1:B3").values = [
      ["渠道", "Spend"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Kosten";
    sheet.getRange("D1:D2").formulas = [["=SUM(Kosten[Spend])"], ["=D1*2"]];
    sheet.getRange("D1").format.fill.color = "#ff0000";
    sheet.getRange("D1").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("D1").hyperlink = { documentReference: "Sheet1!A1" };
    sheet.getRange("B2:B3").conditionalFormats.add("DataBar");
    sheet.getRange("B2:B3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").title.text = "T";
    sheet.names.add("Own", sheet.getRange("B2"));
    sheet.activate();
    await context.sync();
  });
  await host.grid.recalculate();
  const during = dumpWorkbook(workbook);
  expect(during.sheets[1]).toMatchObject({
    name: "成本 Q'1 x",
    cells: { D1: { value: 3, formula: "=SUM(Kosten[Spend])", style: { fill: "#FF0000" } }, D2: { value: 6 } },
    tables: [{ name: "Kosten", columns: ["渠道", "Spend"] }],
    columnWidths: { 0: 90 },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").activate();
    context.workbook.worksheets.getItem("成本 Q'1 x").delete();
    await context.sync();
  });
  await host.grid.recalculate();
  expect(dumpWorkbook(workbook)).toEqual(before);
});
