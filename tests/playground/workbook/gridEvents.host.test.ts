import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openGrid, recordEvents, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;

beforeEach(() => (fixture = openGrid()));
afterEach(() => fixture.grid.dispose());

describe("events", () => {
  it("tell an edit once, with the cells that changed, and results of formulas never", async () => {
    fixture.put(5, 0, [["=SUM(A1:B2)", "=SEQUENCE(2)"]]);
    await fixture.grid.recalculate();
    const events = recordEvents(fixture.grid);
    fixture.put(0, 0, [
      [1, 2],
      [3, 4],
    ]);
    await fixture.grid.recalculate();
    expect(events).toEqual([{ kind: "changed", sheet: fixture.sheet, rect: rect(0, 0, 2, 2) }, { kind: "calculated" }]);
  });

  it("tell what a user types, and calculate without being asked", async () => {
    fixture.put(5, 0, [["=A1*2"]]);
    await fixture.grid.recalculate();
    const events = recordEvents(fixture.grid);
    fixture.grid.book.sheet(fixture.sheet).getRange(0, 0).setValue(21);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fixture.grid.cells.values(fixture.sheet, rect(5, 0))).toEqual([[42]]);
    expect(events).toEqual([{ kind: "changed", sheet: fixture.sheet, rect: rect(0, 0) }, { kind: "calculated" }]);
  });

  it("are silent about looks", () => {
    const events = recordEvents(fixture.grid);
    fixture.grid.styles.setStyle(fixture.sheet, rect(0, 0), { bold: true });
    fixture.grid.cells.setNumberFormats(fixture.sheet, rect(0, 0), [["0"]]);
    expect(events).toEqual([]);
  });

  it("tell sheets that come, are shown and go", () => {
    const events = recordEvents(fixture.grid);
    const other = fixture.grid.sheets.add("Other");
    fixture.grid.sheets.activate(other);
    fixture.grid.sheets.activate(fixture.sheet);
    fixture.grid.sheets.remove(other);
    expect(events.filter(({ kind }) => kind !== "selectionChanged")).toEqual([
      { kind: "added", sheet: other },
      { kind: "deactivated", sheet: fixture.sheet },
      { kind: "activated", sheet: other },
      { kind: "deactivated", sheet: other },
      { kind: "activated", sheet: fixture.sheet },
      { kind: "deleted", sheet: other },
    ]);
  });

  it("tell the selection", () => {
    const events = recordEvents(fixture.grid);
    fixture.grid.sheets.select(fixture.sheet, rect(1, 1, 2, 3));
    expect(events).toContainEqual({ kind: "selectionChanged", sheet: fixture.sheet, rect: rect(1, 1, 2, 3) });
    expect(fixture.grid.sheets.selection()).toEqual({ sheet: fixture.sheet, rect: rect(1, 1, 2, 3) });
  });
});
