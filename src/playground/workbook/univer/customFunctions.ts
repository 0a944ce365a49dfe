import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CustomFunction, FunctionParameter, HostProfile } from "../port";
import type { UniverBook } from "./book";

type CellError = { readonly error: string };
type Cell = string | number | boolean | null | CellError;

const errorCodes = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!", "#CALC!", "#SPILL!"];

/**
 * Makes functions callable from cells, with their descriptions for the grid's autocomplete.
 * Univer's own registration gives 0 for a blank cell; taking the value objects tells them apart.
 */
export function registerFunctions(book: UniverBook, functions: readonly CustomFunction[], profile: HostProfile): void {
  const { engine, sheetsFormula, injector } = book;
  const { BaseFunction, ArrayValueObject, ErrorValueObject, ValueObjectFactory } = engine;

  function toCells(argument: BaseValueObject): Cell[][] {
    if (!argument.isArray()) return [[toCell(argument)]];
    const cells: Cell[][] = [];
    const array = argument as InstanceType<typeof ArrayValueObject>;
    array.iterator((value, row, column) => void ((cells[row] ??= [])[column] = value ? toCell(value) : null));
    return cells;
  }
  function toCell(value: BaseValueObject): Cell {
    if (value.isError()) return { error: String((value as InstanceType<typeof ErrorValueObject>).getErrorType()) };
    return value.isNull() ? null : (value.getValue());
  }
  function toValue(result: unknown): BaseValueObject {
    if (typeof result === "string" && errorCodes.includes(result)) return ErrorValueObject.create(result as never);
    return ValueObjectFactory.create(result as never);
  }
  function toResult(result: unknown): BaseValueObject {
    if (!Array.isArray(result)) return toValue(result);
    const rows = result as unknown[][];
    const calculateValueList = rows.map((row) => row.map(toValue));
    const size = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
    return ArrayValueObject.create({ calculateValueList, ...size, unitId: "", sheetId: "", row: -1, column: -1 });
  }

  for (const definition of functions) {
    const executor = new (class extends BaseFunction {
      override calculate(...args: BaseValueObject[]): BaseValueObject {
        return toResult(callFunction(definition, args.map(toCells), profile));
      }
    })(definition.id);
    injector.get(engine.IFunctionService).registerExecutors(executor);
    injector
      .get(sheetsFormula.IDescriptionService)
      .registerDescriptions([describe(definition, engine.FunctionType.User)]);
  }
}

/**
 * Calls a function as Excel does: errors in arguments are the result, ranges for single-cell parameters give a
 * result for each cell, whatever is thrown becomes an error value. Never throws.
 */
export function callFunction(definition: CustomFunction, args: readonly Cell[][][], profile: HostProfile): unknown {
  const { parameters } = definition;
  const error = args.flat(2).find(isError);
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
  if (type === "number") return asNumber(cell);
  if (type === "string")
    return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean") return typeof cell === "string" ? asNumber(cell) !== 0 : Boolean(cell);
  return cell;
}

function asNumber(cell: Cell): number {
  const number = typeof cell === "string" && cell.trim() === "" ? Number.NaN : Number(cell);
  if (Number.isNaN(number)) throw new TypeError("#VALUE!");
  return number;
}

/** Excel has no infinity and no undefined; promises would need a grid that waits. */
function checked(result: unknown): unknown {
  if (Array.isArray(result)) return result.map((row) => (row as unknown[]).map(checked));
  if (typeof result === "number" && !Number.isFinite(result)) return "#NUM!";
  if (result === null || result === undefined) return profileBlank;
  const code = codeOf(result);
  return code ?? result;
}

/** A blank that a function returns shows as 0 in Excel. */
const profileBlank = 0;

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

function describe({ id, description, parameters }: CustomFunction, functionType: number): never {
  const functionParameter = parameters.map(({ name, description: detail, optional, repeating }) => ({
    name,
    detail,
    example: "",
    require: optional ? 0 : 1,
    repeat: repeating ? 1 : 0,
  }));
  return { functionName: id, functionType, description, abstract: description, functionParameter } as never;
}
