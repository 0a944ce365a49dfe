import { afterEach, beforeEach, expect, it } from "vitest";
import type { RawCell } from "../../../src/intake/source";
import { proposeChoices } from "../../../src/taskpane/choices";
import { officeWorkbook } from "../../../src/taskpane/host";
import { readTable, type ReadSource } from "../../../src/taskpane/readTable";
import { openWorkbook } from "../../writers/excel/openWorkbook";

let opened: ReturnType<typeof openWorkbook>;
beforeEach(() => {
  opened = openWorkbook();
});
afterEach(() => opened.dispose());

const orders: readonly (readonly RawCell[])[] = [
  ["单位：万元", "", ""],
  ["客户", "日期", "金额"],
  ["甲", 45_292, 1.5],
  ["乙", 45_323, 2.5],
  ["丙", 45_352, 4],
];

/** The orders below a line with their unit, their table from A2 on. */
async function put(look?: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    sheet.getRange("A1:C5").values = orders.map((row) => [...row]);
    sheet.tables.add("A2:C5", true).name = "Orders";
    look?.(sheet);
    await context.sync();
  });
}

async function read(rules = {}): Promise<ReadSource> {
  const choices = proposeChoices(await officeWorkbook.findSources());
  const choice = choices.find(({ source }) => source.table === "Orders")!;
  const options = { name: "Orders", rules };
  return readTable(choice, {
    ...{ workbook: officeWorkbook, options, signal: new AbortController().signal },
    onRows: () => undefined,
  });
}

it("takes the unit from a line above a worksheet table", async () => {
  await put();
  const { table } = await read();
  expect(table.record.amount).toBe(80_000);
});

it("counts rows that the sheet hides and says so, or leaves them out on request", async () => {
  await put((sheet) => (sheet.getRange("A4:C4").rowHidden = true));
  expect((await read()).table.record).toMatchObject({ amount: 80_000, hiddenRows: 1 });
  const { record } = (await read({ "drop-hidden": true })).table;
  expect(record.amount).toBe(55_000);
  expect(record.exclusions).toMatchObject([{ reason: "hidden-row", count: 1, examples: [{ row: 3 }] }]);
});

it("reads dates of the 1904 system as what they show", async () => {
  await put();
  const { context } = opened.workbook;
  expect((await read()).table.table).toMatchObject({ date: Float64Array.of(45_292, 45_323, 45_352) });
  context.counts1904 = true;
  const { table, record } = (await read()).table;
  expect(table).toMatchObject({ date: Float64Array.of(46_754, 46_785, 46_814) });
  expect(record.counts1904).toBe(true);
});

it("reads a table on a sheet that is protected", async () => {
  await put((sheet) => sheet.protection.protect());
  const { table } = await read();
  expect(table.record).toMatchObject({ rowsRead: 3, amount: 80_000 });
});
