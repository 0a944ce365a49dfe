import { describe, expect, it } from "vitest";
import {
  formatAbsoluteAddress,
  formatAddress,
  looksLikeCell,
  parseAddress,
  quoteSheetName,
  splitAddress,
} from "../../../src/playground/workbook/addresses";
import { movedRect } from "../../../src/playground/workbook/movedRects";

const rect = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("addresses", () => {
  it.each([
    ["A1", rect(0, 0, 1, 1), "A1"],
    ["$C$5", rect(4, 2, 1, 1), "C5"],
    ["B3:A1", rect(0, 0, 3, 2), "A1:B3"],
    ["A:B", rect(0, 0, 1_048_576, 2), "A:B"],
    ["2:4", rect(1, 0, 3, 16_384), "2:4"],
    ["$1:$1", rect(0, 0, 1, 16_384), "1:1"],
    ["xfd1048576", rect(1_048_575, 16_383, 1, 1), "XFD1048576"],
    ["AA10:AB12", rect(9, 26, 3, 2), "AA10:AB12"],
  ])("%s", (address, cells, written) => {
    expect(parseAddress(address)).toEqual(cells);
    expect(formatAddress(cells)).toBe(written);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A-1", "#REF!"])("%s is none", (address) => {
    expect(() => parseAddress(address)).toThrow("The argument is invalid");
  });

  it("are made absolute part by part", () => {
    expect(formatAbsoluteAddress(rect(0, 0, 3, 2))).toBe("$A$1:$B$3");
    expect(formatAbsoluteAddress(rect(0, 0, 5, 16_384))).toBe("$1:$5");
  });

  it.each([
    ["Sheet1", "Sheet1"],
    ["成本", "成本"],
    ["Q1", "'Q1'"],
    ["Two words", "'Two words'"],
    ["It's", "'It''s'"],
    ["2024", "'2024'"],
    ["R1C1", "'R1C1'"],
  ])("sheet %s is written %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(splitAddress(`${quoted}!A1`)).toEqual({ sheet: name, cells: "A1" });
  });

  it.each([
    ["A1", true],
    ["XFD1048576", true],
    ["XFE1", false],
    ["A1048577", false],
    ["R1C1", true],
    ["r", true],
    ["Cac", false],
    ["CAC1", true],
  ])("%s looks like a cell: %s", (name, cell) => {
    expect(looksLikeCell(name)).toBe(cell);
  });
});

describe("cells after rows came or went", () => {
  const rows = (at: number, count: number) => ({ kind: "moved", sheet: "s", axis: "rows", at, count }) as const;
  it.each([
    ["above", rows(0, 2), rect(7, 0, 3, 1)],
    ["at the first", rows(5, 1), rect(6, 0, 3, 1)],
    ["within", rows(6, 2), rect(5, 0, 5, 1)],
    ["below", rows(8, 2), rect(5, 0, 3, 1)],
    ["gone above", rows(0, -2), rect(3, 0, 3, 1)],
    ["gone within", rows(6, -1), rect(5, 0, 2, 1)],
    ["gone over the first", rows(4, -2), rect(4, 0, 2, 1)],
    ["gone over the last", rows(7, -5), rect(5, 0, 2, 1)],
    ["all gone", rows(4, -9), undefined],
  ])("%s", (_where, change, moved) => {
    expect(movedRect(rect(5, 0, 3, 1), change)).toEqual(moved);
  });

  it("or columns", () => {
    const change = { kind: "moved", sheet: "s", axis: "columns", at: 1, count: 2 } as const;
    expect(movedRect(rect(0, 1, 1, 1), change)).toEqual(rect(0, 3, 1, 1));
  });
});
