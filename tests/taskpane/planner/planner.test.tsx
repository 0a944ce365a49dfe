// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { fakeWorkbook, ledger, orders, type FakeWorkbook } from "../fakeWorkbook";
import { axeViolations, renderPane } from "../renderPane";
import { fakeThread } from "../simulation/fakeThread";

beforeAll(async () => {
  await import("../../../src/taskpane/components/planner/PlannerTab");
  await import("../../../src/taskpane/planner/buildScenarios");
}, 60_000);

afterEach(() => vi.unstubAllGlobals());

const click = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const type = async (name: string, value: string) => fireEvent.change(await field(name), { target: { value } });
const text = () => document.body.textContent;

async function openPlanner(workbook: FakeWorkbook, displayLanguage = "en-US", tab = "Scenarios"): Promise<void> {
  // react testing has no threads
  const { thread } = fakeThread();
  vi.stubGlobal("Worker", function () {
    return thread();
  });
  renderPane(workbook, { displayLanguage });
  fireEvent.click(await screen.findByRole("tab", { name: tab }));
}

describe("the planner", () => {
  it(
    "writes the scenario sheets of the drivers as they were set, with the simulation on them",
    { timeout: 30_000 },
    async () => {
      const workbook = fakeWorkbook([orders, ledger]);
      await openPlanner(workbook);
      await click("Drivers (16)");
      expect((await field("Churn a month: Base")).value).toBe("4");
      await type("Churn a month: Base", "5");
      await click("Build scenarios");
      await screen.findByText("The sheets are there. Flip the switch on the first one.", undefined, {
        timeout: 10_000,
      });
      const [plan] = workbook.written;
      expect(plan!.sheets.map(({ key }) => key)).toEqual(
        expect.arrayContaining(["scenarios", "drivers", "monteCarlo"]),
      );
      expect(JSON.stringify(plan!.sheets.find(({ key }) => key === "drivers"))).toContain('"content":0.05');
      expect(await axeViolations()).toEqual([]);
    },
  );

  it("tells a wrong input in its own card, and what to mend before building", async () => {
    await openPlanner(fakeWorkbook([orders]));
    await click("Drivers (16)");
    await type("Churn a month: Low", "7");
    await screen.findByText("Churn a month: its low, 7%, is above its high, 6%.");
    expect(text()).toContain("Mend first: Churn a month.");
    await type("Churn a month: Low", "3");
    await waitFor(() => expect(text()).not.toContain("Mend first"));
    await type("Churn a month: High", "200");
    await screen.findByText("Churn a month is 200%, outside of what it can be: 0.01% to 100%.");
  });

  it("adds scenarios and outcomes of the planner's own, and refuses formulas in words", async () => {
    await openPlanner(fakeWorkbook([orders]));
    await click("Scenarios (3)");
    await click("Add a scenario");
    await screen.findByRole("button", { name: "Scenarios (4)" });
    await click("Remove New scenario");
    await screen.findByRole("button", { name: "Scenarios (3)" });
    await click("Outcome");
    await type("Its formula", "clv - luck");
    await click("Add the outcome");
    await screen.findByText(/luck is unknown/);
    await type("Its formula", "clv - 3 * cac");
    await click("Add the outcome");
    await waitFor(() => expect(screen.queryByText(/luck is unknown/)).toBeNull());
  });

  it("takes the drivers from the tables, once they were read, and keeps them while other parts are shown", async () => {
    await openPlanner(fakeWorkbook([orders, ledger]));
    await screen.findByText(/until then these are example values/);
    fireEvent.click(await screen.findByRole("tab", { name: "Tables" }));
    await click("Check tables");
    await screen.findByRole("heading", { name: "Tables checked" });
    fireEvent.click(await screen.findByRole("tab", { name: "Scenarios" }));
    await click("Take drivers from my tables");
    await click("Drivers (16)");
    expect(text()).toMatch(/Orders, \d+ rows/i);
  });

  it("traces a driver of the tables to its rows and period, and says of an example that it has none", async () => {
    const workbook = fakeWorkbook([orders, ledger]);
    await openPlanner(workbook);
    fireEvent.click(await screen.findByRole("tab", { name: "Tables" }));
    await click("Check tables");
    await screen.findByRole("heading", { name: "Tables checked" });
    fireEvent.click(await screen.findByRole("tab", { name: "Scenarios" }));
    await click("Take drivers from my tables");
    await click("Build scenarios");
    await screen.findByText(/The sheets are there/, undefined, { timeout: 10_000 });
    fireEvent.click(await screen.findByRole("tab", { name: "Trace" }));
    await screen.findByText(/Select/);
    // rows were inserted above: only what a row begins with tells the driver
    const select = (row: number, id: string) =>
      workbook.tellSelection({ sheetId: "made-drivers", address: `D${row}`, rowBegins: ["mine", "Price", id, 50] });
    select(99, "price");
    await screen.findByText(/Price of an order: the mean of the whole months/);
    expect(text()).toMatch(/Orders, \d+ rows, 2025-01 to 2025-0\d/);
    expect(screen.getAllByRole("row").length).toBeGreaterThan(3);
    select(11, "discount");
    await screen.findByText(/typed, or an example/);
  }, 30_000);

  it.each([
    ["zh-CN", "情景"],
    ["zh-TW", "情境"],
  ])("speaks %s", async (language, tab) => {
    await openPlanner(fakeWorkbook([orders]), language, tab);
    await screen.findByRole("heading", { name: tab });
    expect(await axeViolations()).toEqual([]);
  });
});
