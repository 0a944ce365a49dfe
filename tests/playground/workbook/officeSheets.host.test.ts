import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOffice, type OfficeFixture } from "./officeFixture";

let office: OfficeFixture;

beforeEach(() => (office = openOffice()));
afterEach(() => office.host.dispose());

describe("sheets", () => {
  it.each([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
    ["a".repeat(31), "none"],
    ["It's 成本", "none"],
  ])("may be called %s? %s", async (name, code) => {
    expect(await office.failure((_sheet, context) => context.workbook.worksheets.add(name))).toBe(code);
  });

  it("are added behind the others, without being shown", async () => {
    const seen = await office.run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      worksheets.add("Last");
      const all = worksheets.load("items/name,items/position,items/visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [all.items.map(({ name, position }) => [name, position]), active.name];
    });
    expect(seen).toEqual([
      [
        ["Sheet1", 0],
        ["Sheet2", 1],
        ["Last", 2],
      ],
      "Sheet1",
    ]);
  });

  it("keep their properties", async () => {
    const sheet = await office.run(async (first, context) => {
      const added = context.workbook.worksheets.add("Data");
      Object.assign(added, { tabColor: "#1F5A92", showGridlines: false, name: "Daten", visibility: "Hidden" });
      added.position = 0;
      added.load("name,tabColor,showGridlines,visibility,position");
      first.load("position");
      await context.sync();
      return { ...added.toJSON(), first: first.position };
    });
    expect(sheet).toMatchObject({
      name: "Daten",
      tabColor: "#1F5A92",
      showGridlines: false,
      visibility: "Hidden",
      position: 0,
      first: 1,
    });
  });

  it("are found by name in any case, by id, or not at all", async () => {
    const found = await office.run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      sheet.load("id");
      await context.sync();
      const ways = [
        worksheets.getItemOrNullObject("SHEET1"),
        worksheets.getItemOrNullObject(sheet.id),
        worksheets.getItemOrNullObject("No"),
      ];
      ways.forEach((way) => way.load("name"));
      await context.sync();
      return ways.map((way) => (way.isNullObject ? null : way.name));
    });
    expect(found).toEqual(["Sheet1", "Sheet1", null]);
    expect(await office.failure((_sheet, context) => context.workbook.worksheets.getItem("No"))).toBe("ItemNotFound");
  });

  it("must leave one to be seen", async () => {
    expect(await office.failure((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await office.failure((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
    const onlyHidden = (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
      sheet.delete();
    };
    expect(await office.failure(onlyHidden)).toBe("InvalidOperation");
  });

  it("leave names that pointed to them, which say so", async () => {
    const names = await office.run(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other one");
      context.workbook.names.add("Away", other.getRange("A1:B2"));
      context.workbook.names.add("Total", "=SUM('Other one'!$A$1)*2");
      other.names.add("Own", other.getRange("A1"));
      sheet.getRange("A1").formulas = [["=SUM(Away)"]];
      await context.sync();
      other.delete();
      const all = context.workbook.names.load("items/name,items/formula,items/type");
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return [all.items.map(({ name, formula }) => [name, formula as unknown]), cell.values as unknown];
    });
    expect(names).toEqual([
      [
        ["Away", "=#REF!"],
        ["Total", "=SUM(#REF!$A$1)*2"],
      ],
      [["#REF!"]],
    ]);
  });
});

describe("tables", () => {
  const add = (sheet: Excel.Worksheet, address = "A1:C3") => {
    sheet.getRange("A1:C3").values = [
      ["渠道", 2024, "渠道"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    return sheet.tables.add(address, true);
  };

  it("have Excel's defaults, text in their titles, and no two titles alike", async () => {
    const table = await office.run(async (sheet, context) => {
      const added = add(sheet).load("name,style,showTotals,showBandedRows,showFilterButton,showHeaders");
      const columns = added.columns.load("items/name,items/index");
      const header = added.getHeaderRowRange().load("values,address");
      const body = added.getDataBodyRange().load("address");
      await context.sync();
      return [added.toJSON(), columns.items.map(({ name }) => name), header.values, header.address, body.address];
    });
    expect(table).toMatchObject([
      {
        name: "Table1",
        style: "TableStyleMedium2",
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
        showHeaders: true,
      },
      ["渠道", "2024", "渠道2"],
      [["渠道", "2024", "渠道2"]],
      "Sheet1!A1:C1",
      "Sheet1!A2:C3",
    ]);
  });

  it.each([
    ["Daten", "none"],
    ["渠道_成本.1", "none"],
    ["_x", "none"],
    ["a b", "InvalidArgument"],
    ["1a", "InvalidArgument"],
    ["AB12", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["other", "ItemAlreadyExists"],
    ["TAKEN", "ItemAlreadyExists"],
  ])("may be called %s? %s", async (name, code) => {
    await office.run((sheet, context) => {
      context.workbook.names.add("Taken", "=1");
      sheet.getRange("F1:F2").values = [["x"], [1]];
      sheet.tables.add("F1:F2", true).name = "Other";
      add(sheet).name = "Mine";
    });
    expect(await office.failure((sheet) => (sheet.tables.getItem("Mine").name = name))).toBe(code);
  });

  it("do not overlap", async () => {
    expect(
      await office.failure((sheet) => {
        add(sheet);
        sheet.tables.add("C3:D5", true);
      }),
    ).toBe("InvalidOperation");
  });

  it("know that a title was written over", async () => {
    await office.run((sheet) => {
      add(sheet).name = "Mine";
      sheet.getRange("B1").values = [["Spend"]];
      sheet.getRange("E1").formulas = [["=SUM(Mine[Spend])"]];
    });
    expect(await office.values("E1")).toEqual([[4]]);
  });

  it("go with their cells or without", async () => {
    await office.run((sheet) => add(sheet).convertToRange());
    expect(await office.values("A2:B2")).toEqual([["a", 1]]);
    await office.run((sheet, context) => {
      add(sheet).delete();
      return context.sync();
    });
    expect(await office.values("A1:C3")).toEqual(Array.from({ length: 3 }, () => ["", "", ""]));
  });

  it("are found in the workbook, on their sheet and by the cells they touch", async () => {
    const counts = await office.run(async (sheet, context) => {
      add(sheet);
      const other = context.workbook.worksheets.add("Other");
      const all = [context.workbook.tables, sheet.tables, other.tables].map((tables) => tables.load("count"));
      const touching = sheet.getRange("C3:D9").getTables().load("items/name");
      const apart = sheet.getRange("D4").getTables().load("items/name");
      const missing = context.workbook.tables.getItemOrNullObject("No");
      await context.sync();
      return [...all.map(({ count }) => count), touching.items.length, apart.items.length, missing.isNullObject];
    });
    expect(counts).toEqual([1, 1, 0, 1, 0, true]);
  });

  it("without titles are not offered", async () => {
    expect(await office.failure((sheet) => sheet.tables.add("A1:B2", false))).toBe("HostNotImplemented");
  });
});

describe("names", () => {
  it("keep what they stand for", async () => {
    const seen = await office.run(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("Cells", sheet.getRange("B2:C3"), "a comment");
      names.add("Share", "=0.25").visible = false;
      const [cells, share] = [names.getItem("CELLS"), names.getItem("Share")];
      cells.load("name,formula,visible,comment,type,scope,value");
      share.load("formula,visible");
      const range = cells.getRange().load("address");
      const none = share.getRangeOrNullObject();
      await context.sync();
      return [cells.toJSON(), share.toJSON(), range.address, none.isNullObject];
    });
    expect(seen).toMatchObject([
      {
        name: "Cells",
        formula: "=Sheet1!$B$2:$C$3",
        visible: true,
        comment: "a comment",
        type: "Range",
        scope: "Workbook",
      },
      { formula: "=0.25", visible: false },
      "Sheet1!B2:C3",
      true,
    ]);
  });

  it.each([
    ["Rate", "none"],
    ["折扣率", "none"],
    ["A1", "InvalidArgument"],
    ["XFD1048576", "InvalidArgument"],
    ["XFE1", "none"],
    ["R2C3", "InvalidArgument"],
    ["c", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["taken", "ItemAlreadyExists"],
  ])("may be %s? %s", async (name, code) => {
    await office.run((_sheet, context) => context.workbook.names.add("Taken", "=1"));
    expect(await office.failure((_sheet, context) => context.workbook.names.add(name, "=1"))).toBe(code);
  });

  it("of a sheet are its own", async () => {
    const counts = await office.run(async (sheet, context) => {
      sheet.names.add("Own", sheet.getRange("A1"));
      const all = [context.workbook.names, sheet.names].map((names) => names.load("items/name,items/scope"));
      await context.sync();
      return all.map(({ items }) => items.map(({ scope }) => scope));
    });
    expect(counts).toEqual([[], ["Worksheet"]]);
  });
});
