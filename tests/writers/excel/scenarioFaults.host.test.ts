import { afterEach, describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../src/report/plan";
import { scenarioPlan } from "../../../src/scenario";
import { startingStudy } from "../../../src/scenario/startingStudy";
import type { ScenarioStudy } from "../../../src/scenario/study";
import { writePlan } from "../../../src/writers/excel";
import { expectSame, settledDump, spread, withFault } from "./allOrNothing";
import { openWorkbook } from "./openWorkbook";
import { sweep } from "./refresh/faultSweep";
import { act, build } from "./refresh/refreshed";

const t = translator("en");

function pages(sheets: NonNullable<ScenarioStudy["sheets"]>): ReportPlan {
  return scenarioPlan({ ...startingStudy(t), sheets }, t);
}

const report = { report: "scenarios", build: "b1" };

let opened: OpenedHost | undefined;

afterEach(() => opened?.dispose());

/** The pages as the user left them: another value of a driver, a note beside it, a formula that reads one. */
async function open(): Promise<OpenedHost> {
  const host = openWorkbook();
  await build(pages(["budgetSplit"]));
  await act(({ worksheets }) => {
    worksheets.getItem("Drivers").getRange("P8").values = [["ask Anna"]];
    worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Drivers!D8"]];
  });
  return host;
}

describe("the scenario pages", () => {
  it("are built wholly or not at all: 4 failing actions, spread evenly", async () => {
    const plan = pages(["budgetSplit"]);
    const trial = openWorkbook();
    await writePlan(plan, report);
    const { turns } = trial.host.log;
    trial.dispose();
    opened = openWorkbook();
    const before = await settledDump(opened);
    for (const at of spread(turns.slice(0, -10), 4)) {
      const error = await withFault(opened, { at }, () => writePlan(plan, report));
      expect(error, `at action ${at}`).toMatchObject({ code: "office" });
      expectSame(await settledDump(opened), before, at);
    }
  }, 240_000);

  it("are refreshed wholly or not at all: 6 failing actions, spread evenly", async () => {
    const { tried, back } = await sweep({ open, after: pages(["budgetSplit", "risks"]) }, {}, { count: 6 });
    expect(tried).toBe(6);
    expect(back).toBeGreaterThan(2);
  }, 240_000);
});
