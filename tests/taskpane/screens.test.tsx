// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { loadedTranslator } from "../../src/i18n/lazy";
import type { Key, Translate } from "../../src/i18n";
import { parseMemory } from "../../src/taskpane/memory/memory";
import { textPart } from "../../src/template/textPart";
import { parseTemplate, textOfCustomXml } from "../../src/template";
import { namespace } from "../../src/template/format";
import { WriteError } from "../../src/writers/excel/errors";
import { fakeWorkbook, ledger, orders, type FakeSheet, type FakeWorkbook } from "./fakeWorkbook";
import { axeViolations, renderPane } from "./renderPane";

/** Day and month could be either, and no row tells. */
const open: FakeSheet = {
  name: "Export",
  rows: [
    ["Order date", "Customer", "Amount"],
    ["03/04/2025", "C001", 120],
    ["05/06/2025", "C002", 80],
  ],
};

const locales = ["en", "zh-CN", "zh-TW"] as const;

interface Pane {
  readonly workbook: FakeWorkbook;
  readonly t: Translate;
  readonly click: (key: Key, values?: Readonly<Record<string, string | number>>) => Promise<void>;
  readonly tab: (name: "tables" | "template" | "trace") => Promise<void>;
}

function paneIn(locale: string, workbook: FakeWorkbook): Pane {
  renderPane(workbook, { displayLanguage: locale });
  const t = loadedTranslator(locale)!;
  return {
    workbook,
    t,
    click: async (key, values) => void fireEvent.click(await screen.findByRole("button", { name: t(key, values) })),
    tab: async (name) => void fireEvent.click(await screen.findByRole("tab", { name: t(`pane.tab.${name}`) })),
  };
}

const text = () => document.body.textContent;

/** Words that were not translated would show as keys or as empty braces. */
function expectWords(): void {
  expect(text()).not.toMatch(/\b(pane|intake|report|template)\.[a-z]/);
  expect(text()).not.toMatch(/\{\w+\}|undefined|NaN/);
}

