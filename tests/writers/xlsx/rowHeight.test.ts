import { expect, it } from "vitest";
import type { StyledCell } from "../../../src/report/plan";
import { writeXlsx } from "../../../src/writers/xlsx";
import { readPart } from "../../oracle/editPackage";
import { smallPlan } from "./smallPlan";

/** The height of row 1 with these cells side by side, in columns of 20 digits; undefined for the default. */
function heightOf(...cells: readonly StyledCell[]): number | undefined {
  const sheet = smallPlan.sheets[0]!;
  const blocks = [{ kind: "cells", at: "A1", rows: [cells] }] as const;
  const plan = {
    ...smallPlan,
    names: [],
    sheets: [{ ...sheet, blocks, conditionalFormats: [], validations: [], columnWidths: [20, 20] }],
  };
  const height = /<row r="1" ht="([\d.]+)"/.exec(readPart(writeXlsx(plan), "xl/worksheets/sheet1.xml"))?.[1];
  return height === undefined ? undefined : Number(height);
}

it.each<{ readonly what: string; readonly cells: readonly StyledCell[]; readonly height: number | undefined }>([
  { what: "one line keeps the default", cells: [{ content: "short", style: "text" }], height: undefined },
  {
    what: "text that does not wrap keeps the default",
    cells: [{ content: "x".repeat(90), style: "label" }],
    height: undefined,
  },
  { what: "words go on at blanks", cells: [{ content: "about twenty letters in a line", style: "text" }], height: 30 },
  {
    what: "Chinese goes on anywhere",
    cells: [{ content: "每一个汉字都有两个数字宽一行写不下", style: "text" }],
    height: 30,
  },
  { what: "a word wider than its column is broken", cells: [{ content: "x".repeat(60), style: "text" }], height: 45 },
  { what: "line ends count", cells: [{ content: "a\nb\nc", style: "text" }], height: 45 },
  {
    what: "the tallest cell counts",
    cells: [
      { content: "a", style: "text" },
      { content: "a\nb", style: "text" },
    ],
    height: 30,
  },
  { what: "a title of 20 points", cells: [{ content: "Title", style: "title" }], height: 26.25 },
  {
    what: "no row is higher than Excel's 409 points",
    cells: [{ content: "a\n".repeat(99), style: "text" }],
    height: 409,
  },
])("$what", ({ cells, height }) => {
  expect(heightOf(...cells)).toBe(height);
});
