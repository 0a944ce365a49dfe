import { fromMinor, toMinor } from "../../core";
import type { CleaningRule, ExclusionReason, Field, RawCell, Recognition } from "../source";
import { isBlankWord, isWide, nameFlag } from "../values/dirt";
import { cleanText, isBlankText, isErrorText } from "../values/text";
import type { ColumnStyles } from "./columnStyles";
import { dateReader } from "./dateReader";
import type { Diary } from "./diary";
import { exchange, type Exchange, type Rates } from "./exchange";
import { numberReader } from "./numberReader";
import { sideColumns } from "./sideColumns";

type Row = readonly RawCell[];

/** Why a cell of a row cannot be used, and in which column it stands. */
export interface Problem {
  readonly reason: ExclusionReason;
  readonly column: number;
}

/** Reads the values of a row by field. */
export interface CellReaders {
  /** Serial number; NaN where there is no date and none is needed. */
  date(row: Row, rowNumber: number): number | Problem;
  amount(row: Row, rowNumber: number): number | Problem;
  cell(row: Row, field: Field): RawCell;
  /** Writes into the diary what was cleaned in the names and ids of a row. */
  noteNames(row: Row, rowNumber: number): void;
  /** How the amounts were brought into one currency. */
  readonly exchange: Exchange;
}

interface CellOptions {
  readonly name: string;
  readonly book: Diary;
  readonly rates?: Rates;
  readonly recognition: Recognition;
  readonly styles: ColumnStyles;
}

const names: readonly Field[] = ["customer", "channel", "orderId", "category"];
/** Numbers that are no money: no currency converts them. */
const pieces: readonly Field[] = ["quantity"];
const rememberedNames = 100_000;
const ids: readonly Field[] = ["customer", "orderId"];

export function cellReaders({ name, book, rates, recognition, styles }: CellOptions): CellReaders {
  const { role, columns } = recognition;
  const indexes = new Map(
    columns.flatMap(({ field, index }) => (field === undefined ? [] : [[field, index] as const])),
  );
  const column = (field: Field) => indexes.get(field) ?? -1;
  const cell = (row: Row, field: Field) => row[column(field)] ?? null;
  const title = (index: number) => columns[index]?.title || String(index + 1);
  const named = names.filter((field) => indexes.has(field));
  /** Names that need no cleaning: most of them come again. */
  const clean = new Set<RawCell>();
  const money = exchange({ name, rates, book, title, column: sideColumns(columns).currency });

  /** Notes what was done to a cell; false if one of the rules is switched off. */
  const apply = (used: readonly CleaningRule[], example: Parameters<typeof book.note>[1]): boolean => {
    if (!used.every(book.allows)) return false;
    used.forEach((rule) => book.note(rule, example));
    return true;
  };

  /** A blank cell, or a word for one, which is noted; undefined for every other cell. */
  const isNothing = (raw: RawCell, text: string, row: number, index: number): boolean =>
    isBlankText(text) && (text === "" || apply(["blank-word"], { row, column: title(index), raw, clean: null }));

  const readNumber = numberReader({ name, columns, apply, title, book });
  const readDay = dateReader({ order: styles.dateOrder, apply, title, book });

  const number = (row: Row, field: Field, rowNumber: number): number | Problem => {
    const index = column(field);
    const raw = row[index] ?? null;
    const text = typeof raw === "number" ? "" : cleanText(raw);
    if (typeof raw !== "number" && isNothing(raw, text, rowNumber, index)) {
      return { reason: "no-amount", column: index };
    }
    const read = readNumber(raw, text, { row: rowNumber, index, mark: styles.decimalMark(index) });
    if (read === undefined) return { reason: isErrorText(text) ? "cell-error" : "unreadable-amount", column: index };
    return pieces.includes(field)
      ? read.value
      : money.convert(read.value, read.currency, row, { row: rowNumber, index });
  };

  /** Rounded to the ten-thousandth: 6 × 2.55 is 15.3, not 15.299999999999999. */
  const product = (row: Row, rowNumber: number): number | Problem => {
    const quantity = number(row, "quantity", rowNumber);
    if (typeof quantity !== "number") return quantity;
    const price = number(row, "unitPrice", rowNumber);
    return typeof price === "number" ? fromMinor(toMinor(quantity * price)) : price;
  };

  return {
    date(row, rowNumber) {
      const index = column("date");
      const raw = row[index] ?? null;
      const serial = readDay(raw, rowNumber, index);
      if (serial !== undefined) return serial;
      const text = cleanText(raw);
      if (!isNothing(raw, text, rowNumber, index)) {
        return { reason: isErrorText(text) ? "cell-error" : "unreadable-date", column: index };
      }
      return role === "ledger" ? NaN : { reason: "no-date", column: index };
    },
    amount: (row, rowNumber) => (indexes.has("amount") ? number(row, "amount", rowNumber) : product(row, rowNumber)),
    cell,
    noteNames(row, rowNumber) {
      for (const field of named) {
        const raw = cell(row, field);
        if (clean.has(raw)) continue;
        const example = { row: rowNumber, column: title(column(field)), raw };
        if (isBlankWord(raw)) book.note("blank-word", { ...example, clean: null });
        else if (isWide(raw)) book.note("width", { ...example, clean: cleanText(raw) });
        const flag = nameFlag(raw);
        const isDirty = flag !== undefined || isBlankWord(raw) || isWide(raw);
        if (!isDirty && clean.size < rememberedNames) clean.add(raw);
        const isFlagged = flag === "mojibake" || (flag !== undefined && ids.includes(field));
        if (isFlagged) book.note(flag, { ...example, clean: cleanText(raw) });
      }
    },
    exchange: money,
  };
}
