import { absolute, quoteSheet } from "./address";
import type { CellValue, ErrorValue, Formula } from "./plan";

/** A formula and the value that our code computed for it. */
export function formula(text: string, value: CellValue | ErrorValue): Formula {
  return { formula: text, value };
}

/** Structured reference to the data of a column. */
export function column(table: string, title: string): string {
  return `${table}[${title.replace(/['#[\]]/g, "'$&")}]`;
}

/** Fixed reference to cells of another sheet. */
export function onSheet(sheet: string, range: string): string {
  return `${quoteSheet(sheet)}!${absolute(range)}`;
}

/** A text constant in a formula. */
export function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
