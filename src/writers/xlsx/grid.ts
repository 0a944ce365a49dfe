import type { Cell, CellContent, SheetPlan, StyledCell, TableBlock } from "../../report/plan";
import type { StyleName } from "../../report/styles";
import { cellAddress, position } from "./address";
import { XlsxError, type XlsxErrorCode } from "./errors";
import { limits } from "./limits";

/** A cell of the file: what it holds and how it looks. */
export interface GridCell {
  readonly content: CellContent;
  readonly style?: StyleName | undefined;
  readonly format?: string | undefined;
  /** Key of the sheet to jump to. */
  readonly link?: string | undefined;
}

/** The cells of one sheet: by row, then by column, both from 1, in reading order. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

/** Puts the blocks of a sheet in their places. @throws XlsxError "cells-overlap", "table-shape", "address-illegal" */
export function gridOf(sheet: SheetPlan): Grid {
  const grid = new Map<number, Map<number, GridCell>>();
  const put = (row: number, column: number, cell: GridCell) => {
    const cells = grid.get(row) ?? new Map<number, GridCell>();
    const refuse = (code: XlsxErrorCode) =>
      new XlsxError(code, { where: `${sheet.name}!${cellAddress({ row, column })}` });
    if (row > limits.rows || column > limits.columns) throw refuse("address-illegal");
    if (cells.has(column)) throw refuse("cells-overlap");
    grid.set(row, cells.set(column, cell));
  };
  for (const block of sheet.blocks) {
    if (block.kind === "chart") continue;
    const { row, column } = position(block.at);
    const rows = block.kind === "table" ? tableRows(block) : block.rows.map((cells) => cells.map(styled));
    rows.forEach((cells, i) => cells.forEach((cell, j) => cell && put(row + i, column + j, cell)));
  }
  return inReadingOrder(grid);
}

function styled(cell: Cell): GridCell | undefined {
  if (cell === null) return undefined;
  return isStyled(cell) ? cell : { content: cell };
}

function isStyled(cell: Cell): cell is StyledCell {
  return typeof cell === "object" && cell !== null && "content" in cell;
}

function tableRows({ columns, rows, name }: TableBlock): GridCell[][] {
  if (rows.length === 0 || columns.length === 0) throw new XlsxError("table-shape", { where: name, got: rows.length });
  const header = columns.map(({ title, format }): GridCell => ({
    content: title,
    style: format === "@" ? "header" : "headerNumber",
  }));
  const body = rows.map((row, i) => {
    if (row.length !== columns.length) {
      throw new XlsxError("table-shape", { where: `${name} row ${i + 1}`, got: row.length, limit: columns.length });
    }
    return row.map((content, j): GridCell => ({ content, style: columns[j]!.style, format: columns[j]!.format }));
  });
  return [header, ...body];
}

function inReadingOrder(grid: ReadonlyMap<number, ReadonlyMap<number, GridCell>>): Grid {
  const ordered = <T>(entries: ReadonlyMap<number, T>) => [...entries].sort(([a], [b]) => a - b);
  return new Map(ordered(grid).map(([row, cells]) => [row, new Map(ordered(cells))]));
}
