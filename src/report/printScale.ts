import { parseAddress } from "./address";
import type { GridCell } from "./cellGrid";
import type { SheetPlan } from "./plan";
import { textWidth } from "./rowHeight";
import { styles, type CellStyle } from "./styles";

/** What a page of A4 landscape holds within the margins of our files, in points. */
export const paper = { width: 769, height: 487 } as const;

/** Cells by row, counted from 1, and by column, counted from 0. */
export type SheetRows = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

const defaultWidth = 8.43;

/** To how much of its size Excel shrinks a sheet, in whole percents, so that it fits on the width of its pages. */
export function printScale(sheet: SheetPlan, rows: SheetRows): number {
  const edges = edgesOf(sheet);
  const page = Math.max(...pageWidths(sheet, rightEdge(sheet, rows, edges), edges));
  return Math.max(0.1, Math.min(1, Math.floor((paper.width / page) * 100) / 100));
}

/** The last column that something reaches, counted from 0, so that a print area cuts nothing off. */
export function lastColumn(sheet: SheetPlan, rows: SheetRows): number {
  const edges = edgesOf(sheet);
  const right = rightEdge(sheet, rows, edges);
  let column = 0;
  while (edges(column) < right) column += 1;
  return column;
}

/** How far cells and charts reach, in points. */
function rightEdge(sheet: SheetPlan, rows: SheetRows, edges: Edges): number {
  const charts = sheet.blocks.flatMap((block) =>
    block.kind === "chart" ? [edges(parseAddress(block.to).column)] : [],
  );
  const cells = [...rows.values()].flatMap((row) => [...row].map(([column, cell]) => reach(row, column, cell, edges)));
  return [...charts, ...cells].reduce((most, edge) => Math.max(most, edge), 1);
}

/** One page as wide as all, or pages side by side from break to break, with the columns that each repeats. */
function pageWidths({ print: { columnBreaks = [], titleColumns } }: SheetPlan, widest: number, edges: Edges): number[] {
  const starts = columnBreaks.map((column) => edges(parseAddress(`${column}1`).column - 1));
  const repeated = titleColumns === undefined ? 0 : edges(parseAddress(`${titleColumns.split(":")[1]}1`).column);
  return [0, ...starts].map((start, page) => (starts[page] ?? widest) - start + (page === 0 ? 0 : repeated));
}

/** Right edge of a column, in points from the left of the sheet; -1 for that of none. */
type Edges = (column: number) => number;

function edgesOf({ columnWidths }: SheetPlan): Edges {
  const sums: number[] = [];
  return (column) => {
    for (let next = sums.length; next <= column; next += 1) {
      sums.push((sums[next - 1] ?? 0) + points(columnWidths[next] ?? defaultWidth));
    }
    return column < 0 ? 0 : sums[column]!;
  };
}

/** Excel measures columns in digits of 7 pixels, with 5 of padding. */
function points(digits: number): number {
  return (digits * 7 + 5) * 0.75;
}

/** Text that is wider than its column runs on over blank cells, and prints there. */
function reach(row: ReadonlyMap<number, GridCell>, column: number, { content, style }: GridCell, edges: Edges): number {
  const { wrap, bold, align, size = 11 }: CellStyle = style === undefined ? {} : styles[style];
  const own = edges(column);
  const text = typeof content === "object" && content !== null && "value" in content ? content.value : content;
  if (typeof text !== "string" || wrap || align === "right") return own;
  const end = edges(column - 1) + points(textWidth(text, bold)) * (size / 11);
  const next = Math.min(...[...row.keys()].filter((other) => other > column));
  return Math.max(own, Math.min(end, Number.isFinite(next) ? edges(next - 1) : end));
}
