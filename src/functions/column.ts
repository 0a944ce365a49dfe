import type { Grid } from "./cells";
import type { Parameter, Scalar } from "./define";
import { functionError, type FunctionError, type Refusal, type Say } from "./errors";
import { readerOf } from "./kinds";

/** The read cells of one argument, row by row; a blank or refused cell is NaN or "", a refused one has its reason in `faults`. */
export interface Column {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array | readonly Scalar[];
  readonly faults: ReadonlyMap<number, Refusal>;
}

/** Reads the cells of an argument as the parameter declares them. */
export function readColumn({ rows, columns, lines }: Grid, parameter: Parameter): Column {
  const { low, high, zeroIsPlain, isNumeric, read } = readerOf(parameter);
  const faults = new Map<number, Refusal>();
  const values: Float64Array | Scalar[] = isNumeric ? new Float64Array(rows * columns) : [];
  let i = 0;
  for (const line of lines) {
    for (let c = 0; c < columns; c++, i++) {
      const cell = line[c];
      // most cells are numbers that need no second look
      if (typeof cell === "number" && cell >= low && cell <= high && (cell !== 0 || zeroIsPlain)) values[i] = cell;
      else values[i] = valueOrFault(read(cell), i);
    }
  }
  return { rows, columns, values, faults };

  function valueOrFault(value: Scalar | Refusal, index: number): Scalar {
    if (typeof value !== "object") return value;
    faults.set(index, value);
    return isNumeric ? NaN : "";
  }
}

/** A blank, or a refused cell, in a read column. */
export function isMissing(value: Scalar | undefined): boolean {
  return value !== value || value === "";
}

/** The error cell for the element, if it was refused. */
export function faultAt({ faults }: Column, index: number, say: Say): FunctionError | undefined {
  const refusal = faults.get(index);
  return refusal && functionError(refusal, say);
}
