import type { Answer, Parameter, Scalar } from "./define";

/** The parameter of every function that answers with one row per item. */
export const headersParameter = {
  name: "headers",
  kind: "boolean",
  default: true,
  description: "FALSE leaves out the header row.",
} as const satisfies Parameter;

/** Rows below their header row, unless the user does not want one. */
export function withHeader(
  headers: boolean,
  header: readonly Scalar[],
  rows: readonly (readonly Answer[])[],
): readonly (readonly Answer[])[] {
  return headers ? [header, ...rows] : rows;
}

/** A number that may be missing in its row: shown as blank. */
export function orBlank(value: number): Scalar {
  return Number.isNaN(value) ? "" : value;
}

/** A list in which a blank means none. */
export function blankAsZero(values: Float64Array): Float64Array {
  return values.map((value) => (Number.isNaN(value) ? 0 : value));
}

/** The numbers of a list without its blanks. */
export function givenNumbers(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}
