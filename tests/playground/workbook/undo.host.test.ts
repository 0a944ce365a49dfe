import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openGrid, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;

beforeEach(() => (fixture = openGrid()));
afterEach(() => fixture.grid.dispose());

describe("undo", () => {
  it("takes back a whole request in one step, and repeats it", async () => {
    const { grid, sheet } = fixture;
    fixture.put(0, 0, [["before"]]);
    await grid.undoStep(async () => {
      fixture.put(0, 0, [["first"]]);
      await grid.recalculate();
      fixture.put(0, 0, [["second"]]);
      fixture.put(1, 0, [["=1+1"]]);
      grid.styles.setStyle(sheet, rect(0, 0), { bold: true, fill: "#FF0000" });
      grid.cells.setNumberFormats(sheet, rect(0, 0), [["0.00"]]);
      grid.names.set({ id: "n", name: "N", formula: "=1", comment: "", visible: true });
      grid.conditionalFormats.add(sheet, "c", [rect(0, 0)], {
        kind: "dataBar",
        fill: "#00FF00",
        gradient: false,
        showValue: true,
      });
    });
    await grid.undo();
    expect(await fixture.values(rect(0, 0, 2, 1))).toEqual([["before"], [""]]);
    expect(grid.styles.deviations(sheet, 0, 0)).toEqual({});
    expect(grid.cells.numberFormats(sheet, rect(0, 0))).toEqual([["General"]]);
    expect(grid.names.list()).toEqual([]);
    expect(grid.conditionalFormats.list(sheet)).toEqual([]);
    await grid.redo();
    expect(await fixture.values(rect(0, 0, 2, 1))).toEqual([["second"], [2]]);
    expect(grid.styles.deviations(sheet, 0, 0)).toEqual({ bold: true, fill: "#FF0000" });
  });

  it("brings back a sheet with its table, and a table's name", async () => {
    const { grid } = fixture;
    const other = grid.sheets.add("Other");
    fixture.put(
      0,
      0,
      [
        ["a", "b"],
        [1, 2],
      ],
      other,
    );
    grid.tables.add(other, "t", "Tab", rect(0, 0, 2, 2));
    grid.tables.rename("t", "Renamed");
    await grid.undo();
    expect(grid.tables.list()[0]!.name).toBe("Tab");
    grid.sheets.remove(other);
    expect(grid.tables.list()).toEqual([]);
    await grid.undo();
    expect(grid.sheets.ids()).toContain(other);
    expect(grid.tables.list()[0]).toMatchObject({ name: "Tab", sheet: other, columns: ["a", "b"] });
  });

  it("takes back new sheets", async () => {
    await fixture.grid.undoStep(async () => {
      const other = fixture.grid.sheets.add("Other");
      fixture.put(0, 0, [[1]], other);
      await fixture.grid.recalculate();
    });
    await fixture.grid.undo();
    expect(fixture.grid.sheets.ids()).toEqual([fixture.sheet]);
  });
});
