import { afterEach, beforeEach, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { carefulDecisions, type RefreshDecisions, type RefreshQuestions } from "../../../../src/writers/excel";
import { settledDump } from "../allOrNothing";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, cellsOf, refresh, valuesOf } from "./refreshed";

const customers = "All customers";
const five = customersPlan(someCustomers("Eve", "Ann", "Bob", "Cid", "Dan"));

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await build(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
  await overwrite("B7", 1234);
});

afterEach(() => opened.dispose());

function overwrite(address: string, content: string | number): Promise<void> {
  return act(({ worksheets }) => (worksheets.getItem(customers).getRange(address).values = [[content]]));
}

/** Answers alike each time; the user does something while the first question is open. */
function working(meanwhile: () => Promise<void>, answer: Partial<RefreshDecisions>) {
  const asked: RefreshQuestions[] = [];
  const decide = async (questions: RefreshQuestions) => {
    asked.push(questions);
    if (asked.length === 1) await meanwhile();
    return { ...carefulDecisions, ...answer };
  };
  return { asked, decide };
}

it("a cell that is changed once more while its question is open is asked for again, not written over", async () => {
  const { asked, decide } = working(() => overwrite("B7", 4711), { conflict: () => "takeNew" });
  await refresh(five, { decide: (questions) => (asked.length > 0 ? carefulDecisions : decide(questions)) });
  expect(await cellsOf(customers, "A8:B8")).toEqual([["Bob", 4711]]);
});

it("another cell that is changed meanwhile is asked for, with the first, and it is said why", async () => {
  const { asked, decide } = working(() => overwrite("C9", 5), { conflict: () => "takeNew" });
  await refresh(five, { decide });
  const places = asked.map(({ conflicts, again }) => [again, conflicts.map(({ address }) => address)]);
  expect(places).toEqual([
    [undefined, ["B7"]],
    [true, ["B7", "C9"]],
  ]);
  expect(await cellsOf(customers, "A8:C10")).toEqual([
    ["Bob", 80, 8],
    ["Cid", 70, 7],
    ["Dan", 60, 6],
  ]);
});

it("rows that are put above meanwhile move the question to where the cell is now", async () => {
  const above = () => act(({ worksheets }) => void worksheets.getItem(customers).getRange("1:1").insert("Down"));
  const { asked, decide } = working(above, { conflict: ({ address }) => (address === "B8" ? "takeNew" : "keepMine") });
  await refresh(five, { decide });
  expect(asked.map(({ conflicts }) => conflicts.map(({ address }) => address))).toEqual([["B7"], ["B8"]]);
  expect(await cellsOf(customers, "A9:B9")).toEqual([["Bob", 80]]);
});

it("notes that are written meanwhile stay with their rows, and nothing is asked again", async () => {
  const { asked, decide } = working(() => overwrite("E8", "of Cid"), {});
  await refresh(five, { decide });
  expect(asked).toHaveLength(1);
  expect(await cellsOf(customers, "A8:E9")).toMatchObject([
    ["Bob", 1234, 8, expect.anything(), ""],
    ["Cid", 70, 7, expect.anything(), "of Cid"],
  ]);
});

it("a change that is taken back meanwhile leaves nothing to ask", async () => {
  const { asked, decide } = working(() => overwrite("B7", 90), { conflict: () => "newSheet" });
  const { released } = await refresh(five, { decide });
  expect([asked.length, released]).toEqual([1, 0]);
  expect(await valuesOf("Cover", "B2")).toEqual([[400]]);
});

it("a sheet that is locked, or a report that is removed, meanwhile stops the refresh, and nothing has changed", async () => {
  const lock = () => act(({ worksheets }) => worksheets.getItem("Cover").protection.protect());
  const locked = working(lock, {});
  await expect(refresh(five, { decide: locked.decide })).rejects.toMatchObject({ code: "sheet-protected" });
  await act(({ worksheets }) => worksheets.getItem("Cover").protection.unprotect());
  const gone = () => act(({ worksheets }) => [customers, "Cover"].forEach((name) => worksheets.getItem(name).delete()));
  const removed = working(gone, {});
  await expect(refresh(five, { decide: removed.decide })).rejects.toMatchObject({ code: "no-report" });
  expect((await settledDump(opened)).sheets.filter(({ veryHidden }) => !veryHidden)).toHaveLength(1);
});
