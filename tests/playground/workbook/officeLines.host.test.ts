import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dumpWorkbook } from "../../../src/playground/workbook/dump";
import { openOffice, type OfficeFixture } from "./officeFixture";

let office: OfficeFixture;

beforeEach(async () => {
  office = openOffice();
  await office.run((sheet, { workbook }) => {
    sheet.getRange("A1:B3").formulas = [
      ["Key", "Cost"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Costs";
    sheet.getRange("A5:B5").formulas = [["=SUM(B2:B3)", "=SUM(Costs[Cost])"]];
    sheet.getRange("A3:B3").format.fill.color = "#FFF9DB";
    workbook.names.add("Body", sheet.getRange("A2:B3"));
  });
});
afterEach(() => office.host.dispose());

async function dump() {
  await office.host.grid.recalculate();
  return dumpWorkbook(office.host.workbook);
}

describe("whole rows", () => {
  it("that are inserted push down formulas, names and tables that reach across", async () => {
    await office.run((sheet) => void sheet.getRange("3:4").insert("Down"));
    const { sheets, names } = await dump();
    expect(sheets[0]!.tables).toMatchObject([{ name: "Costs", rect: { row: 0, rows: 5 } }]);
    expect(sheets[0]!.cells).toMatchObject({ A7: { formula: "=SUM(B2:B5)" }, B7: { formula: "=SUM(Costs[Cost])" } });
    expect(names).toMatchObject([{ name: "Body", formula: "=Sheet1!$A$2:$B$5" }]);
  });

  it("that are deleted again leave everything as it was", async () => {
    const before = await dump();
    await office.run((sheet) => void sheet.getRange("3:4").insert("Down"));
    await office.run((sheet) => sheet.getRange("3:4").delete("Up"));
    expect(await dump()).toEqual(before);
  });

  it("take names that lay on them alone along", async () => {
    await office.run((sheet) => sheet.getRange("2:3").delete("Up"));
    expect((await dump()).names).toMatchObject([{ formula: "=#REF!" }]);
  });

  it("are not moved while a table on the sheet is filtered", async () => {
    await office.run((sheet) => {
      const { autoFilter } = sheet.tables.getItem("Costs");
      autoFilter.apply(sheet.getRange("A1:B3"), 0, { filterOn: "Values", values: ["a"] });
    });
    expect(await office.failure((sheet) => sheet.getRange("3:4").insert("Down"))).toBe("InvalidOperation");
    await office.run((sheet) => sheet.tables.getItem("Costs").autoFilter.clearCriteria());
    expect(await office.failure((sheet) => sheet.getRange("3:4").insert("Down"))).toBe("none");
  });

  it("are the only cells that the host moves", async () => {
    expect(await office.failure((sheet) => sheet.getRange("A3:B3").insert("Down"))).toBe("HostNotImplemented");
  });
});

describe("a filter", () => {
  it("tells what it filters by, column by column", async () => {
    const read = await office.run(async (sheet, context) => {
      const { autoFilter } = sheet.tables.getItem("Costs");
      autoFilter.apply(sheet.getRange("A1:B3"), 1, { filterOn: "Custom", criterion1: ">1" });
      autoFilter.load("criteria,isDataFiltered");
      await context.sync();
      return { criteria: autoFilter.criteria, filtered: autoFilter.isDataFiltered };
    });
    expect(read).toMatchObject({ criteria: [null, { filterOn: "Custom", criterion1: ">1" }], filtered: true });
  });
});

describe("copyFrom(range, Formats)", () => {
  it("takes looks and number formats over, and nothing else", async () => {
    await office.run((sheet) => {
      sheet.getRange("D1").values = [["kept"]];
      sheet.getRange("D1").format.font.bold = true;
      sheet.getRange("B3").numberFormat = [["0.00"]];
      sheet.getRange("D1").copyFrom(sheet.getRange("B3"), "Formats");
    });
    expect((await dump()).sheets[0]!.cells["D1"]).toEqual({
      value: "kept",
      format: "0.00",
      style: { fill: "#FFF9DB" },
    });
  });
});
