// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { parseStudy, studyTextOf } from "../../../src/template/study";
import { studyNamespace } from "../../../src/template/study/format";
import { fakeWorkbook, orders, type FakeSheet, type FakeWorkbook } from "../fakeWorkbook";
import { axeViolations, renderPane } from "../renderPane";
import { fakeThread } from "../simulation/fakeThread";

beforeAll(async () => {
  await import("../../../src/taskpane/components/planner/PlannerTab");
  await import("../../../src/taskpane/components/planner/MoreParts");
  await import("../../../src/taskpane/planner/takeTables");
  await import("../../../src/taskpane/planner/buildScenarios");
}, 60_000);

afterEach(() => vi.unstubAllGlobals());

const click = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const type = async (name: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(name), { target: { value } });
const panel = async (title: string) => {
  const button = await screen.findByRole("button", { name: title });
  fireEvent.click(button);
  return within(button.closest<HTMLElement>(".fui-AccordionItem")!);
};

async function open(workbook: FakeWorkbook): Promise<void> {
  vi.stubGlobal("Worker", function () {
    return fakeThread().thread();
  });
  renderPane(workbook, { displayLanguage: "en-US" });
  fireEvent.click(await screen.findByRole("tab", { name: "Scenarios" }));
}

/** The study that the workbook carries, once it was saved. */
async function saved(workbook: FakeWorkbook) {
  await click("Save in workbook");
  await screen.findByText("The scenarios are saved in this workbook.");
  return parseStudy(studyTextOf(workbook.documents.get(studyNamespace)!)).study;
}

const measured: FakeSheet = {
  name: "Pilot",
  table: "Pilot",
  rows: [
    ["Unit", "Group", "Before", "After"],
    ["North", "treated", 9, 7],
    ["South", "control", 8, 8],
  ],
};

describe("the parts of the planner", { timeout: 30_000 }, () => {
  it("take drivers that are pasted, and say in words what is wrong with them", async () => {
    const workbook = fakeWorkbook([orders]);
    await open(workbook);
    const part = await panel("Drivers and lines from a table");
    const [paste] = part.getAllByLabelText("Or pasted, with titles");
    fireEvent.change(paste!, { target: { value: "id,base\nchurn,many\n" } });
    fireEvent.click(part.getAllByRole("button", { name: "Take it" })[0]!);
    await screen.findByText(/many is no number/);
    fireEvent.change(paste!, { target: { value: "id,base,low,high,Campaign\nchurn,5%,3%,6%,4%\n" } });
    fireEvent.click(part.getAllByRole("button", { name: "Take it" })[0]!);
    await screen.findByRole("button", { name: "Scenarios (2)" });
    const study = await saved(workbook);
    expect(study.model.drivers.find(({ id }) => id === "churn")).toMatchObject({ base: 0.05, low: 0.03, high: 0.06 });
    expect(study.scenarios[1]).toMatchObject({ name: "Campaign", values: { churn: 0.04 } });
  });

  it("take values before and after from a table of the workbook, and leave the plan of the measure alone", async () => {
    const workbook = fakeWorkbook([orders, measured]);
    await open(workbook);
    const part = await panel("Before and after");
    await type("Measure", "Self-service portal");
    fireEvent.change(part.getByLabelText("From this workbook"), { target: { value: "table:Pilot" } });
    await screen.findByText(/2 units measured/);
    const { evaluation } = await saved(workbook);
    expect(evaluation!.plan.measure).toBe("Self-service portal");
    expect(evaluation!.units.map(({ unit, group }) => [unit, group])).toEqual([
      ["North", "treated"],
      ["South", "control"],
    ]);
  });

  it("set channels, budget, correlations, risks, scorecard and sheets, and plan by them", async () => {
    const workbook = fakeWorkbook([orders]);
    await open(workbook);
    await panel("Channel allocation");
    await type("Search ads: Spend now", "6000");
    await panel("Budget split");
    await type("Margin per customer and period", "60");
    const correlations = await panel("Correlations between drivers");
    fireEvent.click(correlations.getByRole("button", { name: "Add a row" }));
    fireEvent.change(correlations.getByLabelText(/: Rank correlation$/), { target: { value: "0.5" } });
    const risks = await panel("Risks and stress");
    fireEvent.click(risks.getByRole("button", { name: "Remove Price war with a competitor" }));
    await panel("Sheets");
    fireEvent.click(await screen.findByRole("checkbox", { name: "Tornado" }));
    expect(await axeViolations()).toEqual([]);
    const study = await saved(workbook);
    expect(study.allocation!.channels[0]!.spend).toBe(6000);
    expect(study.budgetSplit!.margin).toBe(60);
    expect(study.monteCarlo!.correlations).toEqual([{ drivers: ["leads", "conversion"], value: 0.5 }]);
    expect(study.risks!.risks!.map(({ name }) => name)).not.toContain("Price war with a competitor");
    expect(study.sheets).not.toContain("tornado");
    await click("Build scenarios");
    await screen.findByText(/The sheets are there/, undefined, { timeout: 15_000 });
    expect(workbook.written[0]!.sheets.map(({ key }) => key)).not.toContain("tornado");
  });

  it("begin with a preset, keep what the workbook carries, and refresh with what was typed into the sheets", async () => {
    const workbook = fakeWorkbook([orders]);
    await open(workbook);
    await panel("Templates");
    await type("Begin with", "telecom");
    await click("Build scenarios");
    await screen.findByText(/The sheets are there/, undefined, { timeout: 15_000 });
    workbook.typed = [
      { input: { path: ["model", "drivers", "churn", "base"], takes: "number" }, content: 0.021 },
      { input: { path: ["model", "drivers", "price", "base"], takes: "number" }, content: "dear" },
    ];
    await click("Refresh scenarios");
    await screen.findByText(/up to date, with what you typed/, undefined, { timeout: 15_000 });
    expect(workbook.written).toHaveLength(2);
    await click("Drivers (16)");
    expect((await screen.findByLabelText<HTMLInputElement>("Churn a month: Base")).value).toBe("2.1");
    const { model } = parseStudy(studyTextOf(workbook.documents.get(studyNamespace)!)).study;
    expect(model.drivers.find(({ id }) => id === "churn")!.base).toBe(0.021);
    expect(model.drivers.find(({ id }) => id === "price")!.base).toBe(32);
  });

  it("refuse another's template in words, and tell of one in the workbook that cannot be read", async () => {
    const workbook = fakeWorkbook([orders]);
    workbook.documents.set(studyNamespace, "<scenarios/>");
    await open(workbook);
    await screen.findByText("The saved scenarios cannot be read. Example values are used.");
    await panel("Templates");
    await type("The template as text", '{"format":"clc-template"}');
    await click("Use text");
    await screen.findByText(/clc-scenario-template/);
    await waitFor(() => expect(document.body.textContent).not.toContain("undefined"));
  });
});
