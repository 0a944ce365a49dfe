import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openGrid, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;

beforeEach(() => (fixture = openGrid()));
afterEach(() => fixture.grid.dispose());

describe("cells", () => {
  it("keep numbers, text, booleans and blanks apart, also for formulas", async () => {
    const cells = [
      [1.5, "text", true, ""],
      ["007", "TRUE", false, "1e3"],
    ];
    fixture.put(0, 0, cells);
    fixture.put(3, 0, [["=ISNUMBER(A2)", "=ISTEXT(D2)", "=ISBLANK(D1)", "=ISLOGICAL(C1)"]]);
    expect(await fixture.values(rect(0, 0, 2, 4))).toEqual(cells);
    expect(await fixture.values(rect(3, 0, 1, 4))).toEqual([[false, true, true, true]]);
  });

  it("keep text that looks like a number text when its look changes", async () => {
    fixture.put(0, 0, [["007"]]);
    fixture.grid.styles.setStyle(fixture.sheet, rect(0, 0), { bold: true });
    fixture.grid.cells.setNumberFormats(fixture.sheet, rect(0, 0), [["0.00"]]);
    expect(await fixture.values(rect(0, 0))).toEqual([["007"]]);
  });

  it("answer errors as text and formulas as written", async () => {
    const formulas = ["=1/0", "=NA()", "=A1+1", "=NOSUCH(1)", '="a""b"&"[@x]"'];
    fixture.put(0, 0, [formulas]);
    expect(await fixture.values(rect(0, 0, 1, 5))).toEqual([["#DIV/0!", "#N/A", "#DIV/0!", "#NAME?", 'a"b[@x]']]);
    expect(fixture.formulas(rect(0, 0, 1, 6))).toEqual([[...formulas, ""]]);
  });

  it("spill, and report #SPILL! when the way is blocked", async () => {
    fixture.put(0, 0, [["=SEQUENCE(3,2)"]]);
    fixture.put(0, 4, [["=SEQUENCE(2)"], ["x"]]);
    expect(await fixture.values(rect(0, 0, 3, 5))).toEqual([
      [1, 2, "", "", "#SPILL!"],
      [3, 4, "", "", "x"],
      [5, 6, "", "", ""],
    ]);
    expect(fixture.grid.cells.used(fixture.sheet, true)).toEqual(rect(0, 0, 3, 5));
  });

  it("shrink a spill when its size changes", async () => {
    fixture.put(0, 0, [[3, "=SEQUENCE(A1)"]]);
    await fixture.values(rect(0, 0));
    fixture.put(0, 0, [[1]]);
    expect(await fixture.values(rect(0, 1, 3, 1))).toEqual([[1], [""], [""]]);
  });

  it("recalculate what depends on them, over sheets", async () => {
    const other = fixture.grid.sheets.add("It's 成本");
    fixture.put(0, 0, [[5]], other);
    fixture.put(0, 0, [["='It''s 成本'!A1*2"]]);
    expect(await fixture.values(rect(0, 0))).toEqual([[10]]);
    fixture.put(0, 0, [[7]], other);
    expect(await fixture.values(rect(0, 0))).toEqual([[14]]);
    fixture.grid.sheets.rename(other, "Other");
    expect(fixture.formulas(rect(0, 0))).toEqual([["=Other!A1*2"]]);
  });

  it("show numbers after their format", () => {
    fixture.put(0, 0, [[0.1425, 1234.5, 45000, "text", true]]);
    const formats = ["0.0%", "#,##0.00", "yyyy-mm-dd", "0.00", "General"];
    fixture.grid.cells.setNumberFormats(fixture.sheet, rect(0, 0, 1, 5), [formats]);
    expect(fixture.grid.cells.text(fixture.sheet, rect(0, 0, 1, 5))).toEqual([
      ["14.3%", "1,234.50", "2023-03-15", "text", "TRUE"],
    ]);
    expect(fixture.grid.cells.numberFormats(fixture.sheet, rect(0, 0, 1, 6))).toEqual([[...formats, "General"]]);
  });

  it("keep a link, and lose it alone", () => {
    fixture.put(0, 0, [["x"]]);
    fixture.grid.cells.setLink(fixture.sheet, rect(0, 0), { documentReference: "Sheet1!B2" });
    expect(fixture.grid.cells.link(fixture.sheet, 0, 0)).toEqual({ documentReference: "Sheet1!B2" });
    fixture.grid.cells.removeLinks(fixture.sheet, rect(0, 0, 5, 5));
    expect(fixture.grid.cells.link(fixture.sheet, 0, 0)).toBeUndefined();
    expect(fixture.grid.cells.values(fixture.sheet, rect(0, 0))).toEqual([["x"]]);
  });

  it("lie beyond the grid's first size if need be", async () => {
    fixture.put(4999, 99, [[1]]);
    fixture.put(0, 0, [["=CV5000+1"]]);
    expect(await fixture.values(rect(0, 0))).toEqual([[2]]);
  });
});
