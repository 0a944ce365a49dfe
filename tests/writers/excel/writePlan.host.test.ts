import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../src/report/plan";
import { writePlan } from "../../../src/writers/excel";
import { companyPlan, companyWithoutLedger } from "../../report/fixture";
import { openWorkbook } from "./openWorkbook";
import { expectPlanned } from "./planned";
import { smallPlan } from "./smallPlan";

const options = { report: "stages", build: "b1" };

let opened: OpenedHost;

beforeEach(() => {
  opened = openWorkbook();
});

afterEach(() => opened.dispose());

describe("writePlan", () => {
  it.each<[string, () => ReportPlan]>([
    ["every kind of block", () => smallPlan],
    ["the report in English", () => companyPlan("en")],
    ["the report in 简体中文", () => companyPlan("zh-CN")],
    ["the report in 繁體中文", () => companyPlan("zh-TW")],
    ["the report without a ledger", () => companyPlan("en", companyWithoutLedger())],
  ])("writes every cell with value, formula, format and look: %s", async (_, planOf) => {
    const plan = planOf();
    await writePlan(plan, options);
    for (const sheet of plan.sheets) await expectPlanned(opened, sheet);
  });

  it("makes the sheets behind the user's, in order, and shows the first", async () => {
    await writePlan(smallPlan, options);
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tabColor,items/showGridlines");
      const active = worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      const items = worksheets.items.map(({ name, tabColor, showGridlines }) => ({ name, tabColor, showGridlines }));
      return { items, active: active.name, selected: selected.address };
    });
    expect(sheets.items.slice(1, 3)).toEqual([
      { name: "It's a cover", tabColor: "#0072B2", showGridlines: false },
      { name: "阶段成本", tabColor: "#009E73", showGridlines: true },
    ]);
    expect(sheets.active).toBe("It's a cover");
    expect(sheets.selected).toMatch(/!A1$/);
  });

  it("tells how far it is, sheet by sheet", async () => {
    const steps: string[] = [];
    await writePlan(smallPlan, {
      ...options,
      onProgress: ({ phase, sheet, done, total }) => steps.push(`${phase} ${sheet ?? ""} ${done}/${total}`),
    });
    expect(steps).toEqual(["check  0/5", "data  1/5", "sheet It's a cover 2/5", "sheet 阶段成本 3/5", "finish  4/5"]);
  });
});
