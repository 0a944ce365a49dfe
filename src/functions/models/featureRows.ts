import type { Parameter } from "../define";

/** A range of features, one row per customer. */
export const featuresParameter = {
  name: "features",
  kind: "number",
  takes: "table",
  description: "Range of numbers: one row per customer, one column per feature.",
} as const satisfies Parameter;

/** Which rows have a number in every column, of several ranges of equal height at once. */
export function completeIndices(length: number, ...tables: readonly (readonly ArrayLike<number>[])[]): number[] {
  const isComplete = (i: number) => tables.every((table) => !Array.from(table[i] ?? [NaN]).some(Number.isNaN));
  return Array.from({ length }, (_, i) => i).filter(isComplete);
}
