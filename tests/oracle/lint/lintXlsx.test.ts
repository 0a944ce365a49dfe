import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/writers/xlsx";
import { smallPlan } from "../../writers/xlsx/smallPlan";
import { editPart, withoutPart } from "../editPackage";
import { lintXlsx } from "./lintXlsx";

const file = writeXlsx(smallPlan);
const workbook = "xl/workbook.xml";
const cover = "xl/worksheets/sheet1.xml";
const stages = "xl/worksheets/sheet2.xml";
const table = "xl/tables/table1.xml";
const chart = "xl/charts/chart1.xml";

describe("lintXlsx", () => {
  it("finds nothing in a sound file", () => {
    expect(lintXlsx(file)).toEqual([]);
  });

  it.each([
    ["relationship to nowhere", "xl/_rels/workbook.xml.rels", /sheet2\.xml/, "sheet9.xml", "leads nowhere"],
    ["unreached part", "xl/drawings/_rels/drawing2.xml.rels", /chart2\.xml/, "chart1.xml", "cannot be reached"],
    ["missing content type", "[Content_Types].xml", /<Override PartName="\/xl\/theme[^>]*>/, "", "no content type"],
    ["unknown id", stages, /r:id="rId1"/, 'r:id="rId77"', "no relationship"],
    ["sheet name", workbook, /name="Cover &amp; checks"/, 'name="a/b"', "sheet name not allowed"],
    ["two sheets of one name", workbook, /name="Bob's stages"/, 'name="cover &amp; CHECKS"', "two sheets"],
    ["name like a cell", workbook, /name="TotalCost"/, 'name="CLV1"', "name not allowed: CLV1"],
    ["name of a table", workbook, /name="TotalCost"/, 'name="stages"', "two tables or names"],
    ["print titles without quotes", workbook, />'Bob''s stages'!\$1/, ">Bob's stages!$1", "not quoted"],
    ["name for no sheet", workbook, />'Cover &amp; checks'!\$B/, ">'Covers'!$B", "points at no sheet"],
    ["forced calculation", workbook, /<calcPr /, '<calcPr fullCalcOnLoad="1" ', "fullCalcOnLoad"],
    ["old calculation id", workbook, /calcId="191029"/, 'calcId="0"', "older Excel"],
    ["title unlike its cell", table, /name="Customers"/, 'name="Clients"', "differ from its columns"],
    ["two columns of one title", table, /name="Customers"/, 'name="stage"', "has two columns"],
    ["table without a row", table, /ref="A5:E10"/, 'ref="A5:E5"', "has no row"],
    [
      "merge over a table",
      stages,
      /<\/sheetData>/,
      '</sheetData><mergeCells><mergeCell ref="A4:A6"/></mergeCells>',
      "overlap",
    ],
    ["missing look", cover, / s="3"/, ' s="300"', "look that does not exist"],
    ["missing text", cover, /<v>0<\/v>/, "<v>900</v>", "text that does not exist"],
    ["NaN", cover, /<v>10000<\/v>/, "<v>NaN</v>", "is no number"],
    ["error as text", cover, /t="e"/, 't="str"', "error as text"],
    ["formula with equals sign", cover, /<f>B5-B6/, "<f>=B5-B6", "equals sign"],
    ["formula too long", cover, /<f>B5-B6/, `<f>B5-B6${"+1".repeat(5000)}`, "10005 characters"],
    [
      "formula under the text format",
      "xl/styles.xml",
      /(<cellXfs[^>]*>.*?)numFmtId="\d+"(?=[^>]*applyNumberFormat="1")/,
      '$1numFmtId="49"',
      "text format",
    ],
    ["custom function as typed", cover, /_xldudf_CLC_CLV/, "CLC.CLV", "as typed"],
    ["young function", cover, /<f>B5-B6/, "<f>IFNA(B5,0)", "does not know: IFNA"],
    ["young function with a dot", cover, /<f>B5-B6/, "<f>STDEV.S(B5,0)", "does not know: STDEV.S"],
    ["footer too long", cover, /Run 1a2b3c/, "x".repeat(300), "oddFooter is longer"],
    ["text too long", "xl/sharedStrings.xml", /=1\+1/, "x".repeat(32_768), "32768 characters"],
    ["chart of no sheet", chart, /'Bob''s stages'!/, "'Rob'!", "points at no sheet"],
    ["short cache", chart, /<c:ptCount val="5"\/>/, '<c:ptCount val="4"/>', "caches 4 values for 5 cells"],
    ["chart without words", "xl/drawings/drawing2.xml", / descr="[^"]*"/, "", "no alternative text"],
  ])("finds: %s", (_, path, what, by, finding) => {
    const broken = editPart(file, path, (xml) => xml.replace(what, by));
    expect(lintXlsx(broken).join("\n")).toContain(finding);
  });

  it("finds a missing part", () => {
    expect(lintXlsx(withoutPart(file, "xl/theme/theme1.xml")).join("\n")).toContain("xl/theme/theme1.xml");
  });
});
