import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { writePlan } from "../../../src/writers/excel";
import { openWorkbook } from "./openWorkbook";
import { smallPlan, trickyTexts } from "./smallPlan";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await writePlan(smallPlan, { report: "small", build: "b1" });
});

afterEach(() => opened.dispose());

interface Cells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

function read(sheet: string, address: string): Promise<Cells> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
  });
}

describe("writePlan", () => {
  it("makes the sheets behind the user's, in order, and shows the first", async () => {
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tabColor,items/showGridlines");
      const active = worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return {
        items: worksheets.items.map((sheet) => sheet.toJSON()),
        active: active.name,
        selected: selected.address,
      };
    });
    expect(sheets.items.slice(1)).toMatchObject([
      { name: "It's a cover", tabColor: "#0072B2", showGridlines: false },
      { name: "阶段成本", tabColor: "#009E73", showGridlines: true },
    ]);
    expect(sheets).toMatchObject({ active: "It's a cover", selected: expect.stringMatching(/!A1$/) as string });
  });

  it("writes values, and formulas that find the same values as we computed", async () => {
    const { values, formulas } = await read("It's a cover", "A1:B5");
    expect(values.map((row) => row[0])).toEqual(["Cost report", "Sample Ltd, 2025-06", "", "Total", "Half"]);
    expect(formulas.slice(3).map((row) => row[1])).toEqual(["=SUM(Costs[Cost])", "=SmallTotal/2"]);
    expect(values.slice(3).map((row) => row[1])).toEqual([60, 30]);
  });

  it("keeps text text, whatever it looks like", async () => {
    const { values } = await read("It's a cover", "A7:K7");
    expect(values).toEqual([trickyTexts]);
    const { values: table } = await read("阶段成本", "A6:A8");
    expect(table).toEqual([["Acquisition"], ["=Retention"], ["007"]]);
  });
});
