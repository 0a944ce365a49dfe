import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOffice, type OfficeFixture } from "./officeFixture";

let office: OfficeFixture;

beforeEach(() => (office = openOffice()));
afterEach(() => office.host.dispose());

describe("page layout", () => {
  it("comes back as it was set", async () => {
    const layout = await office.run(async (sheet, context) => {
      const { pageLayout } = sheet;
      Object.assign(pageLayout, {
        orientation: "Landscape",
        paperSize: "A4",
        printGridlines: true,
        centerHorizontally: true,
      });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$5");
      pageLayout.setPrintArea("A1:F20");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.load("orientation,paperSize,printGridlines,centerHorizontally,zoom");
      const page = pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
      const rows = pageLayout.getPrintTitleRows().load("address");
      await context.sync();
      return { ...pageLayout.toJSON(), footer: page.centerFooter, header: page.leftHeader, rows: rows.address };
    });
    expect(layout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      printGridlines: true,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      footer: "&P / &N",
      header: "",
      rows: "Sheet1!1:5",
    });
  });

  it("refuses what is no layout", async () => {
    expect(await office.failure((sheet) => (sheet.pageLayout.orientation = "Sideways" as never))).toBe(
      "InvalidArgument",
    );
    expect(await office.failure((sheet) => (sheet.pageLayout.zoom = { pages: 1 } as never))).toBe("InvalidArgument");
    expect(await office.failure((sheet) => (sheet.pageLayout.leftMargin = "wide" as never))).toBe("InvalidArgument");
  });
});

describe("frozen panes", () => {
  it("are set, found and taken away", async () => {
    const seen = await office.run(async (sheet, context) => {
      const answers: (string | null)[] = [];
      const ask = async () => {
        const location = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        answers.push(location.isNullObject ? null : location.address);
      };
      await ask();
      sheet.freezePanes.freezeRows(3);
      await ask();
      sheet.freezePanes.freezeAt("A1:B2");
      await ask();
      sheet.freezePanes.unfreeze();
      await ask();
      return answers;
    });
    expect(seen).toEqual([null, "Sheet1!1:3", "Sheet1!A1:B2", null]);
  });
});

describe("what an add-in keeps in the file", () => {
  it("settings: any value, found by key", async () => {
    const seen = await office.run(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("CLC.a", { list: [1, "x"] });
      settings.add("CLC.b", 1);
      settings.add("CLC.b", 2);
      const all = settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("CLC.c");
      await context.sync();
      settings.getItem("CLC.b").delete();
      const left = settings.getCount();
      await context.sync();
      return [all.items.map(({ key, value }) => [key, value as unknown]), none.isNullObject, left.value];
    });
    expect(seen).toEqual([
      [
        ["CLC.a", { list: [1, "x"] }],
        ["CLC.b", 2],
      ],
      true,
      1,
    ]);
  });

  it("XML parts, found by namespace", async () => {
    const seen = await office.run(async (_sheet, context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<clc xmlns="urn:clc">1</clc>').load("id");
      customXmlParts.add("<other/>");
      await context.sync();
      const found = customXmlParts.getItem(part.id);
      found.setXml('<clc xmlns="urn:clc">2</clc>');
      const xml = found.getXml();
      const scoped = customXmlParts.getByNamespace("urn:clc").load("items/id");
      await context.sync();
      const count = scoped.items.length;
      found.delete();
      const left = customXmlParts.getCount();
      await context.sync();
      return [xml.value, count, left.value];
    });
    expect(seen).toEqual(['<clc xmlns="urn:clc">2</clc>', 1, 1]);
    expect(await office.failure((_sheet, context) => context.workbook.customXmlParts.add("no xml"))).toBe(
      "InvalidArgument",
    );
  });

  it("properties of a sheet and of the workbook", async () => {
    const seen = await office.run(async (sheet, context) => {
      sheet.customProperties.add("CLC", "1");
      sheet.customProperties.add("clc", "2");
      context.workbook.properties.set({ title: "Report", subject: "Costs", keywords: "a, b" });
      const all = sheet.customProperties.load("items/key,items/value");
      context.workbook.properties.load("title,subject,keywords");
      await context.sync();
      const items = all.items.map(({ key, value }) => [key, value]);
      sheet.customProperties.getItem("CLC").delete();
      const none = sheet.customProperties.getItemOrNullObject("CLC");
      await context.sync();
      return [items, context.workbook.properties.toJSON(), none.isNullObject];
    });
    expect(seen).toMatchObject([[["CLC", "2"]], { title: "Report", subject: "Costs", keywords: "a, b" }, true]);
  });
});

describe("calculation", () => {
  it("by hand waits until it is asked for", async () => {
    const seen = await office.run(async (sheet, context) => {
      const { application } = context.workbook;
      sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const cell = sheet.getRange("A2").load("values");
      application.load("calculationMode");
      await context.sync();
      const waiting = cell.values[0]![0] as unknown;
      application.calculate("Recalculate");
      cell.load("values");
      await context.sync();
      return [application.calculationMode, waiting, cell.values[0]![0] as unknown];
    });
    expect(seen).toEqual(["Manual", "", 10]);
  });
});

