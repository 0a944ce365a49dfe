import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StylePatch } from "../../../src/playground/workbook/port";
import { openGrid, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;

beforeEach(() => (fixture = openGrid()));
afterEach(() => fixture.grid.dispose());

const patches: StylePatch[] = [
  { bold: true },
  { italic: true },
  { underline: true },
  { fontSize: 20 },
  { fontName: "Arial" },
  { fontColor: "#0000C0" },
  { fill: "#FFF9DB" },
  { horizontalAlignment: "Right" },
  { verticalAlignment: "Top" },
  { wrapText: true },
  { indentLevel: 2 },
];

describe("looks", () => {
  it.each(patches)("come back, alone and from a whole range: %o", (patch) => {
    const { grid, sheet } = fixture;
    grid.styles.setStyle(sheet, rect(1, 1, 2, 2), patch);
    expect(grid.styles.style(sheet, rect(1, 1, 2, 2))).toMatchObject(patch);
    expect(grid.styles.deviations(sheet, 2, 2)).toEqual(patch);
    const key = Object.keys(patch)[0] as keyof StylePatch;
    expect(grid.styles.style(sheet, rect(0, 0, 3, 3))[key]).toBeNull();
    grid.styles.clear(sheet, rect(0, 0, 5, 5));
    expect(grid.styles.deviations(sheet, 2, 2)).toEqual({});
  });

  it("add up, and a fill can be taken away", () => {
    const { grid, sheet } = fixture;
    grid.styles.setStyle(sheet, rect(0, 0), { bold: true, fill: "#FF0000" });
    grid.styles.setStyle(sheet, rect(0, 0), { italic: true, fill: null });
    expect(grid.styles.deviations(sheet, 0, 0)).toEqual({ bold: true, italic: true });
  });

  it("have lines at each side, of several kinds", () => {
    const { grid, sheet } = fixture;
    const line = { style: "Continuous", color: "#9AA5B1", weight: "Thin" };
    const thick = { style: "Double", color: "#FF0000", weight: "Thick" };
    grid.styles.setBorder(sheet, rect(0, 0, 1, 3), "bottom", line);
    grid.styles.setBorder(sheet, rect(0, 0), "top", thick);
    expect(grid.styles.border(sheet, 0, 2, "bottom")).toEqual(line);
    expect(grid.styles.border(sheet, 0, 0, "bottom")).toEqual(line);
    expect(grid.styles.border(sheet, 0, 0, "top")).toEqual(thick);
    grid.styles.setBorder(sheet, rect(0, 0, 1, 3), "bottom", undefined);
    expect(grid.styles.border(sheet, 0, 2, "bottom")).toBeUndefined();
    expect(grid.styles.border(sheet, 0, 0, "top")).toEqual(thick);
  });

  it("have widths and heights in points", () => {
    const { grid, sheet } = fixture;
    expect([grid.styles.columnWidth(sheet, 0), grid.styles.rowHeight(sheet, 0)]).toEqual([48, 15]);
    grid.styles.setColumnWidth(sheet, 1, 2, 90);
    grid.styles.setRowHeight(sheet, 3, 1, 30);
    expect([0, 1, 2, 3].map((column) => grid.styles.columnWidth(sheet, column))).toEqual([48, 90, 90, 48]);
    expect(grid.styles.rowHeight(sheet, 3)).toBe(30);
  });
});

describe("sheets", () => {
  it("keep colour, lines, visibility, frozen rows and order", () => {
    const { sheets } = fixture.grid;
    const other = sheets.add("Other");
    expect(sheets.active()).toBe(fixture.sheet);
    sheets.setTabColor(other, "#1F5A92");
    sheets.setGridlines(other, false);
    sheets.freeze(other, 3, 1);
    sheets.setHidden(other, true);
    sheets.move(other, 0);
    expect(sheets.ids()).toEqual([other, fixture.sheet]);
    expect(sheets.active()).toBe(fixture.sheet);
    expect([sheets.tabColor(other), sheets.gridlines(other), sheets.hidden(other)]).toEqual(["#1F5A92", false, true]);
    expect(sheets.frozen(other)).toEqual({ rows: 3, columns: 1 });
    sheets.freeze(other, 0, 0);
    expect(sheets.frozen(other)).toEqual({ rows: 0, columns: 0 });
  });
});
