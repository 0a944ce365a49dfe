import { offset, parseAddress } from "../address";
import type { Block, Cell, CellContent, ReportPlan, StyledCell, TableBlock, Trace } from "../plan";

/** A number of the plan as the reader sees it: what it is made of, how it is computed, and where it stands. */
export interface TracedCell {
  /** Undefined where it comes of other cells of the workbook alone. */
  readonly trace?: Trace;
  /** In en-US notation; undefined for a value. */
  readonly formula?: string;
  readonly value: unknown;
  /** Number format of the cell, in en-US notation; undefined where it has none. */
  readonly format?: string;
  /** Title of its column, where it stands in a table. */
  readonly title?: string;
}

/**
 * The cell of a plan at an address, such as "D12"; undefined where the plan writes nothing.
 *
 * @param sheet key of the sheet
 * @throws RangeError for what is no address
 */
export function traceOf(plan: ReportPlan, sheet: string, address: string): TracedCell | undefined {
  const blocks = plan.sheets.find(({ key }) => key === sheet)?.blocks ?? [];
  for (const block of blocks) {
    const found = block.kind === "table" ? inTable(block, address) : block.kind === "cells" && inCells(block, address);
    if (found) return found;
  }
  return undefined;
}

function placeIn(at: string, address: string) {
  const [from, to] = [parseAddress(at), parseAddress(address)];
  return { row: to.row - from.row, column: to.column - from.column };
}

function inCells(block: Extract<Block, { kind: "cells" }>, address: string): TracedCell | undefined {
  const { row, column } = placeIn(block.at, address);
  const cell = block.rows[row]?.[column];
  if (cell === undefined || cell === null) return undefined;
  if (!isStyled(cell)) return contentOf(cell);
  const { content, trace, format } = cell;
  return { ...contentOf(content), ...(trace && { trace }), ...(format !== undefined && { format }) };
}

function inTable(block: TableBlock, address: string): TracedCell | undefined {
  const { row, column } = placeIn(offset(block.at, 1, 0), address);
  const content = block.rows[row]?.[column];
  const about = block.columns[column];
  if (content === undefined || about === undefined) return undefined;
  const { dimension, rowKeys, traces } = block;
  const rowKey = rowKeys?.[row];
  const where = dimension !== undefined && rowKey !== undefined ? { [dimension]: rowKey } : {};
  const ofColumn = about.trace && { ...about.trace, where: { ...about.trace.where, ...where } };
  const trace = traces?.[row]?.[about.key ?? ""] ?? ofColumn;
  return { ...contentOf(content), title: about.title, format: about.format, ...(trace && { trace }) };
}

function isStyled(cell: Cell): cell is StyledCell {
  return typeof cell === "object" && cell !== null && "content" in cell;
}

function contentOf(content: CellContent): Pick<TracedCell, "formula" | "value"> {
  return typeof content === "object" && content !== null ? content : { value: content };
}
