import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openHost, type OpenedHost } from "../../../src/playground/host/nodeHost";
import { openGrid, rect } from "./gridFixture";

let host: OpenedHost;

beforeEach(() => {
  host = openHost();
});
afterEach(() => host.dispose());

const rowsOf = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_r, row) => Array.from({ length: columns }, (_c, column) => row * columns + column));

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Limits are three times what two slow cores need, so that only a change of kind fails. */
describe("speed", () => {
  it("a table of 2,357 x 9 is written with formulas and read back within 3 seconds", async () => {
    const taken = await seconds(() =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("A1:I2358");
        range.values = [Array.from({ length: 9 }, (_, column) => `Column ${column}`), ...rowsOf(2357, 9)];
        sheet.tables.add(range, true).name = "Customers";
        sheet.getRange("K1:K2").formulas = [["=SUM(Customers[Column 8])"], ['=COUNTIF(Customers[Column 0],">0")']];
        range.format.font.color = "#1F2933";
        sheet.getRange("B2:B2358").numberFormat = "#,##0" as never;
        await context.sync();
        const read = range.load("values");
        const sums = sheet.getRange("K1:K2").load("values");
        await context.sync();
        expect(read.values[2357]!.at(-1)).toBe(2357 * 9 - 1);
        expect(sums.values).toEqual([[sumOfLastColumn()], [2356]]);
      }),
    );
    console.log(`2,357 x 9 through office.js: ${taken.toFixed(2)} s`);
    expect(taken).toBeLessThan(3);
  });

  it("70,000 x 5 values are written and read within 15 seconds", async () => {
    const taken = await seconds(() =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("A1:E70000");
        range.values = rowsOf(70_000, 5);
        await context.sync();
        const used = sheet.getUsedRange().load("address,values");
        await context.sync();
        expect(used.address).toBe("Sheet1!A1:E70000");
        expect(used.values[69_999]![4]).toBe(349_999);
      }),
    );
    console.log(`70,000 x 5 through office.js: ${taken.toFixed(2)} s`);
    expect(taken).toBeLessThan(15);
  });

  it("a small edit is calculated within 50 ms", async () => {
    const fixture = openGrid();
    fixture.put(0, 0, [[1], ["=A1*2"]]);
    await fixture.grid.recalculate();
    const taken = await seconds(async () => {
      for (let value = 0; value < 20; value++) {
        fixture.put(0, 0, [[value]]);
        expect(await fixture.values(rect(1, 0))).toEqual([[value * 2]]);
      }
    });
    fixture.grid.dispose();
    expect(taken / 20).toBeLessThan(0.05);
  });
});

/** Of 9i + 8 for i from 0 to 2,356. */
function sumOfLastColumn(): number {
  return (9 * 2356 * 2357) / 2 + 8 * 2357;
}
