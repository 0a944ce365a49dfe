import type { CleaningRule, DiaryExample, RawCell } from "../source";
import { readDate, type DateOrder } from "../values/date";
import { dateDirt, isOddDate, isWide } from "../values/dirt";
import { isoDate } from "../values/serial";
import { cleanText } from "../values/text";
import type { Diary } from "./diary";

interface DateReaderOptions {
  /** Only if the column has one: a late stray 03/04/2024 is not guessed. */
  readonly order: DateOrder | undefined;
  readonly book: Diary;
  readonly apply: (rules: readonly CleaningRule[], example: DiaryExample) => boolean;
  readonly title: (index: number) => string;
}

interface KnownDate {
  readonly serial: number | undefined;
  /** What had to be understood; empty for a date as it should be. */
  readonly rules: readonly CleaningRule[];
  readonly odd: boolean;
}

/** How many dates are remembered: dates repeat, ids with a time of day in them do not. */
const rememberedDates = 50_000;

/** Reads the dates of a table; undefined for what is no date, or only by a rule that is switched off. */
export function dateReader({ order, book, apply, title }: DateReaderOptions) {
  const known = new Map<RawCell, KnownDate>();

  const read = (raw: RawCell): KnownDate => {
    const text = typeof raw === "string" ? cleanText(raw) : "";
    const serial =
      typeof raw === "boolean" || raw === null ? undefined : readDate(typeof raw === "number" ? raw : text, order);
    const dirt = serial === undefined || typeof raw !== "string" ? undefined : dateDirt(text);
    const rules = [...(isWide(raw) ? (["width"] as const) : []), ...(dirt === undefined ? [] : [dirt])];
    return { serial, rules, odd: serial !== undefined && isOddDate(serial) };
  };

  const remember = (raw: RawCell): KnownDate => {
    const found = known.get(raw);
    if (found !== undefined) return found;
    const fresh = read(raw);
    if (known.size < rememberedDates) known.set(raw, fresh);
    return fresh;
  };

  // rows of one day stand together: to compare is quicker than to look up
  let last: RawCell = null;
  let lastKnown = remember(null);

  return (raw: RawCell, row: number, index: number): number | undefined => {
    if (raw !== last) [last, lastKnown] = [raw, remember(raw)];
    const { serial, rules, odd } = lastKnown;
    if (serial === undefined || (rules.length === 0 && !odd)) return serial;
    const example = { row, column: title(index), raw, clean: isoDate(serial) };
    if (odd) book.note("odd-date", example);
    return apply(rules, example) ? serial : undefined;
  };
}
