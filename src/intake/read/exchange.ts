import { fromMinor, toMinor } from "../../core";
import { IntakeError } from "../errors";
import type { Conversion, RawCell } from "../source";
import { currencyCode } from "../values/currency";
import { cleanText, isBlankText } from "../values/text";
import type { Diary } from "./diary";
import { exactSum, type ExactSum } from "./exactSum";

/** What one unit of each currency is worth in that of the report, by its three letters. */
export interface Rates {
  readonly currency: string;
  readonly perUnit: Readonly<Record<string, number>>;
}

export interface ExchangeOptions {
  readonly name: string;
  readonly rates: Rates | undefined;
  /** Column that names the currency of each row. */
  readonly column: number | undefined;
  /** The currency that the title of the amounts, or a line above the table, names for all of them. */
  readonly stated?: string | undefined;
  readonly book: Diary;
  readonly title: (index: number) => string;
}

/** Where an amount stands. */
interface Place {
  readonly row: number;
  readonly index: number;
}

/** Keeps all amounts of a source in one currency. */
export interface Exchange {
  /**
   * @param sign the currency beside the number, if there is one; a currency column goes before it
   * @throws IntakeError "mixed-currencies" without rates, "no-rate" for a currency that has none
   */
  convert(value: number, sign: string | undefined, row: readonly RawCell[], place: Place): number;
  /** The currency of the amounts as they came out; undefined where nothing names one. */
  currency(): string | undefined;
  conversions(): readonly Conversion[];
}

interface Tally {
  readonly rate: number;
  rows: number;
  readonly amount: ExactSum;
  readonly converted: ExactSum;
}

export function exchange({ name, rates, column, stated, book, title }: ExchangeOptions): Exchange {
  const tallies = new Map<string, Tally>();
  /** How currencies are written in cells, and their letters. */
  const known = new Map<RawCell, string | undefined>();
  let first: { readonly written: string; readonly code: string } | undefined;

  const written = (cell: RawCell): string | undefined => {
    if (!known.has(cell)) {
      const text = cleanText(cell);
      known.set(cell, isBlankText(text) ? undefined : text);
    }
    return known.get(cell);
  };

  const requireSame = (text: string, { row, index }: Place): void => {
    const code = currencyCode(text) ?? text;
    first ??= { written: text, code };
    if (first.code === code) return;
    const details = { name, column: title(index), row, first: first.written, second: text };
    throw new IntakeError("mixed-currencies", details);
  };

  const apply = (value: number, text: string, { row, index }: Place, { currency, perUnit }: Rates): number => {
    const code = currencyCode(text) ?? text;
    const rate = code === currency ? 1 : perUnit[code];
    if (rate === undefined) throw new IntakeError("no-rate", { name, column: title(index), row, currency: code });
    if (code === currency) return value;
    const converted = fromMinor(toMinor(value * rate));
    const tally = tallies.get(code) ?? { rate, rows: 0, amount: exactSum(), converted: exactSum() };
    tallies.set(code, tally);
    tally.rows++;
    tally.amount.add(value);
    tally.converted.add(converted);
    book.note("exchange-rate", { row, column: title(index), raw: `${value} ${code}`, clean: converted });
    return converted;
  };

  return {
    convert(value, sign, row, place) {
      const text = (column === undefined ? undefined : written(row[column] ?? null)) ?? sign ?? stated;
      if (text === undefined) return value;
      if (rates !== undefined && book.allows("exchange-rate")) return apply(value, text, place, rates);
      requireSame(text, place);
      return value;
    },
    currency: () => rates?.currency ?? first?.written,
    conversions: () =>
      [...tallies].map(([currency, { rate, rows, amount, converted }]) => ({
        ...{ currency, rate, rows },
        ...{ amount: amount.total(), converted: converted.total() },
      })),
  };
}
