import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CellWrite, Rect, Scalar } from "../../../src/playground/workbook/port";
import { nodeGrid } from "../../../src/playground/workbook/univer/nodeUniver";
import type { UniverGrid } from "../../../src/playground/workbook/univer/univerGrid";

let grid: UniverGrid;
let sheet: string;
const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });
const put = (row: number, column: number, cells: Scalar[][]): void =>
  grid.cells.write(
    sheet,
    rect(row, column, cells.length, cells[0]!.length),
    cells.map((line) => line.map(toWrite)),
  );
const toWrite = (cell: Scalar): CellWrite =>
  typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : { value: cell };

beforeEach(() => {
  grid = nodeGrid();
  sheet = grid.sheets.active();
});
afterEach(() => grid.dispose());

describe("cells", () => {
  it("keep numbers, text, booleans and blanks apart", async () => {
    put(0, 0, [
      [1.5, "text", true, ""],
      ["007", "TRUE", false, "1e3"],
    ]);
    await grid.recalculate();
    expect(grid.cells.values(sheet, rect(0, 0, 2, 4))).toEqual([
      [1.5, "text", true, ""],
      ["007", "TRUE", false, "1e3"],
    ]);
    put(3, 0, [["=ISNUMBER(A2)", "=ISTEXT(D2)", "=ISBLANK(D1)", "=ISLOGICAL(C1)"]]);
    await grid.recalculate();
    expect(grid.cells.values(sheet, rect(3, 0, 1, 4))).toEqual([[false, true, true, true]]);
  });
  it("answer errors as text and formulas as written", async () => {
    put(0, 0, [["=1/0", "=NA()", "=A1+1", "=NOSUCH(1)"]]);
    await grid.recalculate();
    expect(grid.cells.values(sheet, rect(0, 0, 1, 4))).toEqual([["#DIV/0!", "#N/A", "#DIV/0!", "#NAME?"]]);
    expect(grid.cells.formulas(sheet, rect(0, 0, 1, 5))).toEqual([["=1/0", "=NA()", "=A1+1", "=NOSUCH(1)", ""]]);
  });
  it("spill, and report #SPILL! when the way is blocked", async () => {
    put(0, 0, [["=SEQUENCE(3,2)"]]);
    put(0, 4, [["=SEQUENCE(2)"], ["x"]]);
    await grid.recalculate();
    expect(grid.cells.values(sheet, rect(0, 0, 3, 5))).toEqual([
      [1, 2, "", "", "#SPILL!"],
      [3, 4, "", "", "x"],
      [5, 6, "", "", ""],
    ]);
    expect(grid.cells.used(sheet, true)).toEqual(rect(0, 0, 3, 5));
  });
});
