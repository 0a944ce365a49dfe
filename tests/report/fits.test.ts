import { describe, expect, it } from "vitest";
import { parseAddress, address } from "../../src/report/address";
import { cellGrid, valueOf, type GridCell } from "../../src/report/cellGrid";
import type { SheetPlan } from "../../src/report/plan";
import { styles, type CellStyle } from "../../src/report/styles";
import { companyPlan, companyWithoutLedger } from "./fixture";
import { servePlan } from "./serveFixture";

const plans = [
  ...["en", "zh-CN", "zh-TW"].map((locale) => ({ what: locale, plan: companyPlan(locale) })),
  ...["en", "zh-CN", "zh-TW"].map((locale) => ({ what: `${locale} with all about serving`, plan: servePlan(locale) })),
  { what: "en without a ledger", plan: companyPlan("en", companyWithoutLedger()) },
];

describe.each(plans)("the words of the report ($what)", ({ plan }) => {
  it.each(plan.sheets.map((sheet) => [sheet.key, sheet] as const))("are not cut on sheet %s", (_, sheet) => {
    const cut = [...cellGrid(sheet).values()].filter(
      (cell) => isBounded(cell, sheet) && needed(cell) > width(cell, sheet),
    );
    expect(cut.map((cell) => `${cell.address} ${valueOf(cell.content) as string}`)).toEqual([]);
  });
});

/** A text that may not run over into the next cell: that one is filled, or the text stands in a header. */
function isBounded(cell: GridCell, sheet: SheetPlan): boolean {
  if (typeof valueOf(cell.content) !== "string") return false;
  const look: CellStyle = cell.style === undefined ? {} : styles[cell.style];
  if (look.wrap) return true;
  const { row, column } = parseAddress(cell.address);
  const right = cellGrid(sheet).get(address(row, column + 1));
  const isFilled = right !== undefined && !["", null].includes(valueOf(right.content) as string | null);
  return isFilled || cell.style === "headerAside";
}

/** In digits of Excel's body font: a generous letter, a Chinese sign; of a text that wraps its longest word. */
function needed({ content, style }: GridCell): number {
  const text = valueOf(content) as string;
  const { bold, wrap, indent = 0, size = 11 }: CellStyle = style === undefined ? {} : styles[style];
  const pieces = wrap ? text.split(/\s+|(?<=[\u2E80-\uFFEF])/u) : [text];
  const widths = pieces.map((piece) =>
    [...piece].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 2.1 : 1), 0),
  );
  return Math.max(...widths) * (bold ? 1.1 : 1) * (size / 11) + 2 * indent;
}

function width({ address: at }: GridCell, { columnWidths }: SheetPlan): number {
  return columnWidths[parseAddress(at).column] ?? 8.43;
}
