import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { floorRequirements } from "../../../src/playground/host/requirements";
import type { ReportPlan } from "../../../src/report/plan";
import { writePlan } from "../../../src/writers/excel";
import { settledDump, tinyPlan } from "./allOrNothing";
import { fillAsUser, openWorkbook } from "./openWorkbook";

const options = { report: "small", build: "b1" };

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await fillAsUser(opened);
});

afterEach(() => opened.dispose());

/** The plan with one word in place of another, wherever it is a name. */
function renamed(from: string, to: string): ReportPlan {
  return JSON.parse(JSON.stringify(tinyPlan).replaceAll(`"name":"${from}"`, `"name":"${to}"`)) as ReportPlan;
}

describe("before it changes anything, a build refuses", () => {
  it.each([
    { what: "the name of a sheet", plan: renamed("阶段成本", "orders"), details: { kind: "sheet", name: "orders" } },
    { what: "the name of a table", plan: renamed("Costs", "ORDERS"), details: { kind: "table", name: "ORDERS" } },
    {
      what: "a defined name",
      plan: renamed("SmallTotal", "theirtotal"),
      details: { kind: "name", name: "theirtotal" },
    },
  ])("a plan with $what that is taken, whatever its case", async ({ plan, details }) => {
    const before = await settledDump(opened);
    await expect(writePlan(plan, options)).rejects.toMatchObject({ code: "name-taken", details });
    expect(await settledDump(opened)).toEqual(before);
  });

  it("a workbook with protected structure", async () => {
    opened.workbook.context.structureProtected = true;
    const before = await settledDump(opened);
    await expect(writePlan(tinyPlan, options)).rejects.toMatchObject({ code: "protected" });
    expect(await settledDump(opened)).toEqual(before);
  });

  it("a table that is longer than a sheet", async () => {
    const [cover, data] = tinyPlan.sheets;
    const rows = Array.from({ length: 1_048_572 }, () => [1]);
    const table = {
      kind: "table",
      at: "A5",
      name: "Long",
      columns: [{ title: "x", format: "0" }],
      rows,
      filter: false,
    } as const;
    const plan = { ...tinyPlan, sheets: [cover!, { ...data!, blocks: [table] }] };
    await expect(writePlan(plan, options)).rejects.toMatchObject({
      code: "too-large",
      details: { name: "Long", rows: 1_048_572, limit: 1_048_571 },
    });
  });
});

describe("an input that Excel has no room for", () => {
  it("is refused in a sentence, and nothing changes", async () => {
    const [cover, data] = tinyPlan.sheets;
    const rule = { kind: "list", options: ["yes, please"] } as const;
    const validations = [{ range: "C4", rule, title: "", message: "" }];
    const before = await settledDump(opened);
    await expect(
      writePlan({ ...tinyPlan, sheets: [{ ...cover!, validations }, data!] }, options),
    ).rejects.toMatchObject({
      code: "validation",
      details: { sheet: "It's a cover", reason: expect.stringContaining('"yes, please"') as string },
    });
    expect(await settledDump(opened)).toEqual(before);
  });
});

describe("while a cell is being edited", () => {
  it("every request asks Excel to wait, where Excel can", async () => {
    opened = openWorkbook({ requirements: { ...floorRequirements, DelayForCellEdit: "1.1" } });
    opened.host.conditions.cellEdit = true;
    await writePlan(tinyPlan, options);
    expect(opened.host.log.errors).toEqual([]);
  });

  it("a build is refused, where Excel cannot wait, and changes nothing", async () => {
    const before = await settledDump(opened);
    opened.host.conditions.cellEdit = true;
    await expect(writePlan(tinyPlan, options)).rejects.toMatchObject({ code: "edit-mode" });
    opened.host.conditions.cellEdit = false;
    expect(await settledDump(opened)).toEqual(before);
  });
});

describe("a build goes on where there is no selection to come back to", () => {
  it("and shows the report", async () => {
    opened.host.setFault({ at: await firstActionOf("Workbook.getSelectedRange()"), code: "InvalidSelection" });
    await writePlan(tinyPlan, options);
    expect((await settledDump(opened)).active).toBe("It's a cover");
  });
});

/** Number of the action in which a build first uses a member, found by trying. */
async function firstActionOf(member: string): Promise<number> {
  for (let at = 1; ; at += 1) {
    opened.host.resetLog();
    opened.host.setFault({ at, code: "GeneralException", onwards: true });
    await writePlan(tinyPlan, options).catch(() => undefined);
    opened.host.setFault(undefined);
    if (opened.host.log.members.has(member)) return at - 1;
  }
}
