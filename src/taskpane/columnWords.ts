import type { Locale, Translate } from "../i18n";
import type { ColumnGuess, RawCell } from "../intake/source";
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

/** Up to three sample values as text. Serial numbers of a date column are shown as days. */
export function exampleTexts({ examples, field }: ColumnGuess, locale: Locale): string[] {
  return examples.slice(0, 3).map((value) => exampleText(value, field === "date", locale));
}

function exampleText(value: RawCell, isDate: boolean, locale: Locale): string {
  if (typeof value !== "number") return String(value ?? "");
  if (isDate) return isoDate(value);
  return value.toLocaleString(locale, { maximumFractionDigits: 4, useGrouping: false });
}
