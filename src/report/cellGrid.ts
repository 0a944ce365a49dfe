import { address, parseAddress } from "./address";
import { formats } from "./formats";
import type {
  Cell,
  CellContent,
  CellValue,
  CellsBlock,
  ErrorValue,
  Formula,
  SheetPlan,
  StyledCell,
  TableBlock,
} from "./plan";
import type { StyleName } from "./styles";
import { headerStyle } from "./tableHeader";

/** A cell of a sheet with all that the plan says about it. */
export interface GridCell {
  readonly address: string;
  readonly content: CellContent;
  readonly style?: StyleName;
  readonly format: string;
  /** Key of the sheet to jump to. */
  readonly link?: string;
}

/** Every cell that a sheet's blocks write, by its address: loose cells, titles and rows of tables. */
export function cellGrid(sheet: SheetPlan): ReadonlyMap<string, GridCell> {
  const grid = new Map<string, GridCell>();
  const put = (cell: GridCell) => grid.set(cell.address, cell);
  for (const block of sheet.blocks) {
    if (block.kind === "cells") looseCells(block, put);
    if (block.kind === "table") tableCells(block, put);
  }
  return grid;
}

function looseCells({ at, rows }: CellsBlock, put: (cell: GridCell) => void): void {
  const { row, column } = parseAddress(at);
  rows.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      if (cell === null) return;
      const { format = formats.general, ...rest } = styledCell(cell);
      put({ address: address(row + down, column + right), ...rest, format });
    }),
  );
}

function tableCells({ at, columns, rows }: TableBlock, put: (cell: GridCell) => void): void {
  const { row, column } = parseAddress(at);
  columns.forEach(({ title, format, style = "label" }, right) => {
    const header = headerStyle(columns[right]!);
    put({ address: address(row, column + right), content: title, style: header, format: formats.text });
    rows.forEach((cells, down) => {
      const content = cells[right] ?? null;
      if (content !== null) put({ address: address(row + 1 + down, column + right), content, style, format });
    });
  });
}

export function isStyled(cell: Cell): cell is StyledCell {
  return cell !== null && typeof cell === "object" && "content" in cell;
}

export function isFormula(content: CellContent): content is Formula {
  return content !== null && typeof content === "object";
}

/** What a cell shows: its value, or that of its formula. */
export function valueOf(content: CellContent): CellValue | ErrorValue {
  return isFormula(content) ? content.value : content;
}

/** Every cell in its long form. */
export function styledCell(cell: Cell): StyledCell {
  return isStyled(cell) ? cell : { content: cell };
}
