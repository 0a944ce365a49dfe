import { fromMinor, toMinor } from "../../core";
import type { CleaningRule, ExclusionReason, Field, RawCell, Recognition } from "../source";
import { isMoney, roleDefinitions } from "../recognise/roles";
import { titleCurrency } from "../recognise/units";
import { cleanText, isBlankText, isErrorText } from "../values/text";
import type { ColumnStyles } from "./columnStyles";
import { dateReader } from "./dateReader";
import type { Diary } from "./diary";
import { withoutNoise } from "./beyond";
import { exchange, type Exchange, type Rates } from "./exchange";
import { nameNotes, type NameNotes } from "./nameNotes";
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
  readonly date: (row: Row, rowNumber: number) => number | Problem;
  /** The main amount, or what the table has in its place. */
  readonly amount: (row: Row, rowNumber: number) => number | Problem;
  readonly day: (row: Row, field: Field, rowNumber: number) => number | Problem;
  readonly number: (row: Row, field: Field, rowNumber: number) => number | Problem;
  readonly cell: (row: Row, field: Field) => RawCell;
  /** Writes into the diary that a cell which the row can do without cannot be read. */
  readonly leaveBlank: (row: Row, rowNumber: number, problem: Problem) => void;
  readonly has: (field: Field) => boolean;
  /** Whether discounts are shares of the price rather than money. */
  readonly discountShare: boolean;
  readonly titleOf: (field: Field) => string;
  /** What was cleaned in names and ids. */
  readonly names: NameNotes;
  /** Notes what only whole columns show; after the last row. */
  readonly close: () => void;
  /** How the amounts were brought into one currency. */
  readonly exchange: Exchange;
}

interface CellOptions {
  readonly name: string;
  readonly book: Diary;
  readonly rates?: Rates;
  readonly recognition: Recognition;
  readonly styles: ColumnStyles;
  readonly counts1904?: boolean;
}

export function cellReaders({ name, book, rates, recognition, styles, counts1904 = false }: CellOptions): CellReaders {
  const { columns } = recognition;
  const { undated, measure } = roleDefinitions[recognition.role ?? "orders"];
  const indexes = new Map(
    columns.flatMap(({ field, index }) => (field === undefined ? [] : [[field, index] as const])),
  );
  const column = (field: Field) => indexes.get(field) ?? -1;
  const discountShare = recognition.discountShare !== undefined && recognition.discountShare === column("discount");
  const main = measure.find((field) => indexes.has(field));
  const cell = (row: Row, field: Field) => row[column(field)] ?? null;
  const title = (index: number) => columns[index]?.title || String(index + 1);
  const stated = titleCurrency(columns[column(main ?? "unitPrice")]?.title ?? "") ?? recognition.currency;
  const money = exchange({ name, rates, book, title, column: sideColumns(columns).currency, stated });

  /** Notes what was done to a cell; false if one of the rules is switched off. */
  const apply = (used: readonly CleaningRule[], example: Parameters<typeof book.note>[1]): boolean => {
    if (!used.every(book.allows)) return false;
    used.forEach((rule) => book.note(rule, example));
    return true;
  };

  /** A blank cell, or a word for one, which is noted; undefined for every other cell. */
  const isNothing = (raw: RawCell, text: string, row: number, index: number): boolean =>
    isBlankText(text) &&
    (raw === "" || raw === null || apply(["blank-word"], { row, column: title(index), raw, clean: null }));

  const readNumber = numberReader({ name, columns, apply, title, book });
  const days = dateReader({ order: styles.dateOrder, counts1904, apply, title, book });

  const names = nameNotes(recognition, book);

  const number = (row: Row, field: Field, rowNumber: number): number | Problem => {
    const index = column(field);
    const raw = row[index] ?? null;
    const text = typeof raw === "number" ? "" : cleanText(raw);
    if (typeof raw !== "number" && isNothing(raw, text, rowNumber, index)) {
      return { reason: "no-amount", column: index };
    }
    const [mark, percent] = [styles.decimalMark(index), styles.percent(index)];
    const read = readNumber(raw, text, { row: rowNumber, index, mark, percent });
    if (read === undefined) return { reason: isErrorText(text) ? "cell-error" : "unreadable-amount", column: index };
    // no currency converts what is no money
    const isSum = isMoney(field) && !(discountShare && field === "discount");
    return isSum ? money.convert(read.value, read.currency, row, { row: rowNumber, index }) : read.value;
  };

  /** What a share of discount leaves of a price: 1 where there is none. */
  const afterDiscount = (row: Row, rowNumber: number): number | Problem => {
    const share = discountShare ? number(row, "discount", rowNumber) : 0;
    if (typeof share !== "number") return share.reason === "no-amount" ? 1 : share;
    return share >= 0 && share <= 1 ? 1 - share : { reason: "unreadable-amount", column: column("discount") };
  };

  /** Without noise: 6 × 2.55 is 15.3, not 15.299999999999999. A line without quantities is one piece. */
  const product = (row: Row, rowNumber: number): number | Problem => {
    const quantity = indexes.has("quantity") ? number(row, "quantity", rowNumber) : 1;
    if (typeof quantity !== "number") return quantity;
    const price = number(row, "unitPrice", rowNumber);
    if (typeof price !== "number") return price;
    const rest = afterDiscount(row, rowNumber);
    return typeof rest === "number" ? withoutNoise(quantity * price * rest) : rest;
  };

  /** The amount without the tax that it holds. */
  const untaxed = (row: Row, rowNumber: number): number | Problem => {
    const [amount, tax] = [number(row, main!, rowNumber), number(row, "tax", rowNumber)];
    if (typeof amount !== "number") return amount;
    if (typeof tax !== "number") return tax.reason === "no-amount" ? amount : tax;
    const clean = fromMinor(toMinor(amount) - toMinor(tax));
    const index = column(main!);
    const isApplied = apply(["less-tax"], { row: rowNumber, column: title(index), raw: row[index] ?? null, clean });
    return isApplied ? clean : amount;
  };

  const mainAmount = (row: Row, rowNumber: number): number | Problem => {
    if (main === undefined) return product(row, rowNumber);
    return recognition.tax?.less === true ? untaxed(row, rowNumber) : number(row, main, rowNumber);
  };

  const day = (row: Row, field: Field, rowNumber: number): number | Problem => {
    const index = column(field);
    const raw = row[index] ?? null;
    const serial = days.read(raw, rowNumber, index);
    if (typeof serial === "number") return serial;
    if (serial === "none") return { reason: "no-date", column: index };
    const text = cleanText(raw);
    if (isNothing(raw, text, rowNumber, index)) return { reason: "no-date", column: index };
    return { reason: isErrorText(text) ? "cell-error" : "unreadable-date", column: index };
  };

  const leaveBlank = (row: Row, rowNumber: number, { column: index }: Problem) => {
    book.note("left-blank", { row: rowNumber, column: title(index), raw: row[index] ?? null, clean: null });
  };

  return {
    date(row, rowNumber) {
      const found = day(row, "date", rowNumber);
      if (typeof found === "number" || undated === "refused") return found;
      if (found.reason === "no-date") return NaN;
      if (undated === "blank-allowed") return found;
      leaveBlank(row, rowNumber, found);
      return NaN;
    },
    amount: mainAmount,
    day,
    number,
    cell,
    leaveBlank,
    has: (field) => indexes.has(field),
    discountShare,
    titleOf: (field) => columns[column(field)]?.title ?? "",
    names,
    close() {
      names.close();
      days.close();
    },
    exchange: money,
  };
}
