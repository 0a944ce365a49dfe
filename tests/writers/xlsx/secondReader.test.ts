import { beforeAll, describe, expect, it } from "vitest";
import type ExcelJS from "exceljs";
import { writeXlsx } from "../../../src/writers/xlsx";
import { readPart } from "../../oracle/editPackage";
import { openWorkbook } from "../../oracle/readCells";
import { smallPlan } from "./smallPlan";

const file = writeXlsx(smallPlan);
let workbook: ExcelJS.Workbook;
beforeAll(async () => {
  workbook = await openWorkbook(file);
});

const sheet = (name: string) => workbook.getWorksheet(name)!;

describe("a reader that is not ours finds", () => {
  it("the sheets with their tabs, gridlines and frozen rows", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Cover & checks", "Bob's stages"]);
    expect(sheet("Bob's stages").properties.tabColor).toEqual({ argb: "FF009E73" });
    expect(sheet("Cover & checks").views[0]).toMatchObject({ showGridLines: false });
    expect(sheet("Bob's stages").views[0]).toMatchObject({ state: "frozen", ySplit: 5 });
  });

  it("text as text, whatever it begins with", () => {
    const [, ...texts] = sheet("Cover & checks").getRow(13).values as readonly unknown[];
    expect(texts).toEqual(["=1+1", "@SUM", "-5", "literal _x000D_ stays", "two\nlines"]);
  });

  it("formulas with their results of every type", () => {
    const results = ["B5", "B8", "B9", "B10"].map((cell) => sheet("Cover & checks").getCell(cell).result);
    expect(results).toEqual([10_000, "✓", true, { error: "#DIV/0!" }]);
  });

  it("custom functions under the name that Excel stores", () => {
    expect(sheet("Cover & checks").getCell("B11").formula).toBe("_xldudf_CLC_CLV(100,0.8,0.1)");
  });

  it("the table over its cells", () => {
    const [table] = sheet("Bob's stages").getTables() as unknown as [{ table: { name: string; tableRef: string } }];
    expect(table.table).toMatchObject({ name: "Stages", tableRef: "A5:E10", autoFilterRef: "A5:E10" });
  });

  it("the defined name, and print titles in quotes", () => {
    expect(workbook.definedNames.getRanges("TotalCost").ranges).toEqual(["'Cover & checks'!$B$5"]);
    expect(readPart(file, "xl/workbook.xml")).toContain(">'Bob''s stages'!$1:$5<");
  });

  it("what prints of a sheet, where that is not all", () => {
    const area = `<definedName name="_xlnm.Print_Area" localSheetId="1">'Bob''s stages'!$A$1:$E$10<`;
    expect(readPart(file, "xl/workbook.xml")).toContain(area);
    expect(sheet("Bob's stages").pageSetup.printArea).toBe("A1:E10");
  });

  it("links within the workbook, none to the outside", () => {
    const link = readPart(file, "xl/worksheets/sheet1.xml");
    expect(link).toContain(`<hyperlink ref="A12" location="'Bob''s stages'!A1"/>`);
    expect(link).not.toContain("r:id");
  });

  it("A4 landscape, one page wide, with header and footer", () => {
    const { pageSetup, headerFooter } = sheet("Bob's stages");
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(headerFooter.oddFooter).toBe("&LRun 1a2b3c&RPage &P of &N");
  });

  it("fonts of the theme, and the colours of the style table", () => {
    const { font, fill } = sheet("Cover & checks").getCell("B6");
    expect(font).toMatchObject({ scheme: "minor", color: { argb: "FF0000C0" } });
    expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF9DB" } });
  });

  it("title, subject and keywords, and the version", () => {
    const { title, subject, keywords } = workbook;
    expect({ title, subject, keywords }).toEqual({
      title: "Stage costs & more",
      subject: "Sample Ltd, June 2025",
      keywords: "lifecycle, cost",
    });
    expect(readPart(file, "docProps/custom.xml")).toContain('name="CLC version"><vt:lpwstr>0.1.0<');
  });

  it("a column with one formula that fills itself", () => {
    const table = readPart(file, "xl/tables/table1.xml");
    expect(table).toContain(
      "<calculatedColumnFormula>Stages[[#This Row],[Cost]]/SUM(Stages[Cost])</calculatedColumnFormula>",
    );
  });
});
