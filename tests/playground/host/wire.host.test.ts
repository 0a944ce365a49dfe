import { describe, expect, it } from "vitest";
import { openToyHost } from "./openToyHost";

describe("Microsoft's client on the wire", () => {
  it("writes and reads cells, with a recalculation before the read and one undo step", async () => {
    const { Excel, hooks } = openToyHost();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [[7]];
      range.load("values,address");
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(read).toEqual({ values: [[7]], address: "A1" });
    expect(hooks.calls.slice(0, 2)).toEqual(["undoStep", "recalculate"]);
  });

  it("adds a sheet and addresses it again in the next request", async () => {
    const { Excel } = openToyHost();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      await context.sync();
      sheet.name = "Renamed";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Renamed");
  });

  it("loads the items of a collection, skips and limits them, and counts", async () => {
    const { Excel } = openToyHost();
    const result = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Two");
      worksheets.add("Three");
      const count = worksheets.getCount();
      worksheets.load({ name: true, $skip: 1, $top: 1 });
      await context.sync();
      return { names: worksheets.items.map((sheet) => sheet.name), count: count.value };
    });
    expect(result).toEqual({ names: ["Two"], count: 3 });
  });

  it("loads a property of an object behind a property", async () => {
    const { Excel } = openToyHost();
    const name = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("worksheet/name");
      await context.sync();
      return range.worksheet.name;
    });
    expect(name).toBe("Sheet1");
  });

  it("passes objects as arguments", async () => {
    const { Excel } = openToyHost();
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const both = sheet.getRange("A1").getBoundingRect(sheet.getRange("B2"));
      both.load("address");
      await context.sync();
      return both.address;
    });
    expect(address).toBe("A1:B2");
  });

  it("answers null objects down the chain", async () => {
    const { Excel } = openToyHost();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("None");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  it("lets go of every tracked object at the end of a run", async () => {
    const { Excel, host } = openToyHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      expect(host.liveReferences).toBe(1);
    });
    expect(host.liveReferences).toBe(0);
  });
});

describe("refusals", () => {
  it("names what is not found, with Microsoft's statement; what came before stays done", async () => {
    const { Excel, workbook } = openToyHost();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.add("Before");
      context.workbook.worksheets.getItem("None").load("name");
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { statement: "var worksheet = worksheets.getItem(...);" },
    });
    expect(workbook.worksheets.$items().map(({ name }) => name)).toEqual(["Sheet1", "Before"]);
  });

  it("fails loudly at what the host lacks: class and member", async () => {
    const { Excel } = openToyHost();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").clear();
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "HostNotImplemented",
      message: expect.stringContaining("Range: method clear") as string,
    });
  });

  it("fails loudly at a property that cannot be set", async () => {
    const { Excel } = openToyHost();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "HostNotImplemented",
      message: expect.stringContaining("setter visibility") as string,
    });
  });

  it("keeps a fault of its own apart from a refusal", async () => {
    const { Excel, host } = openToyHost();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.add("bug");
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "GeneralException" });
    expect(host.log.faults.map(String)).toEqual(["TypeError: a slip of the host"]);
  });
});
