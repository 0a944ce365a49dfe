import type { Locale, Translate } from "../i18n";
import type { ColumnGuess, Field, RawCell } from "../intake/source";
import { readDate } from "../intake/values/date";
import { isoDate } from "../intake/values/serial";

/** From here on a guess is called "sure"; below the second one we ask the user to check it. */
const sureFrom = 0.9;
const likelyFrom = 0.6;

export function confidenceWord({ reason, confidence }: ColumnGuess): "sure" | "likely" | "unsure" | "user" {
  if (reason === "user") return "user";
  if (confidence >= sureFrom) return "sure";
  return confidence >= likelyFrom ? "likely" : "unsure";
}

/** Its title, or its number where the table has no titles. */
export function columnName({ title, index }: ColumnGuess, t: Translate): string {
  return title === "" ? t("pane.columns.untitled", { number: index + 1 }) : title;
}

/** Index of a column by its title, or by its number (from 1) where it has none; the first one if there is none such. */
export function columnIndex(columns: readonly Pick<ColumnGuess, "index" | "title">[], title: string): number {
  return columns.find((column) => (column.title || String(column.index + 1)) === title)?.index ?? 0;
}

/** A field as the first word of a line. */
export function fieldName(field: Field, t: Translate): string {
  const name = t(`intake.field.${field}`);
  return name.charAt(0).toLocaleUpperCase(t.locale) + name.slice(1);
}

/** Up to three sample values as text. Numbers of a date column (serials, 20240305) are shown as days. */
export function exampleTexts({ examples, field }: ColumnGuess, locale: Locale): string[] {
  return examples.slice(0, 3).map((value) => exampleText(value, field === "date", locale));
}

function exampleText(value: RawCell, isDate: boolean, locale: Locale): string {
  if (typeof value !== "number") return String(value ?? "");
  const day = isDate ? readDate(value, undefined) : undefined;
  if (day !== undefined) return isoDate(day);
  return value.toLocaleString(locale, { maximumFractionDigits: 4, useGrouping: false });
}
