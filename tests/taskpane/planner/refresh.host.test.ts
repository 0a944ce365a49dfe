import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { translator } from "../../../src/i18n";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { startingStudy } from "../../../src/scenario/startingStudy";
import type { ScenarioStudy } from "../../../src/scenario/study";
import { officeWorkbook } from "../../../src/taskpane/host";
import { buildScenarios } from "../../../src/taskpane/planner/buildScenarios";
import { loadStudy } from "../../../src/taskpane/planner/storedStudy";
import { carefulDecisions, type RefreshQuestions } from "../../../src/writers/excel";
import { openWorkbook } from "../../writers/excel/openWorkbook";
import { fakeThread } from "../simulation/fakeThread";

const t = translator("en");
const sheets = ["forecast", "risks", "allocation", "evaluation", "scorecard", "budgetSplit"] as const;
const study: ScenarioStudy = { ...startingStudy(t), sheets, monteCarlo: { runs: 1000 } };
let opened: OpenedHost;

beforeEach(() => {
  opened = openWorkbook();
  vi.stubGlobal("Worker", function () {
    return fakeThread().thread();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  opened.dispose();
});

const asked: RefreshQuestions[] = [];

function run(of: ScenarioStudy, aim: "build" | "refresh") {
  asked.length = 0;
  const decide = (questions: RefreshQuestions) => {
    asked.push(questions);
    return carefulDecisions;
  };
  return buildScenarios({
    ...{ workbook: officeWorkbook, template: { id: "own", name: "Mine", study: of }, t },
    ...{ signal: new AbortController().signal, onProgress: () => undefined },
    ...(aim === "refresh" && { decide }),
  });
}

const put = (sheet: string, at: string, value: string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(at).values = [[value]];
    await context.sync();
  });

const read = (sheet: string, at: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(at).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const names = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden").map(({ name }) => name);
  });

/** Row of a driver on the sheet of drivers. */
const rowOf = (id: string) => 7 + study.model.drivers.findIndex((driver) => driver.id === id);

describe("scenarios in the workbook", { timeout: 120_000 }, () => {
  it("are refreshed in place: what was typed counts, notes and columns beside stay, nothing is asked", async () => {
    await run(study, "build");
    const before = await names();
    expect(await officeWorkbook.hasReport("scenarios")).toBe(true);
    expect(await officeWorkbook.hasReport()).toBe(false);
    await put("Drivers", `D${rowOf("churn")}`, 0.05);
    await put("Drivers", `P${rowOf("churn")}`, "ask Anna");
    await put("Scenarios", "D5", study.scenarios[1]!.name);
    await put("Budget split", "B12", 60);
    const { study: planned } = await run({ ...study, forecast: { months: 30 } }, "refresh");
    expect(asked).toEqual([]);
    expect(planned.model.drivers.find(({ id }) => id === "churn")!.base).toBe(0.05);
    expect(planned).toMatchObject({ active: 1, budgetSplit: { margin: 60 }, forecast: { months: 30 } });
    expect(await names()).toEqual(before);
    expect(await read("Drivers", `D${rowOf("churn")}`)).toEqual([[0.05]]);
    expect(await read("Drivers", `P${rowOf("churn")}`)).toEqual([["ask Anna"]]);
    expect((await loadStudy(officeWorkbook))!.study).toMatchObject({ active: 1, forecast: { months: 30 } });
  });

  it("hold after a refresh what a new build would, and a note goes with its driver", async () => {
    const [first, ...others] = study.model.drivers;
    const fewer = { ...study, model: { ...study.model, drivers: [...others.slice(0, 2), first!, ...others.slice(2)] } };
    await run(study, "build");
    await put("Drivers", `P${rowOf("price")}`, "list price");
    await run(fewer, "refresh");
    const row = 7 + fewer.model.drivers.findIndex(({ id }) => id === "price");
    expect(await read("Drivers", `P${row}`)).toEqual([["list price"]]);
    const refreshed = await Promise.all(["Scenarios", "Drivers"].map((sheet) => read(sheet, "A5:N40")));
    await officeWorkbook.removeOutputs();
    expect((await names()).some((name) => name === "Drivers")).toBe(false);
    await run(fewer, "build");
    const fresh = await Promise.all(["Scenarios", "Drivers"].map((sheet) => read(sheet, "A5:N40")));
    expect(refreshed).toEqual(fresh);
  });
});
