import type { ColumnGuess, RawCell } from "../source";
import { readDate } from "../values/date";
import { isoDate } from "../values/serial";
import { cleanText, isBlankRow } from "../values/text";
import type { Choice, Column } from "./choice";
import type { Header } from "./header";
import { titlePeriod } from "./months";
import { profileColumn } from "./profile";
import { isMoney } from "./roles";
import { captionScale, namesUnit, titleScale } from "./units";

type Rows = readonly (readonly RawCell[])[];

/** A title as one line of text; a date in a title is a month. */
function titleText(title: RawCell): string {
  const serial = titlePeriod(title) === undefined || typeof title !== "number" ? undefined : readDate(title, undefined);
  return serial === undefined ? cleanText(title).replace(/\s+/g, " ") : isoDate(serial).slice(0, 7);
}

/** The columns of a table as its titles and first rows show them, before any field is chosen. */
export function columnsOf(rows: Rows, headerRow: number, titles: readonly RawCell[] = rows[headerRow] ?? []): Column[] {
  const data = rows.slice(headerRow + 1).filter((row) => !isBlankRow(row));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index) => ({
    index,
    title: titleText(titles[index] ?? null),
    profile: profileColumn(data, index),
  }));
}

/** What is said of a column without a field. */
export const unchosen = { confidence: 0, reason: "none" } as const;

/** Each column with the field chosen for it, if there is one. */
export function guesses(columns: readonly Column[], chosen: ReadonlyMap<number, Choice>): ColumnGuess[] {
  return columns.map(({ index, title, profile }) => ({
    index,
    title,
    examples: profile.examples,
    ...(chosen.get(index) ?? unchosen),
  }));
}

/** Columns with their units, whether in a title or in a line above the table; they count for amounts and prices. */
export function withScales(guessed: readonly ColumnGuess[], { units }: Header, above: Rows): ColumnGuess[] {
  const caption = captionScale(above);
  return guessed.map((column) => {
    const own = titleScale(column.title, units[column.index]);
    // a line above the table speaks of its amounts
    const above = column.field === undefined || isMoney(column.field) ? caption : undefined;
    const scale = own ?? (namesUnit(column.title, units[column.index]) ? undefined : above);
    return scale === undefined ? column : { ...column, scale };
  });
}
