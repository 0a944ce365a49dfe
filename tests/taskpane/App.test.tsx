// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { requestBuild } from "../../src/taskpane/buildRequests";
import { WriteError } from "../../src/writers/excel";
import { fakeWorkbook, ledger, orders } from "./fakeWorkbook";
import { axeViolations, renderPane } from "./renderPane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const click = async (name: string | RegExp) => fireEvent.click(await button(name));
const text = () => document.body.textContent;

/** Chooses in a list by its label. */
async function choose(label: string | RegExp, option: string): Promise<void> {
  const list = await screen.findByLabelText<HTMLSelectElement>(label);
  const found = within(list).getByRole<HTMLOptionElement>("option", { name: option });
  fireEvent.change(list, { target: { value: found.value } });
}

/** Unfolds what is known of a table. */
const open = (source: string) => click(`Change columns of ${source}`);

const primary = () =>
  [...document.querySelectorAll("button")].filter(({ textContent }) => /^(Build|Show) report$/.test(textContent));

describe("the pane at the start", () => {
  it("says what to do in an empty workbook, and offers no build", async () => {
    renderPane(fakeWorkbook([]));
    await screen.findByText("No table found yet");
    expect(text()).toContain("The columns needed are customer, date and amount.");
    expect(screen.queryByRole("button", { name: "Build report" })).toBeNull();
    expect(await axeViolations()).toEqual([]);
  });

  it("shows the tables it took for orders and costs, with fields, certainty and samples", async () => {
    renderPane(fakeWorkbook([orders, ledger]));
    await open("Orders (Sales 2025)");
    await screen.findByText("Date from Order date");
    expect(screen.getByLabelText<HTMLSelectElement>("What the table holds").selectedOptions[0]!.text).toBe("Orders");
    expect(text()).toContain("Ledger (Costs)");
    expect(text()).toContain("8 rows, 5 columns");
    expect(text()).toContain("for example 2025-01-05, 2025-02-05, 2025-03-04");
    expect(screen.getAllByText("sure").length).toBeGreaterThan(4);
    expect(primary()).toHaveLength(1);
    expect(await axeViolations()).toEqual([]);
  });

  it("looks again when the user comes to a new sheet, and when a sheet with a table is deleted", async () => {
    const workbook = fakeWorkbook([ledger]);
    renderPane(workbook);
    await screen.findByText("Ledger (Costs)");
    workbook.sheets.push(orders);
    act(() => workbook.tellSheet(`id-${orders.name}`, "shown"));
    await screen.findByText("Orders (Sales 2025)");
    workbook.sheets = [orders];
    act(() => workbook.tellSheet(`id-${ledger.name}`, "deleted"));
    await waitFor(() => expect(screen.queryByText("Ledger (Costs)")).toBeNull());
  });

  it("offers to restore an interrupted build before anything else", async () => {
    const workbook = fakeWorkbook([orders, ledger]);
    workbook.interrupted = true;
    renderPane(workbook);
    await screen.findByText("A build was cut off.");
    expect(screen.queryByRole("button", { name: "Build report" })).toBeNull();
    await click("Restore workbook");
    await screen.findByText("The workbook is as it was before that build.");
    await button("Build report");
  });
});