describe("page breaks", () => {
  it("come before rows, in their order, and go", async () => {
    const seen = await office.run(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A20");
      breaks.add(sheet.getRange("B5:C9"));
      breaks.add("C5");
      breaks.load("items/rowIndex");
      const after = breaks.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.getItem(0).delete();
      const left = breaks.getCount();
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      return [rows, after.address, left.value, none.value];
    });
    expect(seen).toEqual([[4, 19], "Sheet1!A5", 1, 0]);
    expect(await office.failure((sheet) => sheet.horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
  });

  it("come before columns, apart from those before rows", async () => {
    const seen = await office.run(async (sheet, context) => {
      sheet.verticalPageBreaks.add("P7");
      const [across, down] = [sheet.verticalPageBreaks, sheet.horizontalPageBreaks];
      across.load("items/columnIndex");
      const count = down.getCount();
      await context.sync();
      return [across.items.map(({ columnIndex }) => columnIndex), count.value];
    });
    expect(seen).toEqual([[15], 0]);
  });
});

describe("rules", () => {
  it("conditional formats come back, the newest first, and go with clearAll", async () => {
    const seen = await office.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const { cellValue } = conditionalFormats.add("CellValue");
      cellValue.format.font.color = "#00703c";
      cellValue.format.fill.color = "#FDECEA";
      cellValue.rule = { formula1: "=0", operator: "NotEqualTo" };
      conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#1F5A92";
      conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#1F5A92" },
      };
      const all = conditionalFormats.load("items/type");
      await context.sync();
      const [scale, bar, first] = all.items;
      first!.cellValue.load("rule,format/font/color");
      bar!.dataBar.positiveFormat.load("fillColor");
      scale!.colorScale.load("criteria,threeColorScale");
      await context.sync();
      const answers = [
        first!.cellValue.rule,
        first!.cellValue.format.font.color,
        bar!.dataBar.positiveFormat.fillColor,
        scale!.colorScale.criteria,
      ];
      sheet.getRange("A5").conditionalFormats.clearAll();
      const left = conditionalFormats.getCount();
      await context.sync();
      return [all.items.map(({ type }) => type), ...answers, left.value];
    });
    expect(seen).toEqual([
      ["ColorScale", "DataBar", "CellValue"],
      { operator: "NotEqualTo", formula1: "=0" },
      "#00703C",
      "#1F5A92",
      { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#1F5A92" } },
      0,
    ]);
    expect(await office.failure((sheet) => sheet.getRange("A1").conditionalFormats.add("TopBottom"))).toBe(
      "HostNotImplemented",
    );
  });

  it("conditional formats follow formulas and set icons", async () => {
    const seen = await office.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = "=$A1>1";
      custom.format.font.bold = true;
      const { iconSet } = conditionalFormats.add("IconSet");
      iconSet.style = "ThreeArrows";
      iconSet.reverseIconOrder = true;
      const step = { type: "Number", operator: "GreaterThanOrEqual" } as const;
      iconSet.criteria = [
        { ...step, formula: "=-5" },
        { ...step, formula: "=1" },
        { ...step, formula: "=2" },
      ];
      custom.load("rule/formula,format/font/bold");
      iconSet.load("style,criteria,reverseIconOrder,showIconOnly");
      await context.sync();
      return [custom.rule.formula, custom.format.font.bold, iconSet.toJSON()];
    });
    expect(seen).toMatchObject([
      "=$A1>1",
      true,
      {
        style: "ThreeArrows",
        reverseIconOrder: true,
        showIconOnly: false,
        criteria: [{ type: "Percent" }, { formula: "=1" }, { type: "Number", formula: "=2" }],
      },
    ]);
    const refused = await office.failure((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>1";
    });
    expect(refused).toBe("InvalidArgument");
  });

  it("data validation comes back, and is cleared", async () => {
    const seen = await office.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "No", message: "0 to 1" };
      dataValidation.prompt = { showPrompt: true, title: "Share", message: "0 to 1" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      const answer = dataValidation.toJSON();
      dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      dataValidation.load("type,rule");
      await context.sync();
      const second = [dataValidation.type, dataValidation.rule.list];
      sheet.getRange("A3").dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return [answer, second, dataValidation.type];
    });
    expect(seen).toMatchObject([
      {
        type: "Decimal",
        rule: { decimal: { formula1: "=0", formula2: "=1", operator: "Between" } },
        errorAlert: { style: "Stop", title: "No", message: "0 to 1" },
        prompt: { title: "Share" },
        ignoreBlanks: false,
      },
      ["List", { inCellDropDown: true, source: "a,b" }],
      "None",
    ]);
  });
});