describe.each(locales)("in %s", (locale) => {
  it("shows a table row by row, as it stands and as it is read", async () => {
    const { t, click } = paneIn(locale, fakeWorkbook([orders, ledger]));
    await click("pane.source.open", { source: t("pane.source.table", { table: "Orders", sheet: "Sales 2025" }) });
    await click("pane.preview.title");
    await screen.findByRole("region", { name: t("pane.preview.title") });
    expect(text()).toContain("456622025-01-05");
    expect(text()).toContain(`soon${t("pane.preview.unreadable")}`);
    expectWords();
    expect(await axeViolations()).toEqual([]);
  });

  it("asks what is open, builds with the answer, and remembers it in the workbook", async () => {
    const { workbook, t, click } = paneIn(locale, fakeWorkbook([open]));
    await click("pane.build");
    await screen.findByRole("heading", { name: t("pane.question.title") });
    expectWords();
    expect(await axeViolations()).toEqual([]);
    fireEvent.click(screen.getByRole("radio", { name: t("pane.answer.mdy") }));
    await click("pane.question.continue");
    await screen.findByRole("heading", { name: t("pane.result.title") });
    const [xml] = [...workbook.documents.values()];
    const memory = parseMemory(textPart("pane", "urn:lifecycle-cost-control:pane").unwrap(xml!)!);
    expect(memory.known.mappings).toMatchObject([{ role: "orders", dateOrder: "mdy" }]);
  });

  it("tells what was read and cleaned, with a switch for each rule", async () => {
    const { t, click } = paneIn(locale, fakeWorkbook([orders, ledger]));
    await click("pane.check.start");
    await screen.findByRole("heading", { name: t("pane.result.checked") });
    fireEvent.click(screen.getAllByText(t("pane.diary.title", { count: 0 }))[0]!);
    const rule = await screen.findByRole("switch", { name: t("intake.rule.drop-repeats") });
    fireEvent.click(rule);
    await waitFor(() => expect((rule as HTMLInputElement).checked).toBe(true));
    expectWords();
    expect(await axeViolations()).toEqual([]);
  });

  it("edits a template and saves it in the workbook", async () => {
    const { workbook, t, click, tab } = paneIn(locale, fakeWorkbook([orders, ledger]));
    await click("pane.check.start");
    await click("pane.back");
    await tab("template");
    fireEvent.change(await screen.findByLabelText(t("pane.template.preset")), { target: { value: "retail" } });
    for (const part of ["sheets", "stages", "costMap", "kpis", "transfer"] as const)
      await click(`pane.template.${part}`);
    const target = { kpi: t("report.kpi.newCustomers") };
    fireEvent.change(screen.getByLabelText(t("pane.kpi.target", target)), { target: { value: "40" } });
    fireEvent.change(screen.getByLabelText("Rent"), { target: { value: "churn" } });
    await click("pane.template.save");
    await screen.findByText(t("pane.template.saved"));
    const { id, settings } = parseTemplate(textOfCustomXml(workbook.documents.get(namespace)!));
    expect(id).toBe("retail");
    expect(settings.costMap).toEqual({ Rent: "churn" });
    expect(settings.kpis).toContainEqual(expect.objectContaining({ id: "newCustomers", target: 40 }));
    expectWords();
    expect(await axeViolations()).toEqual([]);
  });

  it("traces a selected number to its rows, and selects one of them", async () => {
    const { workbook, t, click, tab } = paneIn(locale, fakeWorkbook([orders, ledger]));
    await click("pane.build");
    await screen.findByRole("heading", { name: t("pane.result.title") });
    await click("pane.back");
    await tab("trace");
    await screen.findByText(t("pane.trace.select"));
    const customers = workbook.written[0]!.sheets.find(({ key }) => key === "customers")!;
    const table = customers.blocks.find((block) => block.kind === "table")!;
    const column = table.columns.find(({ trace }) => trace?.measure === "revenue")!;
    act(() =>
      workbook.tellSelection({
        sheetId: "made-customers",
        rowBegins: ["C001"],
        address: "Z99", // rows were inserted and the table was moved
        inTable: { name: table.name, columnTitle: column.title, rowLabel: "C001" },
      }),
    );
    // C001 bought for 120 and 60
    await screen.findByText(t("pane.trace.total", { rows: t("pane.rows.other", { count: 2 }), amount: "180.00" }));
    expect(text()).toMatch(/120\.00.*66\.7%/);
    const name = t("pane.source.table", { table: "Orders", sheet: "Sales 2025" });
    fireEvent.click(screen.getByText(t("pane.trace.place", { source: name, row: 4 })));
    await waitFor(() => expect(workbook.selected).toContain("Sales 2025!R4C1"));
    expectWords();
    expect(await axeViolations()).toEqual([]);
  });

  it("asks before a refresh what to do with changed cells", async () => {
    const workbook = fakeWorkbook([orders]);
    workbook.made = [{ id: "made-cover", key: "cover", name: "Cover" }];
    const decided: string[] = [];
    workbook.refreshReport = async (plan, { decide, ...options }) => {
      const conflict = { sheet: "cover", sheetName: "Cover", address: "B7", row: "Revenue", mine: 700, fresh: 650 };
      const missing = { sheet: "stages", sheetName: "Stages", block: "costs" };
      const decisions = await decide({ conflicts: [conflict], missing: [missing], surplus: [] });
      decided.push(decisions.conflict(conflict), decisions.missing(missing));
      return { sheets: await workbook.write(plan, options), orphans: 1, kept: 1, released: 0 };
    };
    const { t, click } = paneIn(locale, workbook);
    await click("pane.refresh");
    await screen.findByRole("heading", { name: t("pane.decide.title") });
    expectWords();
    expect(await axeViolations()).toEqual([]);
    fireEvent.click(screen.getByRole("radio", { name: t("pane.decide.takeNew") }));
    fireEvent.click(screen.getByRole("radio", { name: t("pane.decide.forget") }));
    await click("pane.decide.continue");
    await screen.findByRole("heading", { name: t("pane.result.refreshed") });
    expect(decided).toEqual(["takeNew", "forget"]);
    expect(text()).toContain(t("pane.refreshed.kept", { count: 1 }));
    expectWords();
  });

  it.each([
    [new WriteError("sheet-protected", { sheet: "Cover" }), "pane.error.sheetProtected"],
    [new WriteError("no-notes"), "pane.error.noNotes"],
    [new WriteError("no-report"), "pane.error.noReport"],
  ] as const)("says why a refresh is refused, and what to do: %s", async (error, key) => {
    const workbook = fakeWorkbook([orders]);
    workbook.made = [{ id: "made-cover", key: "cover", name: "Cover" }];
    workbook.refreshReport = () => Promise.reject(error);
    const { t, click } = paneIn(locale, workbook);
    await click("pane.refresh");
    await waitFor(() => expect(text()).toContain(t(key, error.details)));
    expect(text()).toContain(t(`${key}.next`));
    expectWords();
    expect(await axeViolations()).toEqual([]);
  });
});
