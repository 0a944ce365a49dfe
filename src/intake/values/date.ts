import { serialOf } from "./serial";

export type DateOrder = "dmy" | "mdy";

/** How a column writes dates such as 03/04/2024; "republic": 99/03/05 stands beside 113/03/05. */
export type DateStyle = DateOrder | "republic";

/** Numbers that are taken for Excel dates, 1927 to 2119: smaller and larger ones are more likely years or ids. */
const firstPlausibleSerial = 10_000;
const lastPlausibleSerial = 80_000;

const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;
const pattern = (date: string) => new RegExp(`^${date}${time}$`, "i");

const yearFirst = pattern(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`);
const chinese = pattern(String.raw`(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号號])?`);
/** Years of the Republic: of three digits, or of any number where 民國 says so. */
const republicYears = String.raw`(?:民[國国] ?(\d{1,3})|(1\d{2}))`;
const republic = pattern(String.raw`${republicYears} ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?`);
const republicMonth = new RegExp(String.raw`^${republicYears} ?[-/.年] ?(\d{1,2}) ?月?份?$`);
/** 1130305 and 11303: no other system writes seven digits, and days of 1930 are in no table of ours. */
const republicDigits = /^()(1\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/;
const compact = /^(\d{4})(\d{2})(\d{2})?$/;
const yearMonth = /^(\d{4})[-/](\d{1,2})$/;
const dayName = pattern(String.raw`(\d{1,2})[-/. ]?([a-z]{3,9})\.?,?[-/. ]?(\d{4}|\d{2})`);
const nameDashed = pattern(String.raw`([a-z]{3,9})-(\d{1,2})-(\d{4}|\d{2})`);
const nameDay = pattern(String.raw`([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})`);
const nameYear = /^([a-z]{3,9})\.?(?:[-/ ]|[-/ ]?['’])(\d{4}|\d{2})$/i;
const dayMonth = pattern(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})`);
const serialText = /^\d{5}(?:\.\d+)?$/;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const longMonths = ["january", "february", "march", "april", "june", "july", "august"].concat([
  "september",
  "sept",
  "october",
  "november",
  "december",
]);

/** 1 to 12 for an English name of a month, short or long; 0 for any other word. */
export function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const known = months.includes(lower) || longMonths.includes(lower);
  return known ? months.indexOf(lower.slice(0, 3)) + 1 : 0;
}

/** Two digits mean 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

interface DayMonthParts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const republicStart = pattern(String.raw`1\d{2}([-/.])\d{1,2}\1\d{1,2}`);
const republicShort = pattern(String.raw`(\d{2})([-/.])(\d{1,2})\2(\d{1,2})`);

/** Whether a date begins with a year of the Republic of three digits, as no other system writes them. */
export const startsRepublic = (text: string) => republicStart.test(text);

/** Whether a date begins with two digits that are neither a day nor a month. */
export const startsWithYear = (text: string) => Number(republicShort.exec(text)?.[1] ?? 0) > 31;

/** The two numbers of a date such as 03/04/2024 whose order has to be known; undefined for every other text. */
export function dayMonthParts(text: string): DayMonthParts | undefined {
  const match = dayMonth.exec(text);
  if (match === null) return undefined;
  return { first: Number(match[1]), second: Number(match[3]), year: fullYear(match[4]!) };
}

function fromShortRepublic(text: string): number | undefined {
  const match = republicShort.exec(text);
  return match === null ? undefined : serialOf(Number(match[1]) + 1911, Number(match[3]), Number(match[4]));
}

function fromDayMonth(text: string, order: DateStyle | undefined): number | undefined {
  if (order === undefined) return undefined;
  if (order === "republic") return fromShortRepublic(text);
  const parts = dayMonthParts(text);
  if (parts === undefined) return undefined;
  const { first, second, year } = parts;
  return order === "dmy" ? serialOf(year, second, first) : serialOf(year, first, second);
}

/** Serial number of a date written so that the order of its parts is plain; a month alone means its first day. */
function fromPlainText(text: string): number | undefined {
  let match: RegExpExecArray | null;
  if ((match = yearFirst.exec(text)) !== null) return serialOf(Number(match[1]), Number(match[3]), Number(match[4]));
  if ((match = chinese.exec(text) ?? compact.exec(text)) !== null) {
    return serialOf(Number(match[1]), Number(match[2]), Number(match[3] ?? 1));
  }
  if ((match = yearMonth.exec(text)) !== null) return serialOf(Number(match[1]), Number(match[2]), 1);
  if ((match = republic.exec(text) ?? republicMonth.exec(text) ?? republicDigits.exec(text)) !== null) {
    return serialOf(Number(match[1] || match[2]) + 1911, Number(match[3]), Number(match[4] ?? 1));
  }
  if ((match = dayName.exec(text)) !== null)
    return serialOf(fullYear(match[3]!), monthNumber(match[2]!), Number(match[1]));
  if ((match = nameDay.exec(text) ?? nameDashed.exec(text)) !== null)
    return serialOf(fullYear(match[3]!), monthNumber(match[1]!), Number(match[2]));
  if ((match = nameYear.exec(text)) !== null) return serialOf(fullYear(match[2]!), monthNumber(match[1]!), 1);
  return serialText.test(text) ? plausibleSerial(Number(text)) : undefined;
}

function plausibleSerial(value: number): number | undefined {
  return value >= firstPlausibleSerial && value < lastPlausibleSerial ? Math.floor(value) : undefined;
}

/** Serial number of a numeric cell: an Excel date, or 20240305 or 202403 typed as a number. */
function fromNumber(value: number): number | undefined {
  const text = String(value);
  const isWritten = compact.test(text) || republicDigits.test(text);
  return isWritten ? (fromPlainText(text) ?? plausibleSerial(value)) : plausibleSerial(value);
}

/**
 * Excel serial number of a cell of a date column, without its time of day.
 *
 * @param cell a number, or cleaned text
 * @param order of day and month where only the column can tell; undefined: only those are read whose day and month are the same
 * @returns undefined if the cell is no date that we can read
 */
export function readDate(cell: string | number, order: DateStyle | undefined): number | undefined {
  if (typeof cell === "number") return fromNumber(cell);
  return fromPlainText(cell) ?? fromDayMonth(cell, order ?? (isSameEitherWay(cell) ? "dmy" : undefined));
}

/** 05/05/2024: day and month are the same number. */
function isSameEitherWay(text: string): boolean {
  const parts = dayMonthParts(text);
  return parts !== undefined && parts.first === parts.second;
}
