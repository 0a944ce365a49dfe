import type { ErrorCode } from "./define";

const errorCodes = new Set(["#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#REF!", "#NAME?", "#NULL!"]);

/** Cells of one argument. Lines may be shorter than `columns`: the rest is blank. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly lines: readonly (readonly unknown[])[];
}

/** The three ways in which hosts hand over an empty cell. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Entities and formatted numbers carry their plain value inside. */
export function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null || !("basicValue" in cell)) return cell;
  return cell.basicValue;
}

/** The code of an error cell, in the forms of the hosts: an error object, an entity, or the text of the code. */
export function errorCode(cell: unknown): ErrorCode | undefined {
  const code = typeof cell === "object" && cell !== null && "code" in cell ? cell.code : plain(cell);
  return typeof code === "string" && errorCodes.has(code) ? (code as ErrorCode) : undefined;
}

/** How a sentence quotes what stood in a cell. */
export function quoted(cell: unknown): string | number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "string") return "?";
  return `"${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell}"`;
}

/** An argument as a grid: a bare value is 1 x 1. The cells are not copied. */
export function gridOf(argument: unknown): Grid {
  const lines: readonly (readonly unknown[])[] = Array.isArray(argument)
    ? argument.every(Array.isArray)
      ? argument
      : argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[argument]];
  let columns = 0;
  for (const line of lines) columns = Math.max(columns, line.length);
  return { rows: lines.length, columns, lines };
}

/** The first rows of a grid. */
export function firstRows(grid: Grid, rows: number): Grid {
  return rows === grid.rows ? grid : { ...grid, rows, lines: grid.lines.slice(0, rows) };
}