describe("a workbook that cannot be looked at", () => {
  it("says so, and lets the user look again", async () => {
    let editing = true;
    const outputs = () => (editing ? Promise.reject(new WriteError("edit-mode")) : Promise.resolve([]));
    renderPane(fakeWorkbook([orders], { outputs }));
    expect((await screen.findByRole("alert")).textContent).toContain("Excel is editing a cell.");
    editing = false;
    await click("Look again");
    await screen.findByText("Orders (Sales 2025)");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a sheet that comes while the pane looks", () => {
  it("is seen as well", async () => {
    const workbook = fakeWorkbook([orders]);
    const findSources = workbook.findSources.bind(workbook);
    let isFirst = true;
    workbook.findSources = async () => {
      const found = await findSources();
      if (isFirst) {
        isFirst = false;
        workbook.sheets.push(ledger);
        workbook.tellSheet("id-Costs", "shown");
      }
      return found;
    };
    renderPane(workbook);
    await click("Look again");
    await screen.findByText("Ledger (Costs)");
  });
});

describe("choosing tables and columns", () => {
  it("names what is missing, lets the user say which column it is, and says if it was the wrong one", async () => {
    const titles = ["No", "Moment", "Who", "Channel", "Amount"];
    const rows = orders.rows.slice(1).map(([no, , ...rest]) => [no!, "later", ...rest]);
    const workbook = fakeWorkbook([{ ...orders, rows: [titles, ...rows] }]);
    renderPane(workbook);
    await open("Orders (Sales 2025)");
    await choose("What the table holds", "Orders");
    await screen.findByText(/^Missing: date\./);
    expect((await button("Build report")).getAttribute("aria-disabled")).toBe("true");
    await choose("Meaning of column Moment", "Date");
    await waitFor(() => expect(text()).not.toContain("Missing"));
    expect(await axeViolations()).toEqual([]);
    await click("Build report");
    expect((await screen.findByRole("alert")).textContent).toContain(
      "No order could be read from Orders (Sales 2025).",
    );
    await click("Orders (Sales 2025)");
    await waitFor(() => expect(workbook.selected).toEqual(["Sales 2025!R1C1"]));
  });

  it("leaves a table out, and says that costs are missing then", async () => {
    renderPane(fakeWorkbook([orders, ledger]));
    await open("Ledger (Costs)");
    await choose("What the table holds", "Leave out");
    await screen.findByText("Tables not used: 1");
    expect(text()).toContain("Without costs, the report shows customers and revenue only.");
    expect((await button("Build report")).getAttribute("aria-disabled")).not.toBe("true");
  });

  it("refuses a period that starts after the as-of date", async () => {
    renderPane(fakeWorkbook([orders]));
    await click("Settings");
    fireEvent.change(screen.getByLabelText("As of"), { target: { value: "2025-03-31" } });
    fireEvent.change(screen.getByLabelText("Period start"), { target: { value: "2025-04-01" } });
    await screen.findByText("The period must start before the as-of date.");
    expect((await button("Build report")).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("building", () => {
  it("shows checks, what was left out, and goes to sheets and cells", async () => {
    const workbook = fakeWorkbook([orders, ledger]);
    renderPane(workbook);
    await click("Build report");
    const heading = await screen.findByRole("heading", { name: "Report built" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await click(/^Checks that tie/);
    expect(text()).toContain("Ledger read = ledger of the period + outside: ties");
    expect(text()).toContain("All checks tie. Left out: 1 row;");
    expect(text()).toContain("Orders: 7 of 8 rows read, total 650.00");
    await click("Row 6: soon");
    await waitFor(() => expect(workbook.selected).toEqual(["Sales 2025!R6C2"]));
    await click("Definitions");
    await waitFor(() => expect(workbook.selected).toContain("made-definitions"));
    expect(primary()).toHaveLength(1);
    expect(await axeViolations()).toEqual([]);
  });

  it("leads from the result to the other parts and back; a number is traced without leaving it", async () => {
    renderPane(fakeWorkbook([orders, ledger]));
    const tab = async (name: string) => fireEvent.click(await screen.findByRole("tab", { name }));
    await tab("Trace");
    await click("Check tables");
    await screen.findByText(/^Select a number/);
    await tab("Tables");
    await screen.findByRole("heading", { name: "Tables checked" });
    await click("Build report");
    const heading = await screen.findByRole("heading", { name: "Report built" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await tab("Trace");
    await screen.findByText(/^Select a number/);
    screen.getByRole("tab", { name: "Tables" }).focus();
    await tab("Tables");
    await screen.findByRole("heading", { name: "Report built" });
    expect(document.activeElement?.textContent).toBe("Tables");
  });

  it("removes the outputs only after a confirmation that names them", async () => {
    const workbook = fakeWorkbook([orders, ledger]);
    renderPane(workbook);
    await click("Build report");
    await click("Remove outputs");
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain("Cover & checks");
    expect(workbook.made).toHaveLength(workbook.written[0]!.sheets.length);
    fireEvent.click(within(dialog).getByRole("button", { name: "Remove outputs" }));
    await screen.findByText("The report’s sheets are removed.");
    expect(workbook.made).toEqual([]);
  });

  it("counts, and stops at Cancel with the workbook as it was", async () => {
    const never = fakeWorkbook([orders], { write: (_plan, { signal }) => untilAborted(signal) });
    renderPane(never);
    await click("Build report");
    await screen.findByRole("progressbar", { name: "Building the report" });
    expect(await axeViolations()).toEqual([]);
    await click("Cancel");
    await screen.findByText("Cancelled. The workbook is as it was before.");
    expect(never.written).toEqual([]);
  });

  it.each([
    ["a foreseen refusal", new WriteError("protected"), "The workbook or a sheet is protected.", "Unprotect Workbook"],
    ["an unforeseen failure", new TypeError("x is undefined"), "did not expect", "send the details to support"],
  ])("explains %s, and keeps what was chosen", async (_name, error, what, next) => {
    renderPane(fakeWorkbook([orders], { write: () => Promise.reject(error) }));
    await click("Build report");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(what);
    expect(alert.textContent).toContain(next);
    expect(alert.textContent).not.toContain("    at ");
    await button("Build report");
    expect(await axeViolations()).toEqual([]);
  });

  it("is asked for by the ribbon: builds what is detected", async () => {
    const workbook = fakeWorkbook([orders, ledger]);
    renderPane(workbook);
    await button("Build report");
    act(requestBuild);
    await screen.findByRole("heading", { name: "Report built" });
    expect(workbook.written).toHaveLength(1);
  });

  it("is asked for by the ribbon before the pane is there, with nothing to build from: says so", async () => {
    requestBuild();
    renderPane(fakeWorkbook([ledger]));
    await screen.findByText("Choose your tables first, then build the report.", {}, { timeout: 4000 });
  });
});

describe("language and theme", () => {
  it.each([
    ["zh-CN", "生成报告"],
    ["zh-TW", "產生報告"],
    ["de-DE", "Build report"],
  ])("follows Office in %s", async (displayLanguage, build) => {
    renderPane(fakeWorkbook([orders]), { displayLanguage });
    await button(build);
    expect(await axeViolations()).toEqual([]);
  });

  it("is switched by the user, and remembered", async () => {
    const { saved } = renderPane(fakeWorkbook([orders]));
    await click("Language and theme");
    await choose("Language", "繁體中文");
    await button("產生報告");
    await choose("佈景主題", "深色");
    expect(saved).toEqual([
      { language: "zh-TW", theme: "auto" },
      { language: "zh-TW", theme: "dark" },
    ]);
  });
});

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new WriteError("cancelled")));
  });
}
