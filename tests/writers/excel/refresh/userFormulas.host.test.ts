import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import type { Progress } from "../../../../src/writers/excel";
import { settledDump } from "../allOrNothing";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, cellsOf, refresh, valuesOf } from "./refreshed";

const customers = "All customers";
const plan = (...names: string[]) => customersPlan(someCustomers(...names));

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await build(plan("Ann", "Bob", "Cid", "Dan"));
});

afterEach(() => opened.dispose());

function type(address: string, formulas: string[][], sheet = customers): Promise<void> {
  return act(({ worksheets }) => (worksheets.getItem(sheet).getRange(address).formulas = formulas));
}

const own = "Sheet1";
const nameOf = (name: string) => opened.grid.names.list().find((one) => one.name === name)?.formula;

describe("a formula of the user's that reads cells of the report", () => {
  it("goes on reading the same customer from a sheet of her own, and whole columns and totals as before", async () => {
    await type(
      "A1:A5",
      [
        ["='All customers'!B7"],
        ["=SUM('All customers'!B8:C8)*2"],
        ["='All customers'!B6-'All customers'!$B$9"],
        ["=SUM('All customers'!B6:B9)"],
        ["='All customers'!B12"],
      ],
      own,
    );
    await refresh(plan("Eve", "Dan", "Bob", "Ann", "Cid"));
    expect(await cellsOf(own, "A1:A5")).toEqual([
      ["='All customers'!B8"],
      ["=SUM('All customers'!B10:C10)*2"],
      ["='All customers'!B9-'All customers'!$B$7"],
      ["=SUM('All customers'!B6:B10)"],
      ["='All customers'!B13"],
    ]);
    expect(await valuesOf(own, "A1:A5")).toEqual([[80], [2 * (60 + 6)], [70 - 90], [400], [400]]);
  });

  it("also from beside the table, from above it, and from another customer's row", async () => {
    await type("J2", [["=B7"]]);
    await type("E6:E7", [["=B8"], ["=B7*2"]]);
    await refresh(plan("Eve", "Dan", "Bob", "Ann", "Cid"));
    expect(await cellsOf(customers, "J2")).toEqual([["=B8"]]);
    expect(await cellsOf(customers, "E6:E10")).toEqual([[""], [""], ["=B8*2"], ["=B10"], [""]]);
  });

  it("by a name of hers", async () => {
    await act(({ names, worksheets }) => void names.add("Bobs", worksheets.getItem(customers).getRange("B7")));
    await refresh(plan("Bob", "Ann"));
    expect(nameOf("Bobs")).toBe("='All customers'!$B$6");
    const { orphans } = await refresh(plan("Ann", "Eve"));
    expect(nameOf("Bobs")).toMatch(/#REF!/);
    expect(orphans).toEqual([{ sheet: "", row: "", column: "Bobs", content: "='All customers'!$B$6" }]);
  });

  it("says #REF! where the customer is no more, never another one's number, and is listed as it was", async () => {
    await type("A1:A2", [["='All customers'!B7"], ["='All customers'!B8"]], own);
    await type("E6", [["=B7+1"]]);
    const { orphans } = await refresh(plan("Ann", "Cid"));
    expect(await cellsOf(own, "A1:A2")).toEqual([["=#REF!"], ["='All customers'!B7"]]);
    expect(await cellsOf(customers, "E6")).toEqual([["=#REF!"]]);
    expect(orphans).toEqual([
      { sheet: customers, row: "6", column: "E", content: "=B7+1" },
      { sheet: own, row: "1", column: "A", content: "='All customers'!B7" },
    ]);
    expect(await cellsOf("Orphans", "A2:D3")).toEqual([
      [customers, "6", "E", "=B7+1"],
      [own, "1", "A", "='All customers'!B7"],
    ]);
  });

  it("is listed where her sheet is locked, which is left as it is", async () => {
    await type("C3", [["='All customers'!B7"]], own);
    await act(({ worksheets }) => worksheets.getItem(own).protection.protect());
    const { orphans } = await refresh(plan("Bob", "Ann"));
    expect(await cellsOf(own, "C3")).toEqual([["='All customers'!B7"]]);
    expect(orphans).toEqual([{ sheet: own, row: "3", column: "C", content: "='All customers'!B7" }]);
  });

  it("stays as it is where nothing moved, and where the refresh is taken back", async () => {
    await type("A1", [["='All customers'!B7"]], own);
    const start = await settledDump(opened);
    const cancel = new AbortController();
    const onProgress = ({ phase }: Progress) => phase === "sheet" && cancel.abort();
    const late = customersPlan(someCustomers("Bob", "Ann"), "run");
    const stopped = refresh(late, { signal: cancel.signal, onProgress });
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
    expect(await settledDump(opened)).toEqual(start);
    await refresh(plan("Ann", "Bob", "Cid", "Dan", "Eve"));
    expect(await cellsOf(own, "A1")).toEqual([["='All customers'!B7"]]);
  });
});
