import { fromMinor, toMinor } from "../../core";
import { IntakeError } from "../errors";
import type { ExclusionReason, Field, RawCell, Recognition } from "../source";
import { readDate } from "../values/date";
import { hasOwnUnit, readNumberText } from "../values/number";
import { cleanText, isBlankText, isErrorText } from "../values/text";
import type { ColumnStyles } from "./columnStyles";

type Row = readonly RawCell[];

/** Why a cell of a row cannot be used, and in which column it stands. */
export interface Problem {
  readonly reason: ExclusionReason;
  readonly column: number;
}

/** Reads the values of a row by field. */
export interface CellReaders {
  /** Serial number; NaN where there is no date and none is needed. */
  date(row: Row): number | Problem;
  amount(row: Row, rowNumber: number): number | Problem;
  cell(row: Row, field: Field): RawCell;
  /** The currency of the amounts, once one was seen. */
  currency(): string | undefined;
}

/** How many dates are remembered: dates repeat, ids with a time of day in them do not. */
const rememberedDates = 50_000;

/** Excel keeps 15 digits: a number with more is an id, and would make every sum inexact. */
const isAmount = (value: number) => Math.abs(value) < 1e15;

const errorIn = (cell: RawCell) => typeof cell === "string" && isErrorText(cleanText(cell));

export function cellReaders(name: string, { role, columns }: Recognition, styles: ColumnStyles): CellReaders {
  const indexes = new Map(
    columns.flatMap(({ field, index }) => (field === undefined ? [] : [[field, index] as const])),
  );
  const column = (field: Field) => indexes.get(field) ?? -1;
  const cell = (row: Row, field: Field) => row[column(field)] ?? null;
  const known = new Map<RawCell, number | undefined>();
  let currency: string | undefined;

  const rememberDate = (raw: RawCell): number | undefined => {
    if (known.has(raw)) return known.get(raw);
    const serial =
      typeof raw === "boolean" ? undefined : dateOf(typeof raw === "number" ? raw : cleanText(raw), styles);
    if (known.size < rememberedDates) known.set(raw, serial);
    return serial;
  };

  const noteCurrency = (seen: string, rowNumber: number, index: number) => {
    currency ??= seen;
    if (currency === seen) return;
    const title = columns[index]?.title || String(index + 1);
    throw new IntakeError("mixed-currencies", { name, column: title, row: rowNumber, first: currency, second: seen });
  };

  /** The unit of the column, once for all its cells: a cell with a unit of its own would be taken twice. */
  const scaled = (value: number, index: number): number => {
    const scale = columns[index]?.scale;
    return scale === undefined ? value : fromMinor(toMinor(value * scale.factor));
  };

  const requireOneUnit = (text: string, rowNumber: number, index: number) => {
    const { title = "", scale } = columns[index] ?? {};
    if (scale === undefined || !hasOwnUnit(text)) return;
    const details = { name, column: title || String(index + 1), row: rowNumber, unit: scale.text, example: text };
    throw new IntakeError("mixed-scales", details);
  };

  const number = (row: Row, field: Field, rowNumber: number): number | Problem => {
    const read = unscaled(row, field, rowNumber);
    const value = typeof read === "number" ? scaled(read, column(field)) : read;
    if (typeof value !== "number" || isAmount(value)) return value;
    return { reason: "unreadable-amount", column: column(field) };
  };

  const unscaled = (row: Row, field: Field, rowNumber: number): number | Problem => {
    const index = column(field);
    const raw = row[index] ?? null;
    if (typeof raw === "number") return isAmount(raw) ? raw : { reason: "unreadable-amount", column: index };
    const text = cleanText(raw);
    if (isBlankText(text)) return { reason: "no-amount", column: index };
    const read = readNumberText(text, styles.decimalMark(index));
    if (read === undefined || !isAmount(read.value)) {
      return { reason: isErrorText(text) ? "cell-error" : "unreadable-amount", column: index };
    }
    requireOneUnit(text, rowNumber, index);
    if (read.currency !== undefined) noteCurrency(read.currency, rowNumber, index);
    return read.value;
  };

  /** Rounded to the ten-thousandth: 6 × 2.55 is 15.3, not 15.299999999999999. */
  const product = (row: Row, rowNumber: number): number | Problem => {
    const quantity = number(row, "quantity", rowNumber);
    if (typeof quantity !== "number") return quantity;
    const price = number(row, "unitPrice", rowNumber);
    return typeof price === "number" ? fromMinor(toMinor(quantity * price)) : price;
  };

  return {
    date(row) {
      const raw = cell(row, "date");
      const serial = rememberDate(raw);
      if (serial !== undefined) return serial;
      const text = cleanText(raw);
      if (!isBlankText(text))
        return { reason: errorIn(raw) ? "cell-error" : "unreadable-date", column: column("date") };
      return role === "ledger" ? NaN : { reason: "no-date", column: column("date") };
    },
    amount: (row, rowNumber) => (indexes.has("amount") ? number(row, "amount", rowNumber) : product(row, rowNumber)),
    cell,
    currency: () => currency,
  };
}

/** With an order of day and month only if the column has one: a late stray 03/04/2024 is not guessed. */
function dateOf(cell: string | number, { dateOrder }: ColumnStyles): number | undefined {
  return readDate(cell, dateOrder);
}
