import { afterEach, beforeEach, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { outputs, removeOutputs, takenNames, writePlan } from "../../../../src/writers/excel";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, cellsOf, refresh, valuesOf } from "./refreshed";

const customers = "All customers";
const plan = (...names: string[]) => customersPlan(someCustomers(...names));
const five = plan("Eve", "Ann", "Bob", "Cid", "Dan");

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await build(plan("Ann", "Bob", "Cid", "Dan"));
});

afterEach(() => opened.dispose());

function type(address: string, formulas: unknown[][], sheet = customers): Promise<void> {
  return act(({ worksheets }) => (worksheets.getItem(sheet).getRange(address).formulas = formulas as string[][]));
}

it("rows that the user put into a table go, what she wrote in them is listed, and its figures are right", async () => {
  await act(({ worksheets }) => {
    const sheet = worksheets.getItem(customers);
    ["8:8", "7:7"].forEach((row) => sheet.getRange(row).insert("Down"));
  });
  await type("A7:B7", [["Zoe", 7]]);
  const { orphans } = await refresh(five);
  expect(orphans).toEqual([
    { sheet: customers, row: "Zoe", column: "Customer", content: "Zoe" },
    { sheet: customers, row: "Zoe", column: "Revenue", content: "7" },
  ]);
  expect(await cellsOf(customers, "A6:A13")).toEqual(
    ["Eve", "Ann", "Bob", "Cid", "Dan", "", "", "Total"].map((name) => [name]),
  );
  expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
});

it("a row that she put between two blocks stays with what is in it", async () => {
  await act(({ worksheets }) => void worksheets.getItem(customers).getRange("11:11").insert("Down"));
  await type("A11", [["mine"]]);
  const { orphans } = await refresh(five);
  expect(orphans).toEqual([]);
  expect(await cellsOf(customers, "A10:A14")).toEqual([["Dan"], [""], ["mine"], [""], ["Total"]]);
});

it("a column that she put between ours goes with its rows", async () => {
  await act(({ worksheets }) => void worksheets.getItem(customers).getRange("C:C").insert("Right"));
  await type("C5:C9", [["Notes"], ["of Ann"], ["of Bob"], [""], [""]]);
  await refresh(five);
  expect(await cellsOf(customers, "A5:D8")).toEqual([
    ["Customer", "Revenue", "Notes", "Cost"],
    ["Eve", 100, "", 10],
    ["Ann", 90, "of Ann", 9],
    ["Bob", 80, "of Bob", 8],
  ]);
});

it("sheets that she hid are refreshed, stay hidden, and are removed like others", async () => {
  await act(({ worksheets }) => {
    worksheets.getItem(customers).visibility = "VeryHidden";
    worksheets.getItem("Cover").visibility = "Hidden";
  });
  await refresh(five);
  expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/visibility");
    await context.sync();
    return sheets.items.map(({ visibility }) => visibility);
  });
  expect(seen.slice(0, 3)).toEqual(["Visible", "Hidden", "VeryHidden"]);
  await removeOutputs();
  expect(opened.grid.sheets.ids()).toHaveLength(1);
});

it("a note whose customer comes back next month stays on the list, once, and her row is free for another", async () => {
  await type("E7", [["of Bob"]]);
  await refresh(plan("Ann", "Cid"));
  await refresh(five);
  expect(await cellsOf(customers, "A8:E8")).toMatchObject([["Bob", 80, 8, expect.anything(), ""]]);
  await type("E8", [["of Bob again"]]);
  await refresh(plan("Ann"));
  expect(await cellsOf("Orphans", "A2:D4")).toEqual([
    [customers, "Bob", "E", "of Bob"],
    [customers, "Bob", "E", "of Bob again"],
    ["", "", "", ""],
  ]);
});

it("a row of totals that she switched on stays below the customers, and none of them is in it", async () => {
  await act(({ worksheets }) => void worksheets.getItem(customers).getRange("9:9").insert("Down"));
  await type("A9:C10", [
    ["Dan", 70, 7],
    ["All", "=SUBTOTAL(109,B6:B9)", ""],
  ]);
  await type("D9:D10", [["=Customers[[#This Row],[Revenue]]-Customers[[#This Row],[Cost]]"], [""]]);
  // the host lays no row of totals out by itself
  for (const look of opened.workbook.context.tableLooks.values()) look.showTotals = true;
  const { orphans } = await refresh(five);
  expect(orphans).toEqual([]);
  expect(await cellsOf(customers, "A6:B11")).toEqual([
    ["Eve", 100],
    ["Ann", 90],
    ["Bob", 80],
    ["Cid", 70],
    ["Dan", 60],
    ["All", "=SUBTOTAL(109,B6:B10)"],
  ]);
  expect(opened.grid.tables.list()).toMatchObject([{ rect: { row: 4, rows: 7 } }]);
});

it("a table that she turned into a range is asked for, and becomes one again in its place", async () => {
  await act(({ tables }) => void tables.getItem("Customers").convertToRange());
  const missing: unknown[] = [];
  await refresh(five, {
    decide: (questions) => {
      missing.push(...questions.missing.map(({ block, title }) => [block, title]));
      return { conflict: () => "keepMine", missing: () => "rebuild", surplus: () => "keep" };
    },
  });
  expect(missing).toEqual([["customers", "Customer, Revenue, Cost"]]);
  expect(opened.grid.tables.list()).toMatchObject([{ name: "Customers", rect: { row: 4, rows: 6 } }]);
  expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
});

it("of two packs of one kind the later one is refreshed, and the other stays as it is", async () => {
  const named = (one: ReturnType<typeof plan>) => {
    const other = { [customers]: "People", Customers: "People_2", Cover: "Front", TotalRevenue: "Total_2" };
    const texts = Object.entries(other).reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(one));
    return JSON.parse(texts) as typeof one;
  };
  await writePlan(named(plan("Xi", "Yu")), { report: "customers", build: "b2" });
  expect(await takenNames("customers")).toMatchObject({
    tables: ["Customers"],
    names: expect.arrayContaining(["TotalRevenue"]) as string[],
  });
  await refresh(named(five));
  expect(await cellsOf("People", "A6:A10")).toEqual([["Eve"], ["Ann"], ["Bob"], ["Cid"], ["Dan"]]);
  expect(await cellsOf(customers, "A6:A10")).toEqual([["Ann"], ["Bob"], ["Cid"], ["Dan"], [""]]);
  expect((await outputs()).map(({ standing }) => standing.map(({ name }) => name))).toEqual([
    ["Cover", customers],
    ["Front", "People"],
  ]);
});
