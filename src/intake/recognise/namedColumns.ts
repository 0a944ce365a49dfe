import { IntakeError } from "../errors";
import type { Field, RawCell, TableRole } from "../source";
import { readDate } from "../values/date";
import { readNumberText } from "../values/number";
import { cleanText } from "../values/text";
import type { Choice } from "./choice";
import { fieldNames, fieldsOfRole, kindOf, missingFields, tableRoles } from "./roles";
import { normaliseTitle } from "./titles";

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

/** The role that has all of these fields and lacks the least; of two, the first in the list of roles. */
export function roleOfNames(fields: readonly Field[]): TableRole {
  const having = tableRoles.filter((role) => fields.every((field) => fieldsOfRole(role).includes(field)));
  const lacking = (role: TableRole) => missingFields(role, fields).length;
  return [...having].sort((a, b) => lacking(a) - lacking(b))[0] ?? "orders";
}

/** Whether a row has a date and a number where the user says that dates and numbers are. */
function holdsValues(row: readonly RawCell[], chosen: ReadonlyMap<number, Choice>): boolean {
  return [...chosen].every(([index, { field }]) => {
    const text = cleanText(row[index] ?? null);
    const kind = kindOf(roleOfNames([field]), field);
    if (kind === "date") return (readDate(text, "dmy") ?? readDate(text, "mdy")) !== undefined;
    return kind !== "number" || (readNumberText(text, ".") ?? readNumberText(text, ",")) !== undefined;
  });
}

/** With named columns, the titles are whatever stands above the first row of values. */
export function headerAbove(rows: readonly (readonly RawCell[])[], chosen: ReadonlyMap<number, Choice>): number {
  return Math.max(rows.findIndex((row) => holdsValues(row, chosen)) - 1, -1);
}
