import type { BaseValueObject } from "@univerjs/engine-formula";
import { callFunction, errorCodes, omitted, type Cell } from "../callFunction";
import type { CustomFunction, HostProfile } from "../port";
import type { UniverBook } from "./book";
import type { ErrorReasons } from "./errorReasons";

/**
 * Makes functions callable from cells, with their descriptions for the grid's autocomplete.
 * Univer's own registration gives 0 for a blank cell; taking the value objects tells them apart.
 */
export function registerFunctions(
  book: UniverBook,
  functions: readonly CustomFunction[],
  { profile, reasons }: { readonly profile: HostProfile; readonly reasons: ErrorReasons },
): void {
  const { engine, sheetsFormula, injector } = book;
  const { BaseFunction, ArrayValueObject, ErrorValueObject, StringValueObject, ValueObjectFactory } = engine;

  function toCells(argument: BaseValueObject): Cell[][] {
    if (!argument.isArray()) return argument.isNull() ? omitted : [[toCell(argument)]];
    const cells: Cell[][] = [];
    const array = argument as InstanceType<typeof ArrayValueObject>;
    array.iterator((value, row, column) => void ((cells[row] ??= [])[column] = value ? toCell(value) : null));
    return cells;
  }
  function toCell(value: BaseValueObject): Cell {
    if (value.isError()) return { error: String((value as InstanceType<typeof ErrorValueObject>).getErrorType()) };
    return value.isNull() ? null : value.getValue();
  }
  function toValue(result: unknown): BaseValueObject {
    if (typeof result === "string" && errorCodes.includes(result)) return ErrorValueObject.create(result as never);
    // the factory would read "2025-01" as a date
    return typeof result === "string" ? StringValueObject.create(result) : ValueObjectFactory.create(result as never);
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
        const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
        const call = (...given: unknown[]) => reasons.note(cell, definition.call(...given));
        return toResult(callFunction({ ...definition, call }, args.map(toCells), profile));
      }
    })(definition.id);
    injector.get(engine.IFunctionService).registerExecutors(executor);
    injector
      .get(sheetsFormula.IDescriptionService)
      .registerDescriptions([describe(definition, engine.FunctionType.User)]);
  }
}

function describe({ id, description, parameters }: CustomFunction, functionType: number): never {
  const functionParameter = parameters.map(({ name, description: detail, example = "", optional, repeating }) => ({
    name,
    detail,
    example,
    require: optional ? 0 : 1,
    repeat: repeating ? 1 : 0,
  }));
  return { functionName: id, functionType, description, abstract: description, functionParameter } as never;
}
