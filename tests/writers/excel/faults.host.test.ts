import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../src/report/plan";
import { removeOutputs, writePlan } from "../../../src/writers/excel";
import { companyPlan } from "../../report/fixture";
import { expectSame, spread, settledDump, tinyPlan, turnsOf, withFault } from "./allOrNothing";
import { fillAsUser, openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await fillAsUser(opened);
});

afterEach(() => opened.dispose());

/**
 * Fails one action a build. What Office does after a build, letting go of objects, may fail without harm, and so
 * may the look at the selection: the report then stands, whole, and is taken out again.
 */
async function failEach(
  plan: ReportPlan,
  choose: (turns: readonly number[]) => readonly number[] = (turns) => turns,
): Promise<{ refused: number; tried: number }> {
  const chosen = choose(await turnsOf(opened, plan));
  const before = await settledDump(opened);
  let refused = 0;
  for (const at of chosen) {
    const error = await withFault(opened, { at }, () => writePlan(plan, { report: "small", build: `b${at}` }));
    if (error === undefined) expect((await removeOutputs()).sheets, `at action ${at}`).toHaveLength(plan.sheets.length);
    else {
      expect(error, `at action ${at}`).toMatchObject({ code: "office", details: { code: "GeneralException" } });
      refused += 1;
    }
    expectSame(await settledDump(opened), before, at);
  }
  return { refused, tried: chosen.length };
}

describe("a build in which one action of the host fails leaves the workbook as it was", () => {
  it("whichever it is: each action of a small plan with every kind of block", async () => {
    const { refused, tried } = await failEach(tinyPlan);
    console.info(`${tried} actions failed one by one, ${refused} of them ended the build`);
    expect(tried).toBeGreaterThan(150);
    expect(refused).toBeGreaterThan(0.8 * tried);
  }, 240_000);

  it("4 actions of the real report, spread evenly from the first to the last", async () => {
    const { refused, tried } = await failEach(companyPlan(), (turns) => spread(turns, 4));
    expect(tried).toBe(4);
    expect(refused).toBeGreaterThan(2);
  }, 240_000);
});
