import type { CustomFunction, FunctionParameter, HostProfile } from "./port";

interface CellError {
  readonly error: string;
}

/** What a cell gives to a function; null for a blank one. */
export type Cell = string | number | boolean | null | CellError;

export const errorCodes = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!", "#CALC!", "#SPILL!"];

/** The cells of an argument that was left out, as in f(1,,2). */
export const omitted: Cell[][] = [];

/**
 * Calls a function as Excel does: errors in arguments are the result unless the parameter takes them, ranges for single-cell parameters give a
 * result for each cell, whatever is thrown becomes an error value. Never throws.
 */
export function callFunction(definition: CustomFunction, args: readonly Cell[][][], profile: HostProfile): unknown {
  const { parameters } = definition;
  const error = args
    .filter((_cells, index) => !parameterAt(parameters, index)?.takesErrors)
    .flat(2)
    .find(isError);
  if (error) return error.error;
  const spread = args.filter((_cells, index) => !parameterAt(parameters, index)?.matrix);
  const rows = Math.max(1, ...spread.map((cells) => cells.length));
  const columns = Math.max(1, ...spread.map((cells) => cells[0]?.length ?? 1));
  const one = (row: number, column: number): unknown => callOnce(definition, args, { row, column }, profile);
  if (rows === 1 && columns === 1) return one(0, 0);
  return Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => single(one(row, column))),
  );
}

function callOnce(definition: CustomFunction, args: readonly Cell[][][], at: Position, profile: HostProfile): unknown {
  try {
    const given = args.map((cells, index) => argument(parameterAt(definition.parameters, index), cells, at, profile));
    return checked(definition.call(...arrange(definition.parameters, given)));
  } catch (error) {
    return errorCode(error);
  }
}

interface Position {
  readonly row: number;
  readonly column: number;
}

function argument(
  parameter: FunctionParameter | undefined,
  cells: Cell[][],
  at: Position,
  profile: HostProfile,
): unknown {
  const type = parameter?.type ?? "any";
  if (cells === omitted) return null;
  if (parameter?.matrix) return cells.map((row) => row.map((cell) => typed(type, cell, profile)));
  const row = cells[Math.min(at.row, cells.length - 1)] ?? [null];
  return typed(type, row[Math.min(at.column, row.length - 1)] ?? null, profile);
}

/** Repeating arguments are gathered into one array, omitted ones are null. */
function arrange(parameters: readonly FunctionParameter[], given: readonly unknown[]): unknown[] {
  return parameters.map((parameter, index) => (parameter.repeating ? given.slice(index) : (given[index] ?? null)));
}

function parameterAt(parameters: readonly FunctionParameter[], index: number): FunctionParameter | undefined {
  return parameters[index] ?? (parameters.at(-1)?.repeating ? parameters.at(-1) : undefined);
}

/** Brings a cell to the type of its parameter as Excel does, or throws the error that Excel answers with. */
function typed(type: NonNullable<FunctionParameter["type"]>, cell: Cell, profile: HostProfile): unknown {
  if (cell === null) return profile === "desktop" ? 0 : null;
  if (isError(cell)) return { code: cell.error };
  if (type === "number") return asNumber(cell);
  if (type === "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean") return typeof cell === "string" ? asNumber(cell) !== 0 : Boolean(cell);
  return cell;
}

function asNumber(cell: string | number | boolean): number {
  const number = typeof cell === "string" && cell.trim() === "" ? Number.NaN : Number(cell);
  if (Number.isNaN(number)) throw new TypeError("#VALUE!");
  return number;
}

/** Excel has no infinity and no undefined; promises would need a grid that waits. */
function checked(result: unknown): unknown {
  if (Array.isArray(result)) return result.map((row) => (row as unknown[]).map(checked));
  if (typeof result === "number" && !Number.isFinite(result)) return "#NUM!";
  // a blank that a function returns shows as 0
  return codeOf(result) ?? result ?? 0;
}

function single(result: unknown): unknown {
  return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
}

function errorCode(error: unknown): string {
  return codeOf(error) ?? "#VALUE!";
}

/** The code of a CustomFunctions.Error, whichever window it comes from. */
function codeOf(value: unknown): string | undefined {
  const code = typeof value === "object" && value !== null ? (value as { code?: unknown }).code : undefined;
  return typeof code === "string" && errorCodes.includes(code) ? code : undefined;
}

function isError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
