import { serialOf } from "../../../intake/values/serial";
import type { Scalar } from "../../workbook/port";

/** What the cells of a column hold; a column of text is left as it stands in the file. */
export type ColumnKind = "number" | "date" | "text";

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const date = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Decides by column what the first rows hold, blank cells aside. Ids with leading zeros and long digit strings
 * stay text, so that none is changed.
 */
export function columnKinds(rows: readonly (readonly string[])[]): ColumnKind[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_column, index) => {
    const values = rows.map((row) => row[index] ?? "").filter((value) => value !== "");
    if (values.length === 0) return "text";
    if (values.every(isNumber)) return "number";
    return values.every((value) => date.test(value)) ? "date" : "text";
  });
}

/** A value as its column wants it; whatever does not fit stays text. */
export function typedCell(text: string, kind: ColumnKind | undefined): Scalar {
  if (kind === "number" && isNumber(text)) return Number(text);
  const parts = kind === "date" ? date.exec(text) : null;
  return parts ? (serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) ?? text) : text;
}

function isNumber(text: string): boolean {
  return number.test(text) && text.length <= 15;
}
