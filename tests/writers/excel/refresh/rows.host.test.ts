import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, cellsOf, refresh, seenDump, valuesOf } from "./refreshed";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await build(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
});

afterEach(() => opened.dispose());

const customers = "All customers";

describe("a refresh with the same inputs", () => {
  it("changes nothing", async () => {
    const before = await seenDump(opened);
    await refresh(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
    expect(await seenDump(opened)).toEqual(before);
    await refresh(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
    expect(await seenDump(opened)).toEqual(before);
  });
});

describe("rows that come and go", () => {
  it("grow the table and keep the user's cells below it", async () => {
    await act(({ worksheets }) => (worksheets.getItem(customers).getRange("A14").values = [["mine"]]));
    await refresh(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan", "Eve", "Fay")));
    expect(await cellsOf(customers, "A10:C16")).toEqual([
      ["Eve", 60, 6],
      ["Fay", 50, 5],
      ["", "", ""],
      ["", "", ""],
      ["Total", "=SUM(B6:B11)", "=SUM(Customers[Cost])"],
      ["", "", ""],
      ["mine", "", ""],
    ]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[450], [6]]);
    expect(opened.grid.tables.list()).toMatchObject([{ name: "Customers", rect: { row: 4, rows: 7 } }]);
    const [chart] = opened.workbook.context.charts;
    expect(chart!.series.map(({ values, categories }) => [values?.rect, categories?.rect])).toEqual([
      [
        { row: 5, column: 1, rows: 6, columns: 1 },
        { row: 5, column: 0, rows: 6, columns: 1 },
      ],
    ]);
  });

  it("shrink it", async () => {
    await act(({ worksheets }) => (worksheets.getItem(customers).getRange("A14").values = [["mine"]]));
    await refresh(customersPlan(someCustomers("Ann", "Bob")));
    expect(await cellsOf(customers, "A6:C12")).toEqual([
      ["Ann", 100, 10],
      ["Bob", 90, 9],
      ["", "", ""],
      ["", "", ""],
      ["Total", "=SUM(B6:B7)", "=SUM(Customers[Cost])"],
      ["", "", ""],
      ["mine", "", ""],
    ]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[190], [2]]);
  });

  it("grow from 10 to 1,000 and back", async () => {
    const many = (count: number) =>
      customersPlan(Array.from({ length: count }, (_, index) => ({ name: `C${index}`, revenue: index, cost: 1 })));
    await refresh(many(10));
    const ten = await seenDump(opened);
    await refresh(many(1000));
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[499_500], [1000]]);
    expect(await cellsOf(customers, "A1005:A1008")).toEqual([["C999"], [""], [""], ["Total"]]);
    await refresh(many(10));
    expect(await seenDump(opened)).toEqual(ten);
  });
});
