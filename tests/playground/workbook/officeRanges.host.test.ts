import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOffice, type OfficeFixture } from "./officeFixture";

let office: OfficeFixture;

beforeEach(() => (office = openOffice()));
afterEach(() => office.host.dispose());

describe("values that are written", () => {
  it.each([
    ["number", 1.5, 1.5],
    ["text", "text", "text"],
    ["boolean", true, true],
    ["number as text", "12.5", 12.5],
    ["grouped number", "1,234.5", 1234.5],
    ["percent", "12.5%", 0.125],
    ["boolean as text", "true", true],
    ["date", "2024-01-05", 45296],
    ["date as Americans write it", "1/5/2024", 45296],
    ["no date", "2024-13-45", "2024-13-45"],
    ["text after an apostrophe", "'007", "007"],
    ["formula after an apostrophe", "'=1+1", "=1+1"],
    ["only an equals sign", "=", "="],
    ["formula", "=1+1", 2],
    ["error", "=1/0", "#DIV/0!"],
    ["error as text", "#N/A", "#N/A"],
    ["blank", "", ""],
  ])("%s: %s is %s", async (_kind, input, value) => {
    await office.run((sheet) => (sheet.getRange("A1").values = [[input]]));
    expect(await office.values("A1")).toEqual([[value]]);
  });

  it("become text where the format says so, and bring a format where it is General", async () => {
    await office.run((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "0.00"]];
      sheet.getRange("A1:D1").values = [["12", "50%", "50%", "2024-01-05"]];
    });
    const { values, numberFormat, text, valueTypes } = await office.run(async (sheet, context) => {
      const range = sheet.getRange("A1:E1").load("values,numberFormat,text,valueTypes");
      await context.sync();
      return range;
    });
    expect(values).toEqual([["12", 0.5, 0.5, 45296, ""]]);
    expect(numberFormat).toEqual([["@", "0.00", "0%", "m/d/yyyy", "General"]]);
    expect(text).toEqual([["12", "0.50", "50%", "1/5/2024", ""]]);
    expect(valueTypes).toEqual([["String", "Double", "Double", "Double", "Empty"]]);
  });

  it("leave cells alone where they are null, and fill a range when there is but one", async () => {
    await office.run((sheet) => {
      sheet.getRange("A1:B2").values = 7 as never;
      sheet.getRange("A1:B2").values = [
        [null, 8],
        [9, null],
      ];
    });
    expect(await office.values("A1:B2")).toEqual([
      [7, 8],
      [9, 7],
    ]);
  });

  it.each([
    ["too few rows", (sheet: Excel.Worksheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
    ["too few columns", (sheet: Excel.Worksheet) => (sheet.getRange("A1:B2").values = [[1], [2]])],
    ["whole columns", (sheet: Excel.Worksheet) => (sheet.getRange("A:A").values = 1 as never)],
    ["an address that is none", (sheet: Excel.Worksheet) => sheet.getRange("A0").load("values")],
    ["cells off the sheet", (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values")],
  ])("are refused: %s", async (_case, batch) => {
    expect(await office.failure(batch)).toBe("InvalidArgument");
  });

  it("of whole columns are null", async () => {
    expect(await office.values("A:A")).toBeNull();
  });

  it("are more than the client sends at once", async () => {
    const cells = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
    await office.run((sheet) => (sheet.getRange("A1:B2000").values = cells));
    expect(await office.values("A1:B2000")).toEqual(cells);
  });
});

describe("ranges", () => {
  it.each([
    [(sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "Sheet1!C2:F4"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2:D4").getCell(1, 1), "Sheet1!C3"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2:D4").getRow(2), "Sheet1!B4:D4"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2:D4").getColumn(0), "Sheet1!B2:B4"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2:D4").getLastCell(), "Sheet1!D4"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2").getResizedRange(2, 1), "Sheet1!B2:C4"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 2), "Sheet1!D1:E2"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2").getBoundingRect("D4"), "Sheet1!B2:D4"],
    [(sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getEntireColumn(), "Sheet1!B:C"],
    [(sheet: Excel.Worksheet) => sheet.getRange("A1:C3").getIntersection("B2:F9"), "Sheet1!B2:C3"],
  ])("%s is %s", async (of, address) => {
    expect(
      await office.run(async (sheet, context) => {
        const range = of(sheet).load("address");
        await context.sync();
        return range.address;
      }),
    ).toBe(address);
  });

  it("know what is used, and null objects where nothing is", async () => {
    await office.run(async (sheet, context) => {
      const blank = sheet.getUsedRangeOrNullObject();
      const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect([blank.isNullObject, apart.isNullObject]).toEqual([true, true]);
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("D5").format.fill.color = "red";
      const [values, looks] = [sheet.getUsedRange(true).load("address"), sheet.getUsedRange().load("address")];
      await context.sync();
      expect([values.address, looks.address]).toEqual(["Sheet1!B3", "Sheet1!B3:D5"]);
    });
  });

  it("are cleared wholly or in part", async () => {
    const fill = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B1", textToDisplay: "there" };
    };
    const state = () =>
      office.run(async (sheet, context) => {
        const range = sheet.getRange("A1").load("values,hyperlink,format/font/bold");
        await context.sync();
        return [range.values[0]![0] as unknown, range.format.font.bold, range.hyperlink?.documentReference];
      });
    await office.run(fill);
    expect(await state()).toEqual(["there", true, "Sheet1!B1"]);
    await office.run((sheet) => sheet.getRange("A1").clear("Formats"));
    expect(await state()).toEqual(["there", false, "Sheet1!B1"]);
    await office.run((sheet) => sheet.getRange("A1").clear("Contents"));
    expect(await state()).toEqual(["", false, "Sheet1!B1"]);
    await office.run((sheet) => sheet.getRange("A1").clear());
    expect(await state()).toEqual(["", false, undefined]);
  });

  it("are selected", async () => {
    const address = await office.run(async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, active.address];
    });
    expect(address).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  });
});

