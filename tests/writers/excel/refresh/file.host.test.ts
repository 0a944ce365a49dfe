import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { valuesOnly } from "../../../../src/report";
import { outputs, removeOutputs, takenNames } from "../../../../src/writers/excel";
import { hiddenName } from "../../../../src/writers/state/hiddenNames";
import { writeXlsx } from "../../../../src/writers/xlsx";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { openFile } from "./openFile";
import { act, build, cellsOf, refresh, seenDump } from "./refreshed";

const four = customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan"));
const six = customersPlan(someCustomers("Dan", "Eve", "Ann", "Bob", "Cid", "Fay"));
const tag = { report: "customers", build: "file 1a2b" };

let opened: OpenedHost;

beforeEach(() => {
  opened = openWorkbook();
});

afterEach(() => opened.dispose());

const customers = "All customers";

async function takeNotes(): Promise<void> {
  await act(({ worksheets }) => {
    worksheets.getItem(customers).getRange("E6:E9").values = [["of Ann"], [""], [""], ["of Dan"]];
  });
}

/** What a report holds, and what hangs on it; ids, names of builds and looks, which the reader of the file does not load, left out. */
async function shown() {
  const { sheets, names } = await seenDump(opened);
  const ours = sheets.filter(({ name }) => ["Cover", customers].includes(name));
  return {
    names: names
      .map(({ name, formula }) => `${name.replace(/\.[a-z0-9]+\./, ".")} ${formula.replaceAll("'", "")}`)
      .sort(),
    sheets: ours.map(({ cells, conditionalFormats, validations, pageLayout, columnWidths, charts }) => ({
      cells: Object.entries(cells).flatMap(([at, { value, formula }]) =>
        value === undefined ? [] : [[at, value, formula]],
      ),
      formats: conditionalFormats.map(({ rects, format }) => ({ rects, format })),
      validations: validations.map(({ rects, rule }) => ({ rects, rule })),
      ...{ pageLayout, columnWidths },
      series: charts.map(({ name, series }) => [name, series.map((one) => [one.name, one.values?.rect])]),
    })),
  };
}

describe("a report that came in a file", () => {
  beforeEach(async () => openFile(writeXlsx(four, { tag, notes: true }), four));

  it("is refreshed as one that was built in Excel: rows come and change places, notes stay with theirs", async () => {
    await takeNotes();
    const { orphans, kept, released } = await refresh(six, { decide: () => expect.unreachable("nothing to ask") });
    expect({ orphans, kept, released }).toEqual({ orphans: [], kept: 0, released: 0 });
    const notes = await cellsOf(customers, "A6:E11");
    expect(notes.map(([name, , , , note]) => [name, note])).toEqual([
      ["Dan", "of Dan"],
      ["Eve", ""],
      ["Ann", "of Ann"],
      ["Bob", ""],
      ["Cid", ""],
      ["Fay", ""],
    ]);
    const fromFile = await shown();
    opened.dispose();
    opened = openWorkbook();
    await build(four);
    await takeNotes();
    await refresh(six);
    expect(fromFile).toEqual(await shown());
  });

  it("is listed from then on, refreshed again, and removed without a trace", async () => {
    await refresh(six);
    await refresh(four);
    const [report, ...others] = await outputs();
    expect(others).toEqual([]);
    expect(report!.report).toBe("customers");
    expect(report!.build).toMatch(/^r\d+$/);
    await removeOutputs();
    expect(opened.grid.sheets.ids()).toHaveLength(1);
    expect(opened.grid.names.list()).toEqual([]);
    expect([...opened.workbook.context.settings]).toEqual([]);
  });

  it("is found under other names of its sheets, and a copy is left to the user", async () => {
    await act(({ worksheets }) => {
      worksheets.getItem(customers).name = "Kunden";
      const copy = worksheets.add(customers);
      copy.getRange("A1").values = [["mine"]];
    });
    await refresh(six);
    expect(await cellsOf("Kunden", "A11:B11")).toEqual([["Fay", 50]]);
    expect(await cellsOf(customers, "A1:A6")).toEqual([["mine"], [""], [""], [""], [""], [""]]);
  });

  it("lets a plan for it have its names again", async () => {
    expect(await takenNames("customers")).toMatchObject({ tables: [], names: [] });
  });

  it("is removed before any refresh, hidden sheet and names included", async () => {
    await removeOutputs();
    expect(opened.grid.sheets.ids()).toHaveLength(1);
    expect(opened.grid.names.list()).toEqual([]);
  });
});

describe("a file without notes", () => {
  it("of values only is refused with a reason of its own, and stays as it is", async () => {
    const fixed = valuesOnly(four);
    await openFile(writeXlsx(fixed, { tag }), fixed);
    const before = await seenDump(opened);
    await expect(refresh(six)).rejects.toMatchObject({ code: "no-notes" });
    expect(await seenDump(opened)).toEqual(before);
  });

  it("of another version is refused as well", async () => {
    await openFile(writeXlsx(four, { tag, notes: true }), four);
    await act(({ worksheets }) => {
      const sheet = worksheets.getItem(hiddenName("state", tag.build));
      sheet.getRange("A1").values = [[`'${JSON.stringify({ version: 1, sheets: [] })}`]];
    });
    await expect(refresh(six)).rejects.toMatchObject({ code: "no-notes" });
  });
});
