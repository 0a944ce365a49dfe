import type { RawCell } from "../source";
import { readDate } from "../values/date";
import { readNumberText } from "../values/number";
import { isStatusWord } from "../values/orderStatus";
import { cleanText, isBlankText } from "../values/text";
import { accountClass } from "./accountClass";

/** What the values of one column look like, each as a share (0 to 1) of those that are not blank. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers with decimals: money rather than ids. */
  readonly decimals: number;
  /** Whole numbers. */
  readonly wholes: number;
  /** Ids: digits and no blanks, such as #1001 or SO-17. */
  readonly codes: number;
  readonly emails: number;
  /** Numbers with a percent sign. */
  readonly percents: number;
  /** Words such as "paid" and "shipped". */
  readonly statuses: number;
  /** Hours and minutes, such as 2:30. */
  readonly clocks: number;
  /** Accounts of the books, such as "4000 Sales". */
  readonly accounts: number;
  readonly distinct: number;
  /** Least and greatest number; NaN where there is none. */
  readonly lowest: number;
  readonly highest: number;
  /** The first values that are not blank. */
  readonly examples: readonly RawCell[];
}

const numberIn = (text: string) => (readNumberText(text, ".") ?? readNumberText(text, ","))?.value;
const styles = ["dmy", "mdy", "republic"] as const;
const isDate = (cell: string | number) => styles.some((style) => readDate(cell, style) !== undefined);
const code = /^(?=.*\d)[^\s@]{1,40}$/;
const email = /^[^\s@]+@[^\s@]+\.\w+$/;
const account = /^\d{3,6}(?:[.-]\d+)? ?[\s·:–-] ?[^\d\s]/;
const clock = /^\d{1,4}:\d{2}(?::\d{2})?$/;

/** Charts of accounts are known by a few of their names. */
const accountsLooked = 20;

const accountShare = (texts: readonly string[]) =>
  texts.filter((text) => account.test(text) || accountClass(text) !== undefined).length / Math.max(1, texts.length);

/** Looks at one column of the first rows. */
export function profileColumn(rows: readonly (readonly RawCell[])[], index: number): ColumnProfile {
  const cells = rows.map((row) => row[index] ?? null).filter((cell) => !isBlankText(cleanText(cell)));
  const texts = cells.map(cleanText);
  const distinct = new Set(texts);
  const share = (count: number) => (cells.length === 0 ? 0 : count / cells.length);
  const matching = (pattern: RegExp) => share(texts.filter((text) => pattern.test(text)).length);
  const numbers = texts.flatMap((text) => numberIn(text) ?? []);
  return {
    filled: rows.length === 0 ? 0 : cells.length / rows.length,
    dates: share(cells.filter((cell, i) => isDate(typeof cell === "number" ? cell : texts[i]!)).length),
    numbers: share(numbers.length),
    decimals: share(texts.filter((text) => /[.,]\d{1,2}\D*$/.test(text) && numberIn(text) !== undefined).length),
    wholes: share(numbers.filter(Number.isInteger).length),
    codes: matching(code),
    emails: matching(email),
    percents: matching(/^[-+]?[\d.,]+\s*[%％]$/),
    statuses: share(texts.filter(isStatusWord).length),
    clocks: matching(clock),
    accounts: accountShare([...distinct].slice(0, accountsLooked)),
    distinct: share(distinct.size),
    lowest: numbers.length === 0 ? NaN : Math.min(...numbers),
    highest: numbers.length === 0 ? NaN : Math.max(...numbers),
    examples: cells.slice(0, 3),
  };
}
