import { CoreError } from "../core/errors";
import type { Grid } from "./cells";
import { isMissing, readColumn } from "./column";
import type { Answer, ExcelFunction, Parameter, Scalar, Takes } from "./define";
import { functionError, functionErrorInRow, type FunctionError, type Say } from "./errors";
import { answerCell, type CellResult } from "./result";
import { shapeText } from "./shapes";
import { cellLimit } from "./size";

/** An argument that is taken as a whole, as `compute` takes it; or why the whole call is refused. */
export function takeWhole(
  grid: Grid,
  parameter: Parameter,
  takes: Takes,
  say: Say,
): { readonly value: unknown } | { readonly error: FunctionError } {
  const one = takes === "one";
  if (one && grid.rows * grid.columns !== 1) {
    return {
      error: functionError({ code: "one-value", details: { name: parameter.name, got: shapeText(grid) } }, say),
    };
  }
  const { values, faults, columns } = readColumn(grid, parameter);
  const [fault] = faults;
  if (fault) {
    const [index, refusal] = fault;
    const row = Math.floor(index / columns) + 1;
    return { error: one ? functionError(refusal, say) : functionErrorInRow(refusal, row, say) };
  }
  if (one) return { value: isMissing(values[0]) ? undefined : values[0] };
  return { value: takes === "table" ? inRows(values, columns) : values };
}

function inRows(values: Float64Array | readonly Scalar[], columns: number) {
  return Array.from({ length: values.length / columns }, (_, r) => values.slice(r * columns, (r + 1) * columns));
}

/**
 * Computes once from whole ranges.
 *
 * @throws what `compute` throws
 */
export function computeWhole(f: ExcelFunction, args: Readonly<Record<string, unknown>>, say: Say): CellResult[][] {
  const answer = (f.compute as (args: unknown) => Answer | readonly (Answer | readonly Answer[])[])(args);
  if (!isList(answer)) return [[answerCell(answer, say)]];
  const columns = Array.isArray(answer[0]) ? answer[0].length : 1;
  const rows = answer.length;
  if (rows * columns > cellLimit) throw new CoreError("too-large", { rows, columns, limit: cellLimit });
  return answer.map((row) => (isList(row) ? row.map((cell) => answerCell(cell, say)) : [answerCell(row, say)]));
}

function isList<T>(value: Answer | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
