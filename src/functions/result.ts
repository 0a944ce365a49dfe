import { CoreError } from "../core/errors";
import type { Answer, Scalar } from "./define";
import { functionError, type FunctionError, type Say } from "./errors";

/** What a function hands to one cell; "" shows as blank. */
export type CellResult = Scalar | FunctionError;

/** A computed value as a cell: never NaN, Infinity or -0. */
export function answerCell(value: Answer, say: Say): CellResult {
  if (value instanceof CoreError) return functionError(value, say);
  if (typeof value !== "number" || Number.isFinite(value)) return value === 0 ? 0 : value;
  return functionError({ code: "no-result", details: {} }, say);
}

export function isError(cell: CellResult): cell is FunctionError {
  return typeof cell === "object";
}
