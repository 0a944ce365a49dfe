import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { outputs, removeOutputs, takenNames, writePlan } from "../../../src/writers/excel";
import { settledDump, tinyPlan } from "./allOrNothing";
import { largePlan } from "./largePlan";
import { fillAsUser, openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await fillAsUser(opened);
});

afterEach(() => opened.dispose());

/** Does something as the user or another add-in would. */
function act(work: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

describe("takenNames()", () => {
  it("reads sheets, tables and names", async () => {
    expect(await takenNames()).toEqual({ sheets: ["Sheet1", "Orders"], tables: ["Orders"], names: ["TheirTotal"] });
  });
});

describe("outputs()", () => {
  it("lists what stands, under the names that the sheets have now", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    await act(({ worksheets }) => (worksheets.getItem("It's a cover").name = "Renamed"));
    expect(await outputs()).toMatchObject([
      {
        ...{ report: "small", build: "b1", title: "Small report", version: "0.1.0", names: ["SmallTotal"] },
        standing: [
          { key: "cover", name: "Renamed" },
          { key: "data", name: "阶段成本" },
        ],
      },
    ]);
  });

  it("is empty in a workbook without a report", async () => expect(await outputs()).toEqual([]));
});

describe("removeOutputs()", () => {
  it("leaves the workbook as it was before the build", async () => {
    const before = await settledDump(opened);
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    expect(await removeOutputs()).toEqual({ sheets: ["It's a cover", "阶段成本"], names: ["SmallTotal"] });
    const { active, selection, ...after } = await settledDump(opened);
    expect({ ...after, active: before.active, selection: before.selection }).toEqual(before);
    expect([active, selection].map((text) => /It's|阶段/.test(text))).toEqual([false, false]);
  });

  it("finds our sheets by their id, wherever they are and whatever they are called", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    await act(({ worksheets }) => {
      worksheets.getItem("It's a cover").name = "Mine now";
      worksheets.getItem("阶段成本").position = 0;
      worksheets.getItem("Sheet1").name = "It's a cover";
    });
    expect(await removeOutputs()).toEqual({ sheets: ["阶段成本", "Mine now"], names: ["SmallTotal"] });
    expect((await takenNames()).sheets).toEqual(["It's a cover", "Orders"]);
  });

  it("leaves a copy of a sheet of ours: it has our tag, but an id of its own", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    await act(({ worksheets }) => {
      const tag = JSON.stringify({ report: "small", build: "b1", sheet: "cover", version: "0.1.0" });
      worksheets.add("It's a cover (2)").customProperties.add("CLC", tag);
    });
    expect((await removeOutputs()).sheets).toEqual(["It's a cover", "阶段成本"]);
    expect((await takenNames()).sheets).toEqual(["Sheet1", "Orders", "It's a cover (2)"]);
  });

  it("leaves a name of ours that the user has turned to cells of her own", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    await act(({ names, worksheets }) => {
      names.getItem("SmallTotal").delete();
      names.add("SmallTotal", worksheets.getItem("Orders").getRange("D1"));
    });
    expect(await removeOutputs()).toMatchObject({ names: [] });
    expect(new Set((await takenNames()).names)).toEqual(new Set(["SmallTotal", "TheirTotal"]));
  });

  it("does not mind sheets that the user has deleted", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    await act(({ worksheets }) => worksheets.getItem("阶段成本").delete());
    expect(await removeOutputs()).toMatchObject({ sheets: ["It's a cover"] });
    expect(await outputs()).toEqual([]);
  });

  it("takes out one report and keeps another", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    await writePlan(largePlan(3), { report: "large", build: "b2" });
    expect(await removeOutputs(["b1"])).toMatchObject({ sheets: ["It's a cover", "阶段成本"] });
    expect(await outputs()).toMatchObject([{ build: "b2", standing: [{ name: "Large" }] }]);
  });

  it("refuses to leave the user without a visible sheet", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    await act(({ worksheets }) => ["Sheet1", "Orders"].forEach((name) => worksheets.getItem(name).delete()));
    await expect(removeOutputs()).rejects.toMatchObject({ code: "last-sheet" });
    expect(await outputs()).toMatchObject([{ standing: [{ key: "cover" }, { key: "data" }] }]);
  });

  it("refuses while the structure of the workbook is protected", async () => {
    await writePlan(tinyPlan, { report: "small", build: "b1" });
    opened.workbook.context.structureProtected = true;
    await expect(removeOutputs()).rejects.toMatchObject({ code: "protected" });
  });
});
