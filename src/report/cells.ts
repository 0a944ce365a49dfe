import type { CellContent, CellsBlock, Cell, StyledCell } from "./plan";
import type { StyleName } from "./styles";

/** A cell with its look. */
export function cell(content: CellContent, style: StyleName, format?: string): StyledCell {
  return { content, style, ...(format !== undefined && { format }) };
}

/** Cells of one style. */
export function row(style: StyleName, ...contents: CellContent[]): StyledCell[] {
  return contents.map((content) => cell(content, style));
}

/** A cell that jumps to another sheet. */
export function jump(text: string, sheet: string): StyledCell {
  return { content: text, style: "hyperlink", link: sheet };
}

/** A block from a row (counted from 1, as on the sheet) and column A on. */
export function block(firstRow: number, rows: readonly (readonly Cell[])[]): CellsBlock {
  return { kind: "cells", at: `A${firstRow}`, rows };
}
