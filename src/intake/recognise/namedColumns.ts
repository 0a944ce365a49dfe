import { IntakeError } from "../errors";
import type { Field, RawCell } from "../source";
import { readDate } from "../values/date";
import { readNumberText } from "../values/number";
import { cleanText } from "../values/text";
import type { Choice } from "./assign";
import { normaliseTitle } from "./titles";

/** Every field by the name that a person gives it. */
export const fieldNames: readonly Field[] = [
  "customer",
  "date",
  "amount",
  "quantity",
  "unitPrice",
  "orderId",
  "channel",
  "category",
];

/**
 * Fields from column names that the user typed, from the first column on; other names are columns to ignore.
 *
 * @throws IntakeError "unknown-columns" if no name is a field, "column-named-twice" if a field occurs twice
 */
export function assignByName(names: readonly string[]): Map<number, Choice> {
  const chosen = new Map<number, Choice>();
  names.forEach((name, index) => {
    const field = fieldNames.find((known) => normaliseTitle(known) === normaliseTitle(name));
    if (field === undefined) return;
    if ([...chosen.values()].some((choice) => choice.field === field)) {
      throw new IntakeError("column-named-twice", { field });
    }
    chosen.set(index, { field, confidence: 1, reason: "user" });
  });
  if (chosen.size === 0) {
    throw new IntakeError("unknown-columns", { columns: names.join(", "), allowed: fieldNames.join(", ") });
  }
  return chosen;
}

/** Whether a row has a date and a number where the user says that dates and numbers are. */
function holdsValues(row: readonly RawCell[], chosen: ReadonlyMap<number, Choice>): boolean {
  return [...chosen].every(([index, { field }]) => {
    const text = cleanText(row[index] ?? null);
    if (field === "date") return (readDate(text, "dmy") ?? readDate(text, "mdy")) !== undefined;
    if (field !== "amount" && field !== "quantity" && field !== "unitPrice") return true;
    return (readNumberText(text, ".") ?? readNumberText(text, ",")) !== undefined;
  });
}

/** With named columns, the titles are whatever stands above the first row of values. */
export function headerAbove(rows: readonly (readonly RawCell[])[], chosen: ReadonlyMap<number, Choice>): number {
  return Math.max(rows.findIndex((row) => holdsValues(row, chosen)) - 1, -1);
}
