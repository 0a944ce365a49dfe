import type { CleaningRule, DiaryExample, RawCell } from "../source";
import { readDate, type DateStyle } from "../values/date";
import { dateDirt, isOddDate, isWide } from "../values/dirt";
import { isMonthOnly, noDay } from "../values/noDay";
import { isoDate } from "../values/serial";
import { cleanText } from "../values/text";
import type { Diary } from "./diary";

interface DateReaderOptions {
  /** Only if the column has one: a late stray 03/04/2024 is not guessed. */
  readonly order: DateStyle | undefined;
  /** Whether numbers count from 1904. */
  readonly counts1904: boolean;
  readonly book: Diary;
  readonly apply: (rules: readonly CleaningRule[], example: DiaryExample) => boolean;
  readonly title: (index: number) => string;
}

interface KnownDate {
  readonly serial: number | undefined;
  /** What had to be understood; empty for a date as it should be. */
  readonly rules: readonly CleaningRule[];
  readonly odd: boolean;
  /** The rule by which it is no day at all. */
  readonly none: CleaningRule | undefined;
  /** It names a month, not a day. */
  readonly month: boolean;
}

/** Reads the dates of a table, and looks at each column as a whole in the end. */
export interface DateReader {
  /** A serial number; "none" for what says that there is no day; undefined for what is no date. */
  read(raw: RawCell, row: number, index: number): number | "none" | undefined;
  /** Notes what only whole columns show. */
  close(): void;
}

/** Days from the start of the 1900 system to that of the 1904 system. */
const from1900To1904 = 1462;

/** Days of one column, and the months among them. */
interface Grain {
  days: number;
  months: number;
  readonly examples: DiaryExample[];
}

const examplesKept = 20;

/** How many dates are remembered: dates repeat, ids with a time of day in them do not. */
const rememberedDates = 50_000;

/** A date that only a rule switched off could read is none. */
export function dateReader({ order, counts1904, book, apply, title }: DateReaderOptions): DateReader {
  const grains = new Map<number, Grain>();
  const known = new Map<RawCell, KnownDate>();

  const read = (raw: RawCell): KnownDate => {
    const text = typeof raw === "string" ? cleanText(raw) : "";
    const found =
      typeof raw === "boolean" || raw === null ? undefined : readDate(typeof raw === "number" ? raw : text, order);
    const serial = counts1904 && found === Math.floor(Number(raw)) ? found + from1900To1904 : found;
    const dirt = serial === undefined || typeof raw !== "string" ? undefined : dateDirt(text, order);
    const rules = [...(isWide(raw) ? (["width"] as const) : []), ...(dirt === undefined ? [] : [dirt])];
    const odd = serial !== undefined && isOddDate(serial);
    return { serial, rules, odd, none: noDay(raw, text, serial), month: isMonthOnly(text || String(raw)) };
  };

  const remember = (raw: RawCell): KnownDate => {
    const found = known.get(raw);
    if (found !== undefined) return found;
    const fresh = read(raw);
    if (known.size < rememberedDates) known.set(raw, fresh);
    return fresh;
  };

  const count = (index: number, month: boolean, serial: number, raw: RawCell, row: number) => {
    const grain = grains.get(index) ?? { days: 0, months: 0, examples: [] };
    if (grain.days + grain.months === 0) grains.set(index, grain);
    if (!month) return void grain.days++;
    grain.months++;
    const example = { row, column: title(index), raw, clean: isoDate(serial) };
    if (grain.examples.length < examplesKept) grain.examples.push(example);
  };

  // rows of one day stand together: to compare is quicker than to look up
  let last: RawCell = null;
  let lastKnown = remember(null);

  return {
    read(raw, row, index) {
      if (raw !== last) [last, lastKnown] = [raw, remember(raw)];
      const { serial, rules, odd, none, month } = lastKnown;
      if (none !== undefined && book.allows(none)) {
        book.note(none, { row, column: title(index), raw, clean: null });
        return "none";
      }
      if (serial === undefined) return undefined;
      count(index, month, serial, raw, row);
      if (rules.length === 0 && !odd) return serial;
      const example = { row, column: title(index), raw, clean: isoDate(serial) };
      if (odd) book.note("odd-date", example);
      return apply(rules, example) ? serial : undefined;
    },
    close() {
      for (const { days, months, examples } of grains.values()) {
        if (days > 0) book.add("mixed-grain", { count: months, examples });
      }
    },
  };
}
