import { describe, expect, it } from "vitest";
import { recognise } from "../../src/intake";
import {
  fieldsOf,
  isComplete,
  isRead,
  knownTables,
  nothingKnown,
  proposeChoices,
  renewChoices,
  withField,
  withRole,
  withRules,
  type Choice,
} from "../../src/taskpane/choices";
import { fakeWorkbook, ledger, orders, type FakeSheet } from "./fakeWorkbook";

const find = (...sheets: FakeSheet[]) => fakeWorkbook(sheets).findSources();
const propose = async (...sheets: FakeSheet[]) => proposeChoices(await find(...sheets));
const first = async (...sheets: FakeSheet[]): Promise<Choice> => (await propose(...sheets))[0]!;
const fields = ({ recognition }: Choice) => recognition.columns.map(({ field }) => field);

const notes: FakeSheet = { name: "Notes", rows: [["Remember"], ["the milk"]] };

/** The same columns in another order, and another year. */
const nextYear: FakeSheet = {
  name: "Sales 2026",
  rows: orders.rows.map((row, index) => {
    const [no, date, ...rest] = row;
    return index === 0 ? [...rest, date!, no!] : [...rest, Number(date) + 365, `${String(no)}-26`];
  }),
};

describe("proposeChoices", () => {
  it("takes every table for what it is, and leaves out what it does not know", async () => {
    const choices = await propose(notes, ledger, orders);
    expect(choices.map(({ recognition, leftOut }) => [recognition.role, leftOut])).toEqual([
      [undefined, "unknown"],
      ["ledger", undefined],
      ["orders", undefined],
    ]);
    expect(isComplete(choices)).toBe(true);
  });

  it("takes several tables of one role", async () => {
    const choices = await propose(orders, nextYear);
    expect(choices.filter(isRead).map(({ recognition }) => recognition.role)).toEqual(["orders", "orders"]);
  });

  it("leaves out a table that repeats the rows of another one", async () => {
    const copy: FakeSheet = { name: "Copy", rows: [...orders.rows, ...orders.rows.slice(1)] };
    expect((await propose(orders, copy)).map(({ leftOut }) => leftOut)).toEqual([undefined, "copy"]);
  });

  it("offers tables of hidden sheets without reading them", async () => {
    const [hidden] = await propose({ ...orders, hidden: true });
    expect(hidden!.leftOut).toBe("hidden");
    expect(isRead(withRole(hidden!, "orders"))).toBe(true);
  });

  it("leaves out the cells around a table of the same sheet", async () => {
    const [table] = await find(orders);
    const around = { ...table!, id: "sheet:around", rowCount: 20, preview: [["Sales"], ...table!.preview] };
    const { table: _, ...cells } = around;
    expect(proposeChoices([table!, cells]).map(({ leftOut }) => leftOut)).toEqual([undefined, "around-table"]);
  });
});

describe("withField", () => {
  it("moves a field from one column to the other, and says that the user chose it", async () => {
    const moved = withField(await first(orders), 0, "customer").recognition;
    expect(moved.columns[0]).toMatchObject({ field: "customer", reason: "user" });
    expect(moved.columns[2]!.field).toBeUndefined();
    expect(moved.missing).toEqual([]);
  });

  it("misses a field that was taken away", async () => {
    const choice = withField(await first(orders), 1, undefined);
    expect(choice.recognition.missing).toEqual(["date"]);
    expect(isComplete([choice])).toBe(false);
  });

  it("reads a table once its missing column is named", async () => {
    const titles = ["No", "Moment", "Who", "Channel", "Amount"];
    const rows = orders.rows.slice(1).map(([no, , ...rest]) => [no!, "later", ...rest]);
    const [source] = await find({ ...orders, rows: [titles, ...rows] });
    const recognition = recognise(source!.preview, { role: "orders" });
    const choice: Choice = {
      source: source!,
      recognition,
      leftOut: "incomplete",
      styles: {},
      rules: {},
      touched: false,
    };
    expect(isRead(withField(choice, 1, "date"))).toBe(true);
  });
});

describe("renewChoices", () => {
  it("keeps what the user set while the titles stay, though rows were added", async () => {
    const chosen = withField(await first(orders), 3, undefined);
    const longer: FakeSheet = { ...orders, rows: [...orders.rows, ["SO-9", 45810, "C001", "Shop", 5]] };
    const [renewed] = renewChoices([chosen], await find(longer));
    expect(renewed!.recognition).toBe(chosen.recognition);
    expect(renewed!.source.rowCount).toBe(10);
  });

  it("does not propose again what the user left out", async () => {
    const sources = await find(orders, ledger);
    const left = proposeChoices(sources).map((choice) =>
      choice.recognition.role === "ledger" ? withRole(choice, undefined) : choice,
    );
    expect(renewChoices(left, sources).map(isRead)).toEqual([true, false]);
  });

  it("recognises anew once the titles changed", async () => {
    const chosen = withField(await first(orders), 3, undefined);
    const swapped: FakeSheet = { ...orders, rows: orders.rows.map(([a, b, ...rest]) => [b!, a!, ...rest]) };
    const [renewed] = renewChoices([chosen], await find(swapped));
    expect(fields(renewed!)).toEqual(["date", "orderId", "customer", "channel", "amount"]);
  });
});

describe("knownTables", () => {
  it("finds next month what the user said this month, though the columns moved", async () => {
    const chosen = withRules(withField(await first(orders), 3, undefined), { outlier: false });
    const known = knownTables([chosen], nothingKnown);
    const [next] = proposeChoices(await find(nextYear), known);
    expect(fields(next!)).toEqual(["customer", undefined, "amount", "date", "orderId"]);
    expect(next!.rules).toEqual({ outlier: false });
  });

  it("remembers how dates are written, and what was left out", async () => {
    const choice = { ...withRole(await first(orders), undefined), styles: { dateOrder: "mdy" as const } };
    const [next] = proposeChoices(await find(nextYear), knownTables([choice], nothingKnown));
    expect(next).toMatchObject({ leftOut: "user", styles: { dateOrder: "mdy" } });
  });

  it("keeps what it knows of tables that are not here this month", async () => {
    const before = knownTables(await propose(orders), nothingKnown);
    const after = knownTables(await propose(ledger), before);
    expect(after.mappings.map(({ role }) => role)).toEqual(["orders", "ledger"]);
  });
});

describe("isComplete", () => {
  it("needs orders or subscriptions", async () => {
    expect(isComplete(await propose(ledger))).toBe(false);
    expect(isComplete(await propose(orders))).toBe(true);
  });
});

describe("fieldsOf", () => {
  it("offers what each role can hold", () => {
    expect(fieldsOf("orders")).not.toContain("category");
    expect(fieldsOf("ledger")).toEqual(expect.arrayContaining(["activity", "amount", "category", "date"]));
    expect(fieldsOf("ledger")).not.toContain("orderId");
  });
});
