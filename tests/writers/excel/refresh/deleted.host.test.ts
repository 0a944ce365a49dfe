import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { carefulDecisions, outputs, removeOutputs, type RefreshQuestions } from "../../../../src/writers/excel";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, cellsOf, refresh, valuesOf } from "./refreshed";

const customers = "All customers";
const five = customersPlan(someCustomers("Eve", "Ann", "Bob", "Cid", "Dan"));

let opened: OpenedHost;
let asked: RefreshQuestions[];

beforeEach(async () => {
  asked = [];
  opened = openWorkbook();
  await build(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
});

afterEach(() => opened.dispose());

function decide(questions: RefreshQuestions) {
  asked.push(questions);
  return carefulDecisions;
}

const missing = () => asked.flatMap((one) => one.missing.map(({ sheet, block }) => [sheet, block]));

/** As Excel's document inspector does: all names, or the hidden ones. */
function deleteNames(which: (name: Excel.NamedItem) => boolean): Promise<void> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/visible");
    await context.sync();
    names.items.filter(which).forEach((one) => one.delete());
    await context.sync();
  });
}

describe("defined names that the user deleted", () => {
  it("are made again; hidden ones cost nothing, as long as the blocks stand where they were written", async () => {
    await act(({ worksheets }) => (worksheets.getItem(customers).getRange("E7").values = [["of Bob"]]));
    const before = opened.grid.names.list().map(({ name }) => name);
    await deleteNames(() => true);
    await refresh(five, { decide });
    expect(asked).toEqual([]);
    expect(await cellsOf(customers, "A8:E8")).toMatchObject([["Bob", 80, 8, expect.anything(), "of Bob"]]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
    expect(
      opened.grid.names
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...before].sort());
    await removeOutputs();
    expect(opened.grid.names.list()).toEqual([]);
  });

  it("are asked for as deleted parts where other cells stand there now; a table is known by its name", async () => {
    await act(({ worksheets }) => void worksheets.getItem(customers).getRange("1:2").insert("Down"));
    await deleteNames(({ visible }) => !visible);
    await refresh(five, { decide });
    expect(missing()).toEqual([
      ["customers", "title"],
      ["customers", "totals"],
    ]);
    expect(await cellsOf(customers, "A8:B9")).toEqual([
      ["Customer", "Revenue"],
      ["Eve", 100],
    ]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
  });
});

describe("a sheet of which everything was deleted", () => {
  it("is filled again in its place", async () => {
    await act(({ worksheets }) => worksheets.getItem("Cover").getRange("A1:B10").clear());
    await refresh(five, { decide });
    expect(missing()).toEqual([["cover", "figures"]]);
    expect(await cellsOf("Cover", "A1:A3")).toEqual([["Cover"], ["Revenue"], ["Customers"]]);
    expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover", customers]);
  });

  it("and that holds something of the user's since is hers; a fresh one is made", async () => {
    await act(({ worksheets }) => {
      worksheets.getItem("Cover").getRange("1:10").delete("Up");
      worksheets.getItem("Cover").getRange("A1").values = [["mine"]];
    });
    const { released } = await refresh(five, { decide });
    expect(released).toBe(1);
    expect(await cellsOf("Cover", "A1:A3")).toEqual([["mine"], [""], [""]]);
    expect(await valuesOf("Cover (2)", "A1:B3")).toEqual([
      ["Cover", ""],
      ["Revenue", 400],
      ["Customers", 5],
    ]);
  });
});

it("the rows above a table at the top of the sheet, where none can come, make the sheet the user's", async () => {
  await act(({ worksheets }) => void worksheets.getItem(customers).getRange("1:4").delete("Up"));
  const { released } = await refresh(five, { decide });
  expect(released).toBe(1);
  expect(await cellsOf(customers, "A1:B2")).toEqual([
    ["Customer", "Revenue"],
    ["Ann", 100],
  ]);
  expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
  expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover", `${customers} (2)`]);
});
