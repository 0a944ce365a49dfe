import type { CleaningRule, RawCell } from "../source";

/** How systems write "no date": day zero, the first day of a calendar, years that never were. */
const zeroText =
  /^(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|000[01][-/.]0?1[-/.]0?1|1900[-/.]0?1[-/.]0?[01]|1899[-/.]12[-/.]3[01])(?:[ T].*)?$/;
/** 2099-01-01: later days are open ends. */
const firstOpenEnd = 72_686;
/** 2099-12-31, 2199-12-31, 2999-12-31 and 9999-12-31 as Excel holds them. */
const openEndSerials: ReadonlySet<number> = new Set([73_050, 109_574, 401_768, 2_958_465]);

/**
 * Why a cell of a date column is no day although it can be read as one: a blank, or an end that is open.
 *
 * @param text the cell, cleaned
 * @param serial the day that it can be read as, if any
 */
export function noDay(raw: RawCell, text: string, serial: number | undefined): CleaningRule | undefined {
  if (raw === 0 || raw === 1 || zeroText.test(text)) return "blank-word";
  const isOpen = serial === undefined ? openEndSerials.has(Number(raw)) : serial >= firstOpenEnd;
  return isOpen && raw !== null ? "open-end" : undefined;
}

const monthShapes = [
  String.raw`\d{4}[-/](?:0?[1-9]|1[0-2])`,
  String.raw`\d{4} ?年 ?\d{1,2} ?月`,
  String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])`,
  String.raw`(?:民[國国] ?)?1\d{2} ?[-/.年] ?\d{1,2} ?月?`,
  String.raw`1\d{2}(?:0[1-9]|1[0-2])`,
  String.raw`[a-z]{3,9}\.?(?:[-/ ]|[-/ ]?['’])(?:\d{4}|\d{2})`,
];
const monthAlone = new RegExp(`^(?:${monthShapes.join("|")})$`, "i");

/** Whether a cell names a month rather than a day: 2024-03, Mar-24, 2024年3月, 202403, 113/03. */
export const isMonthOnly = (text: string) => monthAlone.test(text);
