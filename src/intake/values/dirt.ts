import type { CleaningRule, RawCell } from "../source";
import { startsWithYear, type DateStyle } from "./date";
import { isMojibake } from "./mojibake";
import { hasOwnUnit, type DecimalMark, type ReadNumber } from "./number";
import { cleanText, isBlankText } from "./text";

const isoDay = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,]*(?:Z|[ap]m)?)?$/i;
const republicYear = /^(?:民|1\d{2} ?[-/.年] ?\d|1\d{2}(?:0[1-9]|1[0-2])(?:\d{2})?$)/;
const scientific = /^\d(?:[.,]\d+)?e\+?\d{2}$/i;
/** 2090-01-01 and 1980-01-01: dates beyond are open ends and blanks more often than days. */
const [late, early] = [69_399, 29_221];

/** Blanks of a keyboard; those of typesetters and of Chinese are dirt. */
const outerBlanks = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Full-width forms, invisible characters, an apostrophe in front: what cleaning takes off before reading. */
export const isWide = (raw: RawCell) => typeof raw === "string" && cleanText(raw) !== raw.replace(outerBlanks, "");

/** A word for "nothing"; an empty cell is no dirt. */
export function isBlankWord(raw: RawCell): boolean {
  const text = cleanText(raw);
  return text !== "" && isBlankText(text);
}

/** What had to be understood to read a number from cleaned text. */
export function numberDirt(text: string, { value, currency }: ReadNumber, mark: DecimalMark): CleaningRule[] {
  const rules: CleaningRule[] = [];
  if (currency !== undefined) rules.push("currency");
  if (hasOwnUnit(text)) rules.push("cell-unit");
  if (/[,'’]|\d \d/.test(text) || (mark === "," && text.includes("."))) rules.push("separators");
  if (value < 0 && !text.startsWith("-")) rules.push("negative");
  return rules;
}

/** What had to be understood to read a date from cleaned text; a zone is noted, as its day is taken as it stands. */
export function dateDirt(text: string, style: DateStyle | undefined): CleaningRule | undefined {
  if (isoDay.test(text)) return undefined;
  const isRepublic = republicYear.test(text) || (style === "republic" && startsWithYear(text));
  return isRepublic ? "republic-year" : "date-text";
}

/** Whether a day is so far off that it is none. */
export const isOddDate = (serial: number) => serial >= late || serial < early;

/** What is wrong with a name or an id that cannot be set right. */
export function nameFlag(raw: RawCell): CleaningRule | undefined {
  if (typeof raw === "number") return Math.abs(raw) >= 1e15 ? "lost-digits" : undefined;
  if (typeof raw !== "string") return undefined;
  if (scientific.test(raw)) return "lost-digits";
  return isMojibake(raw) ? "mojibake" : undefined;
}
