import { describe, expect, it } from "vitest";
import { choose, fieldsOf, isComplete, proposeChoices, renewChoices, withField } from "../../src/taskpane/choices";
import { fakeWorkbook, ledger, orders, type FakeSheet } from "./fakeWorkbook";

const find = (...sheets: FakeSheet[]) => fakeWorkbook(sheets).findSources();

const notes: FakeSheet = { name: "Notes", rows: [["Remember"], ["the milk"]] };

describe("proposeChoices", () => {
  it("takes the orders and the ledger, wherever they stand", async () => {
    const choices = proposeChoices(await find(notes, ledger, orders));
    expect(choices.orders?.source.sheet).toBe("Sales 2025");
    expect(choices.ledger?.source.sheet).toBe("Costs");
    expect(isComplete(choices)).toBe(true);
  });

  it("takes a worksheet table rather than a longer range of cells", async () => {
    const copy: FakeSheet = { name: "Copy", rows: [...orders.rows, ...orders.rows.slice(1)] };
    expect(proposeChoices(await find(copy, orders)).orders?.source.sheet).toBe("Sales 2025");
  });

  it("takes nothing from a sheet of notes", async () => {
    expect(proposeChoices(await find(notes))).toEqual({});
  });
});

describe("withField", () => {
  it("moves a field from one column to the other, and says that the user chose it", async () => {
    const [source] = await find(orders);
    const moved = withField(choose(source!, "orders"), "orders", 0, "customer").recognition;
    expect(moved.columns[0]).toMatchObject({ field: "customer", reason: "user" });
    expect(moved.columns[2]!.field).toBeUndefined();
    expect(moved.missing).toEqual([]);
  });

  it("misses a field that was taken away", async () => {
    const [source] = await find(orders);
    const choice = withField(choose(source!, "orders"), "orders", 1, undefined);
    expect(choice.recognition.missing).toEqual(["date"]);
    expect(isComplete({ orders: choice })).toBe(false);
  });
});

describe("renewChoices", () => {
  it("keeps what the user set while the titles stay, though rows were added", async () => {
    const [source] = await find(orders);
    const chosen = { orders: withField(choose(source!, "orders"), "orders", 3, undefined) };
    const longer: FakeSheet = { ...orders, rows: [...orders.rows, ["SO-9", 45810, "C001", "Shop", 5]] };
    const renewed = renewChoices(chosen, await find(longer));
    expect(renewed.orders?.recognition).toBe(chosen.orders.recognition);
    expect(renewed.orders?.source.rowCount).toBe(10);
  });

  it("proposes no ledger again to a user who wants none", async () => {
    const sources = await find(orders, ledger);
    const chosen = { orders: choose(sources[0]!, "orders") };
    expect(renewChoices(chosen, sources).ledger?.source.sheet).toBe("Costs");
    expect(renewChoices(chosen, sources, new Set(["ledger"] as const)).ledger).toBeUndefined();
  });

  it("recognises anew once the titles changed", async () => {
    const [source] = await find(orders);
    const chosen = { orders: withField(choose(source!, "orders"), "orders", 3, undefined) };
    const swapped: FakeSheet = { ...orders, rows: orders.rows.map(([a, b, ...rest]) => [b!, a!, ...rest]) };
    const { columns } = renewChoices(chosen, await find(swapped)).orders!.recognition;
    expect(columns.map(({ field }) => field)).toEqual(["date", "orderId", "customer", "channel", "amount"]);
  });
});

describe("isComplete", () => {
  it("refuses one table as both orders and costs", async () => {
    const [source] = await find(ledger);
    const both = withField(choose(source!, "orders"), "orders", 2, "amount");
    expect(isComplete({ orders: both, ledger: choose(source!, "ledger") })).toBe(false);
  });

  it("needs no ledger", async () => {
    expect(isComplete(proposeChoices(await find(orders)))).toBe(true);
  });
});

describe("fieldsOf", () => {
  it("offers what each role can hold", () => {
    expect(fieldsOf("orders")).not.toContain("category");
    expect(fieldsOf("ledger").toSorted()).toEqual(["activity", "amount", "category", "channel", "customer", "date"]);
  });
});
