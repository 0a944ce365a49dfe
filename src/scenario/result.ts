import type { CellValue, ErrorValue } from "../report/plan";

/** A formula, with or without "=", that has #N/A where it has no value: division by zero, or nothing to choose. */
export function orNone(text: string): string {
  return `=IFERROR(${text.replace(/^=/, "")},NA())`;
}

/** What a cell of inputs holds, and #N/A where that is no number: an empty cell would count as 0. */
export function typedNumber(reference: string): string {
  return `=IF(ISNUMBER(${reference}),${reference},NA())`;
}

/** A number as a cell holds it: NaN is #N/A. */
export function resultOf(value: number): CellValue | ErrorValue {
  return Number.isFinite(value) ? value : { error: "#N/A" };
}
