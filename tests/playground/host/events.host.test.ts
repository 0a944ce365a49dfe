import { describe, expect, it } from "vitest";
import { openToyHost } from "./openToyHost";

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("worksheet events", () => {
  async function listening() {
    const opened = openToyHost();
    const heard: unknown[] = [];
    const registration = await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const result = sheet.onChanged.add((args) => Promise.resolve(void heard.push(args)));
      await context.sync();
      return result;
    });
    return { ...opened, heard, registration };
  }

  it("tell of the user's edit, once, though the grid reports it three times", async () => {
    const { hooks, heard } = await listening();
    for (let times = 0; times < 3; times += 1) hooks.emit({ kind: "changed", sheet: "{1}", address: "B2" });
    await turn();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      address: "B2",
      worksheetId: "{1}",
      triggerSource: "Unknown",
      changeType: "RangeEdited",
    });
    expect((heard[0] as Excel.WorksheetChangedEventArgs).changeDirectionState).toBeUndefined();
  });

  it("mark what the add-in itself changed", async () => {
    const { Excel, hooks, heard } = await listening();
    const recalculate = hooks.recalculate;
    hooks.recalculate = () => {
      hooks.emit({ kind: "changed", sheet: "{1}", address: "A1" });
      return recalculate();
    };
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
    });
    await turn();
    expect(heard).toMatchObject([{ address: "A1", triggerSource: "ThisLocalAddin" }]);
  });

  it("do not come from other sheets, nor after the handler was removed", async () => {
    const { Excel, hooks, heard, registration } = await listening();
    hooks.emit({ kind: "changed", sheet: "{2}", address: "A1" });
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    hooks.emit({ kind: "changed", sheet: "{1}", address: "A1" });
    await turn();
    expect(heard).toEqual([]);
  });

  it("of the whole collection come from every sheet: activated, added, deleted, changed", async () => {
    const { Excel, hooks } = openToyHost();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (name: string) => (args: { worksheetId: string }) =>
        Promise.resolve(void heard.push(`${name} ${args.worksheetId}`));
      worksheets.onActivated.add(note("activated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onChanged.add(note("changed"));
      await context.sync();
    });
    hooks.emit({ kind: "added", sheet: "{2}" });
    hooks.emit({ kind: "activated", sheet: "{2}" });
    hooks.emit({ kind: "changed", sheet: "{2}", address: "A1" });
    hooks.emit({ kind: "deleted", sheet: "{2}" });
    await turn();
    expect(heard).toEqual(["added {2}", "activated {2}", "changed {2}", "deleted {2}"]);
  });

  it("that the host does not know fail loudly", async () => {
    const { Excel } = openToyHost();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onCalculated.add(() => Promise.resolve());
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "HostNotImplemented",
      message: expect.stringContaining("event Calculated") as string,
    });
  });
});
