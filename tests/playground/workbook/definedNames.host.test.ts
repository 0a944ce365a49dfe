import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GridName } from "../../../src/playground/workbook/port";
import { openGrid, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;
const named = (name: string, formula: string): GridName => ({ id: name, name, formula, comment: "", visible: true });

beforeEach(() => {
  fixture = openGrid();
  fixture.put(0, 0, [[10], [20], [30]]);
});
afterEach(() => fixture.grid.dispose());

describe("defined names", () => {
  it.each([
    ["Total", "=SUM(Sheet1!$A$1:$A$3)", 60],
    ["First", "=Sheet1!$A$1", 10],
    ["Share", "=0.25", 0.25],
    ["Label", '="x"', "x"],
    ["折扣率", "=Sheet1!$A$2", 20],
    ["My_Name.x", "=Sheet1!$A$3", 30],
    ["Rate", "=Sheet1!$A$1", 10],
  ])("%s = %s", async (name, formula, value) => {
    fixture.grid.names.set(named(name, formula));
    expect(await fixture.evaluate(`=${name}`)).toBe(value);
    expect(fixture.grid.names.list()).toEqual([named(name, formula)]);
  });

  it("that change are followed by formulas already there", async () => {
    fixture.grid.names.set(named("Rate", "=Sheet1!$A$1"));
    fixture.put(5, 0, [["=Rate*2", "=rate", "=SUM(Rate,1)"]]);
    expect(await fixture.values(rect(5, 0, 1, 3))).toEqual([[20, 10, 11]]);
    fixture.grid.names.set(named("Rate", "=Sheet1!$A$2"));
    expect(await fixture.values(rect(5, 0, 1, 3))).toEqual([[40, 20, 21]]);
    fixture.put(1, 0, [[25]]);
    expect(await fixture.values(rect(5, 0, 1, 3))).toEqual([[50, 25, 26]]);
  });

  it("move with rows that are inserted", async () => {
    fixture.grid.names.set(named("Rate", "=Sheet1!$A$2"));
    fixture.put(5, 0, [["=Rate"]]);
    fixture.grid.book.sheet(fixture.sheet).insertRowsBefore(0, 2);
    expect(fixture.grid.names.list()[0]!.formula).toBe("=Sheet1!$A$4");
    expect(await fixture.values(rect(7, 0))).toEqual([[20]]);
  });

  it("that are gone leave #NAME?", async () => {
    fixture.grid.names.set(named("Rate", "=Sheet1!$A$2"));
    fixture.put(5, 0, [["=Rate"]]);
    await fixture.values(rect(5, 0));
    fixture.grid.names.remove("Rate");
    expect(await fixture.values(rect(5, 0))).toEqual([["#NAME?"]]);
  });

  it("may be called like a function, and lead back to themselves", async () => {
    fixture.grid.names.set(named("Sum", "=SUM(Sheet1!$A$1:$A$2)"));
    fixture.grid.names.set(named("Loop", "=Loop+1"));
    expect(await fixture.evaluate("=SUM(Sheet1!$A$1:$A$3)")).toBe(60);
    expect(await fixture.evaluate("=Loop")).toBe("#NAME?");
  });

  it("do not leak into another workbook", async () => {
    fixture.grid.names.set(named("Rate", "=Sheet1!$A$1"));
    expect(await fixture.evaluate("=Rate*3")).toBe(30);
    const other = openGrid();
    other.put(0, 0, [[7], [8]]);
    other.grid.names.set(named("Rate", "=Sheet1!$A$2"));
    expect(await other.evaluate("=Rate*3")).toBe(24);
    other.grid.dispose();
  });
});
