import type { CellValue, ErrorValue } from "../report/plan";

/** A formula, with or without "=", that has #N/A where it has no value: division by zero, or nothing to choose. */
export function orNone(text: string): string {
  return `=IFERROR(${text.replace(/^=/, "")},NA())`;
}

/** The same of a number: NaN is #N/A. */
export function resultOf(value: number): CellValue | ErrorValue {
  return Number.isFinite(value) ? value : { error: "#N/A" };
}
