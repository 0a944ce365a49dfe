import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openGrid, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;

beforeEach(() => {
  fixture = openGrid();
  fixture.put(0, 0, [
    ["Kanal", "Spend", "Neue Kunden", "Ratio"],
    ["a", 10, 2, ""],
    ["b", 20, 8, ""],
  ]);
  fixture.grid.tables.add(fixture.sheet, "t1", "Cac", rect(0, 0, 3, 4));
});
afterEach(() => fixture.grid.dispose());

describe("structured references", () => {
  it.each([
    ["=SUM(Cac[Spend])", 30],
    ["=ROWS(Cac)", 2],
    ["=SUM(Cac[[Spend]:[Neue Kunden]])", 40],
    ["=Cac[[#Headers],[Spend]]", "Spend"],
    ["=COUNTA(Cac[[#All],[Kanal]])", 3],
    ["=SUM(Cac[#Data])", 40],
    ['=XLOOKUP("b",Cac[Kanal],Cac[Neue Kunden])', 8],
    ['=SUMIFS(Cac[Spend],Cac[Kanal],"a")', 10],
  ])("%s is %s", async (formula, value) => {
    expect(await fixture.evaluate(formula)).toBe(value);
  });

  it.each([
    ['=INDEX(Cac[Neue Kunden],MATCH("b",Cac[Kanal],0))', 8],
    ["=INDEX(Cac[Spend],1)+INDEX(Cac[Spend],2)", 30],
    ["=SUM(INDEX(Cac,0,2))", 30],
    ["=INDEX(Cac,2,1)", "b"],
    ["=SUM(INDEX(Cac[Spend],1):INDEX(Cac[Spend],2))", 30],
    ["=SUM(OFFSET(Cac[Spend],1,0,1,1))", 20],
  ])("are looked up from another sheet: %s is %s", async (formula, value) => {
    const { grid } = fixture;
    const other = grid.sheets.add("Other sheet");
    grid.cells.write(other, rect(0, 0, 1, 1), [[{ formula }]]);
    await grid.recalculate();
    expect(grid.cells.values(other, rect(0, 0, 1, 1))).toEqual([[value]]);
  });

  it("know their row, in the short form and in the long one", async () => {
    fixture.put(1, 3, [["=[@Spend]/[@[Neue Kunden]]"], ["=Cac[[#This Row],[Spend]]/Cac[[#This Row],[Neue Kunden]]"]]);
    fixture.put(1, 5, [["=Cac[@Spend]*2"], ["=Cac[@[Neue Kunden]]"]]);
    expect(await fixture.values(rect(1, 3, 2, 3))).toEqual([
      [5, "", 20],
      [2.5, "", 8],
    ]);
  });

  it("are understood when a user's command writes them", async () => {
    fixture.grid.book.sheet(fixture.sheet).getRange(1, 3).setFormula("=[@Spend]+1");
    expect(await fixture.values(rect(1, 3))).toEqual([[11]]);
    expect(fixture.formulas(rect(1, 3))).toEqual([["=Cac[@Spend]+1"]]);
  });

  it("leave no trace while they are typed", async () => {
    const lexer = fixture.grid.book.injector.get(fixture.grid.book.engine.LexerTreeBuilder);
    for (const typed of ["=SUM(Cac[", "=SUM(Cac[S", "=SUM(Cac[Sp"]) lexer.treeBuilder(typed);
    expect(await fixture.evaluate("=1+SUM(2,3)")).toBe(6);
  });

  it("follow a table that is renamed, also to names with lines and Chinese ones", async () => {
    fixture.put(5, 0, [["=SUM(Cac[Spend])", "=Cac[[#Headers],[Kanal]]"]]);
    for (const name of ["Sales_2024_Q1", "渠道_成本", "Übersicht"]) {
      fixture.grid.tables.rename("t1", name);
      expect(fixture.formulas(rect(5, 0, 1, 2))).toEqual([[`=SUM(${name}[Spend])`, `=${name}[[#Headers],[Kanal]]`]]);
      expect(await fixture.evaluate(`=SUM(${name}[Spend])+ROWS(${name})`)).toBe(32);
    }
    fixture.put(1, 1, [[11]]);
    expect(await fixture.values(rect(5, 0))).toEqual([[31]]);
  });

  it("grow with rows that a user inserts", async () => {
    fixture.put(5, 0, [["=SUM(Cac[Spend])"]]);
    fixture.grid.book.sheet(fixture.sheet).insertRowsBefore(2, 1);
    fixture.put(2, 0, [["c", 100]]);
    expect(await fixture.values(rect(6, 0))).toEqual([[130]]);
    expect(fixture.grid.tables.list()[0]!.rect).toEqual(rect(0, 0, 4, 4));
  });

  it("read the rows where they are once the table has moved, in every later calculation", async () => {
    fixture.put(5, 0, [["=SUM(Cac[Spend])"]]);
    await fixture.values(rect(5, 0));
    fixture.put(1, 1, [[10], [21]]); // parsed and kept while nothing moves
    expect(await fixture.values(rect(5, 0))).toEqual([[31]]);
    fixture.grid.lines.insert(fixture.sheet, "rows", 0, 1);
    expect(await fixture.values(rect(6, 0))).toEqual([[31]]);
    fixture.put(3, 1, [[25]]);
    expect(await fixture.values(rect(6, 0))).toEqual([[35]]);
  });

  it("take new titles of columns", async () => {
    fixture.grid.tables.setColumns("t1", ["渠道", "花费", "新客户", "Ratio"]);
    expect(await fixture.evaluate("=SUM(渠道成本[花费])")).toBe("#NAME?");
    expect(await fixture.evaluate("=SUM(Cac[花费])")).toBe(30);
  });

  it("say #REF! when their table is gone", async () => {
    fixture.put(5, 0, [["=SUM(Cac[Spend])"]]);
    await fixture.values(rect(5, 0));
    fixture.grid.tables.remove("t1");
    expect(await fixture.values(rect(5, 0))).toEqual([["#REF!"]]);
    expect(fixture.grid.tables.list()).toEqual([]);
  });
});
