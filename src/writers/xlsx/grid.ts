import { parseAddress } from "../../report/address";
import { cellGrid, type GridCell } from "../../report/cellGrid";
import type { SheetPlan, TableBlock } from "../../report/plan";
import { isOnSheet } from "./address";
import { XlsxError, type XlsxErrorCode } from "./errors";

/** The cells of one sheet in reading order: by row, then by column, both from 0. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

/** Puts the blocks of a sheet in their places. @throws XlsxError "cells-overlap", "table-shape", "address-illegal" */
export function gridOf(sheet: SheetPlan): Grid {
  const grid = new Map<number, Map<number, GridCell>>();
  for (const block of sheet.blocks) {
    if (block.kind === "table") requireShape(block);
    for (const cell of cellGrid({ ...sheet, blocks: [block] }).values()) put(grid, cell, sheet.name);
  }
  return inReadingOrder(grid);
}

function put(grid: Map<number, Map<number, GridCell>>, cell: GridCell, sheetName: string): void {
  const { row, column } = parseAddress(cell.address);
  const refuse = (code: XlsxErrorCode) => new XlsxError(code, { where: `${sheetName}!${cell.address}` });
  if (!isOnSheet({ row, column })) throw refuse("address-illegal");
  const cells = grid.get(row) ?? new Map<number, GridCell>();
  if (cells.has(column)) throw refuse("cells-overlap");
  grid.set(row, cells.set(column, cell));
}

function requireShape({ name, columns, rows }: TableBlock): void {
  if (rows.length === 0 || columns.length === 0) throw new XlsxError("table-shape", { where: name, got: rows.length });
  const odd = rows.findIndex((row) => row.length !== columns.length);
  if (odd >= 0) {
    const details = { where: `${name} row ${odd + 1}`, got: rows[odd]!.length, limit: columns.length };
    throw new XlsxError("table-shape", details);
  }
}

function inReadingOrder(grid: ReadonlyMap<number, ReadonlyMap<number, GridCell>>): Grid {
  const ordered = <T>(entries: ReadonlyMap<number, T>) => [...entries].sort(([a], [b]) => a - b);
  return new Map(ordered(grid).map(([row, cells]) => [row, new Map(ordered(cells))]));
}
