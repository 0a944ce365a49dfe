import { describe, expect, it } from "vitest";
import { withPages } from "../../src/report/pages";
import type { Block, CellsBlock, SheetPlan, TableBlock } from "../../src/report/plan";

const column = (at: string, rows: number): CellsBlock => ({
  ...{ kind: "cells", at },
  rows: Array.from({ length: rows }, (_, index) => [index + 1]),
});

const table = (at: string, rows: number): TableBlock => ({
  ...{ kind: "table", at, name: "T", filter: false, columns: [{ title: "Number", format: "0" }] },
  rows: Array.from({ length: rows }, (_, index) => [index + 1]),
});

/** One column as wide as 144 digits: (144 × 7 + 5) × 0.75 = 760 of the 769 points of a page, so nothing is shrunk. */
function sheetOf(...blocks: Block[]): SheetPlan {
  return {
    ...{ key: "one", name: "One", blocks, conditionalFormats: [], columnWidths: [144], gridlines: false },
    ...{ freezeRows: 0, tabColor: "#000000", print: { orientation: "landscape", header: "", footer: "" } },
  };
}

const printed = (...blocks: Block[]) => withPages(sheetOf(...blocks)).print;

// a page has 487 points, of which 95 % are planned: 30 rows of 15 points
describe("pages of a sheet", () => {
  it("stay one while all fits", () => {
    expect(printed(column("A1", 10), column("A12", 19)).pageBreaks).toEqual([]);
  });

  it("begin with a block that would be cut, not within it", () => {
    expect(printed(column("A1", 10), column("A12", 20)).pageBreaks).toEqual([12]);
  });

  it("are planned full rather than leave a title alone on the first", () => {
    expect(printed(column("A1", 4), column("A6", 27)).pageBreaks).toEqual([]);
    expect(printed(column("A1", 4), column("A6", 28)).pageBreaks).toEqual([6]);
  });

  it("count the rows of a chart", () => {
    const chart = { kind: "chart", from: "A12", to: "A31" } as Block;
    expect(printed(column("A1", 10), chart).pageBreaks).toEqual([12]);
  });

  it("are not nearly empty at the end: the last takes a block from the one before", () => {
    expect(printed(column("A1", 10), column("A12", 15), column("A28", 5)).pageBreaks).toEqual([12]);
  });

  it("are of the same length for a table longer than one, and repeat its titles", () => {
    const { pageBreaks, titleRows } = printed(column("A1", 20), column("A22", 1), table("A23", 40));
    expect([pageBreaks, titleRows]).toEqual([[22, 43], "23:23"]);
  });

  it("count what stands above a long table on its first page", () => {
    const { pageBreaks } = printed(column("A1", 12), column("A14", 1), table("A15", 40));
    expect(pageBreaks).toEqual([28]);
  });

  it("flow on for a table of very many, with its titles on each", () => {
    const { pageBreaks, titleRows } = printed(column("A1", 20), table("A22", 1000));
    expect([pageBreaks, titleRows]).toEqual([[22], "22:22"]);
  });

  it("are left alone where the sheet has breaks of its own", () => {
    const sheet = sheetOf(column("A1", 100));
    const own = { ...sheet, print: { ...sheet.print, pageBreaks: [7] } };
    expect(withPages(own)).toBe(own);
  });

  it("are cut where the tables on the left end, not in them, where a long list stands beside", () => {
    const beside = [column("A1", 20), column("A22", 20), column("C1", 50)];
    const sheet = { ...sheetOf(...beside), columnWidths: [100, 8, 8] };
    expect(withPages(sheet).print.pageBreaks).toEqual([22]);
  });

  it("are planned by the widest where there are some side by side", () => {
    const sheet = sheetOf(column("A1", 10), column("A12", 19), column("A32", 15));
    const wide = { ...sheet, columnWidths: [36, 108, 108], blocks: [...sheet.blocks, column("C1", 1)] };
    const print = { ...sheet.print, pagesWide: 2, columnBreaks: ["C"], titleColumns: "A:A" };
    expect(withPages({ ...wide, print }).print.pageBreaks).toEqual([32]);
    expect(withPages(wide).print.pageBreaks).toEqual([]);
  });

  it("hold more rows where wide columns shrink the sheet", () => {
    const wide = { ...sheetOf(column("A1", 10), column("A12", 40)), columnWidths: [250] };
    expect(withPages(wide).print.pageBreaks).toEqual([]);
  });

  it("end with the last row that prints, and reach as far as the widest of what stands above", () => {
    const sheet = sheetOf(column("A1", 10), table("A12", 1000));
    const print = { ...sheet.print, lastRow: 30 };
    expect(withPages({ ...sheet, print }).print).toMatchObject({ area: "A1:A30", pageBreaks: [] });
    const wide = [column("C1", 2), column("G40", 2)];
    expect(withPages({ ...sheet, print, blocks: [...sheet.blocks, ...wide] }).print.area).toBe("A1:C30");
  });

  it("leave out what is below the last row also where the sheet has titles of its own", () => {
    const sheet = sheetOf(table("A5", 1000));
    const print = { ...sheet.print, titleRows: "5:5", lastRow: 105 };
    expect(withPages({ ...sheet, print }).print).toEqual({ ...print, area: "A1:A105" });
  });
});
