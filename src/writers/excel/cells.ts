import { parseAddress } from "../../report/address";
import type { Cell, CellsBlock } from "../../report/plan";
import { styledCell } from "../../report/cellGrid";
import { cellInput } from "./content";
import type { StyleName } from "../../report/styles";
import { alignTop, applyFormat, applyStyle, hasRule, wraps } from "./look";
import { rectangles } from "./rectangles";
import { chunks } from "./chunks";
import { type Step, smallStep } from "./steps";

/** Writes loose cells: contents in one block, then looks and formats by rectangles of equal cells. */
export function* cellsSteps(sheet: Excel.Worksheet, block: CellsBlock): Generator<Step> {
  const { row, column } = parseAddress(block.at);
  const width = Math.max(0, ...block.rows.map((cells) => cells.length));
  if (width === 0) return;
  const inputs = block.rows.map((cells) => Array.from({ length: width }, (_, i) => inputOf(cells[i] ?? null)));
  for (const { start, rows, bytes } of chunks(inputs)) {
    const queue = () => (sheet.getRangeByIndexes(row + start, column, rows.length, width).formulas = [...rows]);
    yield { bytes, queue };
  }
  yield* lookSteps(sheet, block);
}

function inputOf(cell: Cell) {
  return cellInput(styledCell(cell).content);
}

function* lookSteps(sheet: Excel.Worksheet, { at, rows }: CellsBlock): Generator<Step> {
  const origin = parseAddress(at);
  const cells = rows.map((row) => row.map(styledCell));
  const range = (area: { row: number; column: number; rows: number; columns: number }) =>
    sheet.getRangeByIndexes(origin.row + area.row, origin.column + area.column, area.rows, area.columns);
  const styled = cells.map((row) => row.map(({ style }) => style));
  for (const area of rectangles(styled, (name) => !hasRule(name))) {
    yield smallStep(() => applyStyle(range(area), area.value));
  }
  for (const area of tallRows(styled)) yield smallStep(() => alignTop(range(area)));
  for (const area of rectangles(cells.map((row) => row.map(({ format }) => format)))) {
    yield smallStep(() => applyFormat(range(area), area.value));
  }
}

/** Rows in which a cell wraps, over the whole width of the block. */
function tallRows(styled: readonly (readonly (StyleName | undefined)[])[]) {
  const width = Math.max(...styled.map((row) => row.length));
  const tall = (row: readonly (StyleName | undefined)[]) => row.some((name) => name !== undefined && wraps(name));
  return rectangles(styled.map((row) => Array.from({ length: width }, () => tall(row) || undefined)));
}