describe("looks", () => {
  it("come back in Office's words", async () => {
    const format = await office.run(async (sheet, context) => {
      const { format: look } = sheet.getRange("A1:B2");
      look.font.set({ bold: true, italic: true, underline: "Single", color: "#0000c0", size: 20, name: "Arial" });
      look.fill.color = "FFF9DB";
      Object.assign(look, { horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
      Object.assign(look, { columnWidth: 90, rowHeight: 30 });
      look.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
      look.font.load("bold,italic,underline,color,size,name");
      look.fill.load("color");
      await context.sync();
      return look.toJSON();
    });
    expect(format).toMatchObject({
      font: { bold: true, italic: true, underline: "Single", color: "#0000C0", size: 20, name: "Arial" },
      fill: { color: "#FFF9DB" },
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 1,
      columnWidth: 90,
      rowHeight: 30,
    });
  });

  it("have lines at the edges and inside", async () => {
    const seen = await office.run(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      for (const edge of ["EdgeBottom", "InsideVertical"] as const) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).color = "#9AA5B1";
      }
      const read = ["A1", "B2"].map((cell) =>
        (["EdgeTop", "EdgeBottom", "EdgeRight"] as const).map((edge) =>
          sheet.getRange(cell).format.borders.getItem(edge).load("style,color"),
        ),
      );
      await context.sync();
      return read.map((edges) => edges.map(({ style, color }) => (style === "None" ? style : color)));
    });
    expect(seen).toEqual([
      ["None", "None", "#9AA5B1"],
      ["None", "#9AA5B1", "None"],
    ]);
  });

  it("give a link its colour, and an empty cell its target", async () => {
    const link = await office.run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { documentReference: "Sheet1!B1", screenTip: "go" };
      range.load("values,hyperlink,format/font/color,format/font/underline");
      await context.sync();
      return [range.values, range.hyperlink, range.format.font.color, range.format.font.underline];
    });
    expect(link).toEqual([[["Sheet1!B1"]], { documentReference: "Sheet1!B1", screenTip: "go" }, "#0563C1", "Single"]);
  });

  it("refuse what Excel does not know", async () => {
    expect(await office.failure((sheet) => (sheet.getRange("A1").format.fill.color = "no colour"))).toBe(
      "InvalidArgument",
    );
    expect(await office.failure((sheet) => (sheet.getRange("A1").format.font.size = 0))).toBe("InvalidArgument");
    expect(await office.failure((sheet) => sheet.getRange("A1").clear("Everything" as never))).toBe("InvalidArgument");
  });

  it("fit rows to wrapped text and large letters", async () => {
    const heights = await office.run(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [
        ["short"],
        ["a text that needs several lines in a narrow column"],
        ["large"],
        ["x"],
      ];
      sheet.getRange("A2").format.wrapText = true;
      sheet.getRange("A3").format.font.size = 20;
      sheet.getRange("A4").format.rowHeight = 60;
      sheet.getRange("A1:A4").format.autofitRows();
      const rows = ["A1", "A2", "A3", "A4"].map((cell) => sheet.getRange(cell).format.load("rowHeight"));
      await context.sync();
      return rows.map(({ rowHeight }) => rowHeight);
    });
    expect([heights[0], heights[3]]).toEqual([15, 15]);
    expect(heights[1]).toBeGreaterThanOrEqual(60);
    expect(heights[2]).toBeCloseTo(26, 0);
  });

  it("fit columns to their text, Chinese text being wider", async () => {
    const widths = await office.run(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["short", "a much longer text", "渠道成本明细表渠道成本"]];
      sheet.getRange("A1:C1").format.autofitColumns();
      const columns = ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
      await context.sync();
      return columns.map(({ columnWidth }) => columnWidth);
    });
    expect(widths[0]).toBeLessThan(widths[1]!);
    expect(widths[1]).toBeLessThan(widths[2]!);
  });
});
