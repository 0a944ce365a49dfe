import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../src/report/plan";
import {
  findInterruptedBuild,
  outputs,
  removeOutputs,
  restoreInterruptedBuild,
  writePlan,
} from "../../../src/writers/excel";
import { companyPlan } from "../../report/fixture";
import { expectSame, spread, settledDump, tinyPlan, turnsOf, withFault } from "./allOrNothing";
import { fillAsUser, openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await fillAsUser(opened);
});

afterEach(() => opened.dispose());

/** Fails an action and all that follow, as if Excel had ended there. */
function cutOff(plan: ReportPlan, at: number): Promise<unknown> {
  return withFault(opened, { at, onwards: true }, () => writePlan(plan, { report: "small", build: `b${at}` }));
}

/** Cuts the build off at each of the chosen actions; then the add-in starts again and cleans up. */
async function cutOffEach(
  plan: ReportPlan,
  choose: (turns: readonly number[]) => readonly number[] = (turns) => turns,
): Promise<{ found: number; tried: number }> {
  const chosen = choose(await turnsOf(opened, plan));
  const before = await settledDump(opened);
  let found = 0;
  for (const at of chosen) {
    const error = await cutOff(plan, at);
    const interrupted = await findInterruptedBuild();
    if (interrupted) found += 1;
    if (interrupted) expect(error, `at action ${at}`).toMatchObject({ code: "not-restored" });
    await restoreInterruptedBuild();
    if (error === undefined) await removeOutputs();
    expectSame(await settledDump(opened), before, at);
  }
  return { found, tried: chosen.length };
}

describe("a build that is cut off and cannot be undone at once", () => {
  it("is cleaned up at the next start, wherever it was cut off: each action of a small plan", async () => {
    const { found, tried } = await cutOffEach(tinyPlan);
    console.info(`${found} interrupted builds of ${tried} found and cleaned up`);
    expect(tried).toBeGreaterThan(150);
    expect(found).toBeGreaterThan(0.8 * tried);
  }, 240_000);

  it("is cleaned up: 8 actions of the real report, spread evenly from the first to the last", async () => {
    const { found } = await cutOffEach(companyPlan(), (turns) => spread(turns, 8));
    expect(found).toBeGreaterThan(5);
  }, 240_000);

  it("is cleaned up in the end, even if cleaning up is itself cut off, at whichever action", async () => {
    const turns = await turnsOf(opened, tinyPlan);
    const before = await settledDump(opened);
    let cuts = 0;
    for (let at = 1; ; at += 1) {
      await cutOff(tinyPlan, turns[Math.round(turns.length * 0.8)]!);
      const error = await withFault(opened, { at, onwards: true }, restoreInterruptedBuild);
      if (error === undefined) break;
      cuts += 1;
      await restoreInterruptedBuild();
      expectSame(await settledDump(opened), before, at);
    }
    expect(cuts).toBeGreaterThan(20);
    expectSame(await settledDump(opened), before, 0);
  }, 120_000);

  it("is named, and stops the next build until it is cleaned up", async () => {
    await cutOff(tinyPlan, 200);
    expect(await findInterruptedBuild()).toEqual({ build: "b200", title: "Small report" });
    await expect(writePlan(tinyPlan, { report: "small", build: "next" })).rejects.toMatchObject({
      code: "interrupted",
    });
    expect(await findInterruptedBuild()).toMatchObject({ build: "b200" });
    expect(await restoreInterruptedBuild()).toMatchObject({ sheets: ["It's a cover", "阶段成本"] });
    expect(await findInterruptedBuild()).toBeUndefined();
    await writePlan(tinyPlan, { report: "small", build: "next" });
    expect(await outputs()).toMatchObject([{ build: "next" }]);
  });

  it("is cleaned up without touching what the user made meanwhile", async () => {
    await cutOff(tinyPlan, 200);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.add("Mine");
      sheet.getRange("A1").values = [["kept"]];
      names.add("MyName", sheet.getRange("A1"));
      sheet.activate();
      await context.sync();
    });
    await restoreInterruptedBuild();
    const dump = await settledDump(opened);
    expect(dump.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Orders", "Mine"]);
    expect(dump.names.map(({ name }) => name)).toEqual(["MyName", "TheirTotal"]);
    expect(dump.active).toBe("Mine");
  });
});

describe("a build of which only the last answer is lost", () => {
  it("is found to stand, and is not reported as failed", async () => {
    const { run } = Excel;
    const lost = Object.assign(new Error("lost"), { code: "ConnectionFailure", debugInfo: {} });
    const losing = async (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
      Object.assign(Excel, { run });
      await run(options, batch);
      throw lost;
    };
    Object.assign(Excel, { run: losing });
    expect(await writePlan(tinyPlan, { report: "small", build: "b1" })).toMatchObject({ build: "b1" });
    expect(await findInterruptedBuild()).toBeUndefined();
    expect((await removeOutputs()).sheets).toHaveLength(2);
  });
});
