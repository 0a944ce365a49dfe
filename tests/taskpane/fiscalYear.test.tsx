// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { isoDate } from "../../src/intake";
import { customXmlOf, presetTemplate, templateText } from "../../src/template";
import { namespace } from "../../src/template/format";
import { inFiscalYear, proposeChoices, withField, withYear, type Choice } from "../../src/taskpane/choices";
import { fakeWorkbook, ledger, orders, type FakeSheet } from "./fakeWorkbook";
import { renderPane } from "./renderPane";

const budget: FakeSheet = {
  name: "Budget",
  rows: [
    ["Cost category", "Owner", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
    ["Advertising", "Lee", 100, 110, 120, 130],
    ["Customer support", "Kim", 50, 50, 55, 55],
  ],
};

const propose = async (sheet: FakeSheet) => proposeChoices(await fakeWorkbook([sheet]).findSources())[0]!;
const months = ({ recognition: { reshape } }: Choice) => reshape?.months?.map(({ date }) => isoDate(date).slice(0, 7));
const fieldsOf = ({ recognition }: Choice) => recognition.columns.map(({ field }) => field);

describe("quarters of a budget", () => {
  it("count from January until somebody says when the fiscal year begins", async () => {
    const choice = await propose(budget);
    expect(choice.recognition.role).toBe("budget");
    expect(months(choice)).toEqual(["2024-01", "2024-04", "2024-07", "2024-10"]);
    expect(months(inFiscalYear([choice], 4)[0]!)).toEqual(["2024-04", "2024-07", "2024-10", "2025-01"]);
    expect(months(inFiscalYear([choice], 4, "end")[0]!)).toEqual(["2023-04", "2023-07", "2023-10", "2024-01"]);
  });

  it("follow another fiscal year, whatever the user said of the columns", async () => {
    const changed = withField(await propose(budget), 1, "channel");
    const [counted] = inFiscalYear([changed], 4);
    expect(months(counted!)![0]).toBe("2024-04");
    expect(months(inFiscalYear([counted!], 10)[0]!)![0]).toBe("2024-10");
    expect(fieldsOf(counted!)).toEqual(fieldsOf(changed));
  });

  it("keep the year that the user gave, and the unit that stands above the table", async () => {
    const titles = ["Cost category", "Q1", "Q2", "Q3", "Q4"];
    const rows = budget.rows.slice(1).map(([category, , ...amounts]) => [category!, ...amounts]);
    const inThousands = { ...(await propose({ ...budget, rows: [titles, ...rows] })).source, above: [["Unit: k EUR"]] };
    const [undated] = proposeChoices([inThousands]);
    const dated = withYear(undated!, 2023);
    expect(months(dated)![0]).toBe("2023-01");
    expect(months(inFiscalYear([dated], 4)[0]!)![0]).toBe("2023-04");
    const scales = dated.recognition.columns.map(({ scale }) => scale?.factor);
    expect(scales).toContain(1000);
  });
});

describe("the template's fiscal year", () => {
  it("is that of the quarters as the pane reads and shows them", async () => {
    const t = translator("en");
    const { settings, ...template } = presetTemplate("retail", t);
    const workbook = fakeWorkbook([orders, ledger, budget]);
    const text = templateText({ ...template, settings: { ...settings, fiscalYearStart: 4 } });
    workbook.documents.set(namespace, customXmlOf(text));
    renderPane(workbook);
    const card = (await screen.findByText("Budget", { selector: "span" })).closest("li")!;
    fireEvent.click(within(card).getByRole("button", { name: /^Change columns of/ }));
    await within(card).findByText(/2024-04-01, 2024-07-01, 2024-10-01/);
    fireEvent.click(await screen.findByRole("button", { name: "Build report" }));
    await screen.findByRole("heading", { name: "Report built" });
    const cells = JSON.stringify(workbook.written[0]!.sheets);
    expect(cells).toContain("quarters and periods count from the start of the fiscal year");
    expect(cells).toContain("the first one begins in 2024-04");
  });
});
