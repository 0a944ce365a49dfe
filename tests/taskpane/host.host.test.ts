import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../src/playground/host/nodeHost";
import { translator } from "../../src/i18n";
import type { RawCell } from "../../src/intake/source";
import { isAsked } from "../../src/taskpane/questions/tableQuestions";
import { buildReport, type BuildResult } from "../../src/taskpane/buildReport";
import { proposeChoices } from "../../src/taskpane/choices";
import { officeWorkbook } from "../../src/taskpane/host";
import { noSettings } from "../../src/taskpane/settings";
import type { Selection } from "../../src/taskpane/workbook";
import { openWorkbook } from "../writers/excel/openWorkbook";
import { ledger, orders } from "./fakeWorkbook";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await put(orders.name, "B3", orders.rows, "Orders");
  await put(ledger.name, "A1", ledger.rows);
});

afterEach(() => opened.dispose());

/** Writes rows as a user would have, as a worksheet table if it has a name. */
async function put(
  sheetName: string,
  at: string,
  rows: readonly (readonly RawCell[])[],
  table?: string,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    const range = sheet.getRange(at).getResizedRange(rows.length - 1, rows[0]!.length - 1);
    range.values = rows.map((row) => row.map((value) => value ?? ""));
    if (table !== undefined) sheet.tables.add(range, true).name = table;
    await context.sync();
  });
}

async function build(): Promise<BuildResult> {
  const choices = proposeChoices(await officeWorkbook.findSources());
  const result = await buildReport({
    ...{ workbook: officeWorkbook, choices, settings: noSettings, template: undefined, t: translator("en") },
    ...{ now: new Date(2025, 5, 30), signal: new AbortController().signal, onProgress: () => undefined },
  });
  if (isAsked(result)) throw new Error("nothing is open in these tables");
  return result;
}

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    // what a refresh has to know stands on a sheet that nobody sees
    return worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden").map(({ name }) => name);
  });

describe("officeWorkbook", () => {
  it("tells which sheet the user comes to, and which is deleted", async () => {
    const told: string[] = [];
    const ids = new Map((await officeWorkbook.findSources()).map(({ sheet, sheetId }) => [sheetId, sheet]));
    await officeWorkbook.onSheet((sheetId, event) => told.push(`${ids.get(sheetId)} ${event}`));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(orders.name).activate();
      await context.sync();
      context.workbook.worksheets.getItem(ledger.name).delete();
      await context.sync();
    });
    await expect.poll(() => told).toEqual([`${orders.name} shown`, `${ledger.name} deleted`]);
  });

  it("finds tables and plain cells, with place, size and first lines; blanks are null", async () => {
    const sources = await officeWorkbook.findSources();
    expect(sources.map(({ table, sheet, address }) => [table, sheet, address])).toEqual([
      ["Orders", "Sales 2025", "B3:F11"],
      [undefined, "Costs", "A1:C5"],
    ]);
    const [table] = sources;
    expect(table).toMatchObject({ firstRow: 3, firstColumn: 1, rowCount: 9, columnCount: 5 });
    expect(table!.preview).toEqual(orders.rows);
  });

  it("reads a block of lines", async () => {
    const [table] = await officeWorkbook.findSources();
    expect(await officeWorkbook.readRows(table!, 5, 2)).toEqual(orders.rows.slice(5, 7));
  });

  it("sees what became of a source: grown and renamed, or gone", async () => {
    const [table, cells] = await officeWorkbook.findSources();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Costs").getRange("A6:C6").values = [[45780, "Rent", 60]];
      worksheets.getItem("Costs").name = "Costs 2025";
      worksheets.getItem("Sales 2025").delete();
      await context.sync();
    });
    expect(await officeWorkbook.refresh(cells!)).toMatchObject({ sheet: "Costs 2025", address: "A1:C6", rowCount: 6 });
    expect(await officeWorkbook.refresh(table!)).toBeUndefined();
  });

  it("selects the cell of a source's line and column", async () => {
    const [table] = await officeWorkbook.findSources();
    await officeWorkbook.selectCell(table!, 6, 1);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(selected).toEqual(["'Sales 2025'!C8", [["soon"]]]);
  });

  it("builds the report on sheets of its own, shows one, and removes them again", async () => {
    const before = await sheetNames();
    const { sheets, data } = await build();
    expect(data.checks.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(await sheetNames()).toEqual([...before, ...sheets.map(({ name }) => name)]);
    expect(await officeWorkbook.outputs()).toEqual(sheets);
    expect((await officeWorkbook.findSources()).map(({ sheet }) => sheet)).toEqual(["Sales 2025", "Costs"]);
    await officeWorkbook.showSheet(sheets[1]!.id);
    await officeWorkbook.removeOutputs();
    expect(await sheetNames()).toEqual(before);
    expect(await officeWorkbook.hasInterruptedBuild()).toBe(false);
  });
});

describe("what the pane needs between the months", () => {
  it("lets a document travel with the workbook, replaces it and takes it away", async () => {
    const namespace = "urn:test";
    expect(await officeWorkbook.readDocument(namespace)).toBeUndefined();
    await officeWorkbook.saveDocument(namespace, `<pane xmlns="${namespace}">1</pane>`);
    await officeWorkbook.saveDocument(namespace, `<pane xmlns="${namespace}">2</pane>`);
    expect(await officeWorkbook.readDocument(namespace)).toContain(">2<");
    await officeWorkbook.saveDocument(namespace, undefined);
    expect(await officeWorkbook.readDocument(namespace)).toBeUndefined();
  });

  it("tells the selected cell, and in a table its column and the label of its row", async () => {
    const told: Selection[] = [];
    const end = await officeWorkbook.onSelection((selection) => told.push(selection));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(orders.name).getRange("F5:F6").select();
      await context.sync();
    });
    await expect.poll(() => told.at(-1)?.address).toBe("F5");
    expect(told.at(-1)!.rowBegins).toContain("SO-2");
    expect(told.at(-1)!.inTable).toEqual({ name: "Orders", columnTitle: "Amount", rowLabel: "SO-2" });
    end();
  });

  it("offers tables on hidden sheets with a mark, and shows the sheet that a link leads to", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ledger.name).visibility = "Hidden";
      await context.sync();
    });
    const hidden = (await officeWorkbook.findSources()).find(({ sheet }) => sheet === ledger.name)!;
    expect(hidden.hidden).toBe(true);
    await officeWorkbook.selectCell(hidden, 2, 1);
    expect((await officeWorkbook.findSources()).find(({ sheet }) => sheet === ledger.name)!.hidden).toBeUndefined();
  });
});
