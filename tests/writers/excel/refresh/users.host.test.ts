import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { outputs, removeOutputs } from "../../../../src/writers/excel";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, cellsOf, refresh, valuesOf } from "./refreshed";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await build(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
});

afterEach(() => opened.dispose());

const customers = "All customers";
const five = customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan", "Eve"));

/** Fills cells of the customers' sheet as the user would. */
function type(address: string, formulas: unknown[][], sheet = customers): Promise<void> {
  return act(({ worksheets }) => (worksheets.getItem(sheet).getRange(address).formulas = formulas as string[][]));
}

describe("a refresh finds its blocks", () => {
  it("below rows and behind columns that the user put before them", async () => {
    await act(({ worksheets }) => {
      worksheets.getItem(customers).getRange("1:2").insert("Down");
      worksheets.getItem(customers).getRange("A:A").insert("Right");
    });
    await type("A1:B1", [["mine", ""]]);
    await refresh(five);
    expect(await cellsOf(customers, "A1:E7")).toMatchObject([
      ["mine", "", "", "", ""],
      ["", "", "", "", ""],
      ["", "All customers", "", "", ""],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
      ["", "Customer", "Revenue", "Cost", "Margin"],
    ]);
    expect(await cellsOf(customers, "B12:D15")).toEqual([
      ["Eve", 60, 6],
      ["", "", ""],
      ["", "", ""],
      ["Total", "=SUM(C8:C12)", "=SUM(Customers[Cost])"],
    ]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
  });

  it("on a sheet that is called otherwise and stands elsewhere, in a table of another name", async () => {
    await act(({ worksheets, tables }) => {
      worksheets.getItem(customers).name = "Kunden";
      worksheets.getItem("Kunden").position = 0;
      tables.getItem("Customers").name = "Kunden_2";
    });
    await refresh(five);
    expect(await cellsOf("Kunden", "A10:C10")).toEqual([["Eve", 60, 6]]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
    expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover", "Kunden"]);
  });

  it("in a table that the user sorted", async () => {
    const rows = await cellsOf(customers, "A6:E9");
    await type("A6:E9", [...rows].reverse());
    await type("E6:E9", [["of Dan"], [""], [""], ["of Ann"]]);
    await refresh(five);
    expect(await cellsOf(customers, "A6:E10")).toMatchObject([
      ["Ann", 100, 10, expect.anything(), "of Ann"],
      ["Bob", 90, 9, expect.anything(), ""],
      ["Cid", 80, 8, expect.anything(), ""],
      ["Dan", 70, 7, expect.anything(), "of Dan"],
      ["Eve", 60, 6, expect.anything(), ""],
    ]);
  });

  it("in a table that the user filtered, and leaves the filter as it is", async () => {
    const criteria = { filterOn: "Values", values: ["Ann"] } as const;
    await act(({ worksheets, tables }) => {
      tables
        .getItem("Customers")
        .autoFilter.apply(worksheets.getItem(customers).getRange("A5:D9"), 0, { ...criteria, values: ["Ann"] });
    });
    await refresh(five);
    expect(await cellsOf(customers, "A10:C10")).toEqual([["Eve", 60, 6]]);
    const looks = [...opened.workbook.context.tableLooks.values()];
    expect(looks.flatMap(({ filters }) => filters)).toMatchObject([{ column: 0, criteria }]);
  });

  it("and leaves a copy of a sheet to the user", async () => {
    await act(({ worksheets }) => {
      const copy = worksheets.add("All customers (2)");
      copy.customProperties.add(
        "CLC",
        JSON.stringify({ report: "customers", build: "b1", sheet: "customers", version: "0.1.0" }),
      );
      copy.getRange("A6:B6").values = [["Ann", 1]];
    });
    await refresh(five);
    expect(await cellsOf("All customers (2)", "A6:B7")).toEqual([
      ["Ann", 1],
      ["", ""],
    ]);
  });
});

describe("what the user wrote beside the rows", () => {
  it("stays with them when others come between and their order changes", async () => {
    await type("E6:F9", [
      ["of Ann", ""],
      ["", "=C7*2"],
      ["", ""],
      ["of Dan", 5],
    ]);
    await refresh(customersPlan(someCustomers("Dan", "Eve", "Bob", "Cid", "Ann")));
    expect(await cellsOf(customers, "A6:F10")).toMatchObject([
      ["Dan", 100, 10, expect.anything(), "of Dan", 5],
      ["Eve", 90, 9, expect.anything(), "", ""],
      ["Bob", 80, 8, expect.anything(), "", "=C8*2"],
      ["Cid", 70, 7, expect.anything(), "", ""],
      ["Ann", 60, 6, expect.anything(), "of Ann", ""],
    ]);
  });

  it("keeps its looks, and so do the rows", async () => {
    await act(({ worksheets }) => {
      worksheets.getItem(customers).getRange("A7:D7").format.fill.color = "#FFFF00";
      worksheets.getItem(customers).getRange("F7").format.font.bold = true;
    });
    await type("F7", [["Bob's"]]);
    await refresh(customersPlan(someCustomers("Bob", "Ann", "Eve", "Cid", "Dan")));
    const sheet = opened.grid.sheets.ids()[2]!;
    const fills = [5, 6, 7].map((row) => opened.grid.styles.deviations(sheet, row, 1).fill);
    expect(fills).toEqual(["#FFFF00", undefined, undefined]);
    expect([5, 6].map((row) => opened.grid.styles.deviations(sheet, row, 5).bold)).toEqual([true, undefined]);
  });

  it("is listed where its row is no more, and nothing is lost", async () => {
    await type("E6:F9", [
      ["of Ann", ""],
      ["of Bob", "=C7*2"],
      ["", ""],
      ["of Dan", 5],
    ]);
    const { orphans } = await refresh(customersPlan(someCustomers("Ann", "Dan")));
    expect(orphans).toEqual([
      { sheet: customers, row: "Bob", column: "E", content: "of Bob" },
      { sheet: customers, row: "Bob", column: "F", content: "=C7*2" },
    ]);
    expect(await cellsOf(customers, "A6:F7")).toMatchObject([
      ["Ann", 100, 10, expect.anything(), "of Ann", ""],
      ["Dan", 90, 9, expect.anything(), "of Dan", 5],
    ]);
    expect(await cellsOf("Orphans", "A2:D3")).toEqual([
      [customers, "Bob", "E", "of Bob"],
      [customers, "Bob", "F", "=C7*2"],
    ]);
    await type("E6", [["again"]]);
    await refresh(customersPlan(someCustomers("Dan")));
    expect(await cellsOf("Orphans", "A4:D4")).toEqual([[customers, "Ann", "E", "again"]]);
  });

  it("goes on in new rows where it is one formula all the way down", async () => {
    await type("E6:E9", [["=B6*2"], ["=B7*2"], ["=B8*2"], ["=B9*2"]]);
    const { orphans } = await refresh(customersPlan(someCustomers("Eve", "Ann", "Cid", "Bob", "Dan", "Fay")));
    expect(await cellsOf(customers, "E6:E11")).toEqual(["6", "7", "8", "9", "10", "11"].map((row) => [`=B${row}*2`]));
    expect(orphans).toEqual([]);
  });
});

describe("sheets that come and go with the data", () => {
  it("are added in their places, and kept or removed as the user wishes", async () => {
    await refresh(customersPlan(someCustomers("Ann"), "first run"));
    expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover", customers, "Runs"]);
    await refresh(customersPlan(someCustomers("Ann"), "second run"));
    expect(await cellsOf("Runs", "A1:A4")).toEqual([["Run"], ["first run"], ["second run"], [""]]);
    await refresh(five);
    expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover", customers, "Runs"]);
    await refresh(five, {
      decide: () => ({ conflict: () => "keepMine", missing: () => "rebuild", surplus: () => "remove" }),
    });
    expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover", customers]);
  });
});

describe("removeOutputs() after refreshes", () => {
  it("leaves nothing behind", async () => {
    await refresh(five);
    await refresh(customersPlan(someCustomers("Ann"), "run"));
    await removeOutputs();
    expect(opened.grid.sheets.ids()).toHaveLength(1);
    expect(opened.grid.names.list()).toEqual([]);
    expect([...opened.workbook.context.settings]).toEqual([]);
  });
});
