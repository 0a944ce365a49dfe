import type { RawCell } from "../source";
import { readDate } from "../values/date";
import { isoDate, serialOf } from "../values/serial";
import { cleanText } from "../values/text";

const labelled = /(?:start|end)\s+date\s*[:：]\s*(\S+)/i;
const period = new RegExp(
  [
    String.raw`^(?:(?:accounting|reporting|fiscal) )?(?:period|month)(?: covered)?\s*[:：]\s*(.+)$`,
    String.raw`^for the (?:month|period) (?:of|ended|ending)\s+(.+)$`,
    String.raw`(?:期间|期間|月份|年月|区间|區間)\s*[:：]?\s*(.+)$`,
  ].join("|"),
  "i",
);
const monthAlone = /^[a-z]{3,9}\.? \d{4}$/i;

const chineseMonth = /(?<!\d)(\d{3,4})\s*年\s*(\d{1,2})\s*月(\s*\d{1,2}\s*日)?/g;
const laterMonth = /[-–—~至到]\s*\d{1,2}\s*月/;
/** Years of the republic have three digits. */
const firstYear = 1911;

/** The months of "期间：2024年01月", "2024年1月科目余额表", "期間：113年1月1日至113年1月31日"; undefined for other lines. */
function chineseMonths(line: string): number[] | undefined {
  const found = [...line.matchAll(chineseMonth)];
  if (found.length === 0) return undefined;
  // a day without a period is that of a print or of a balance
  if (laterMonth.test(line) || (!period.test(line) && found.some(([, , , day]) => day !== undefined))) return [];
  return found.flatMap(([, year = "", month]) => {
    return serialOf(Number(year) + (year.length === 3 ? firstYear : 0), Number(month), 1) ?? [];
  });
}

/** The days that a line names: "# Start date: 20240101", "January 1, 2024 - January 31, 2024", "2024-01-01 – 2024-01-31". */
function daysIn(line: string): number[] {
  const chinese = chineseMonths(line);
  if (chinese !== undefined) return chinese;
  const named = period
    .exec(line)
    ?.slice(1)
    .find((text) => text !== undefined);
  const said = labelled.exec(line)?.[1];
  const parts = said === undefined ? (named ?? line).split(/\s+[-–~]\s+|\s+to\s+|\s*[至到~]\s*/) : [said];
  const days = parts.map((part) => readDate(part, undefined));
  const isRange = said !== undefined || named !== undefined || parts.length === 2 || monthAlone.test(line);
  return isRange && days.every((day) => day !== undefined) ? days : [];
}

/**
 * The first day of the month that a report without dates is about, where the lines above it say so.
 *
 * @returns undefined where they name no days, or those of several months
 */
export function monthAbove(lines: readonly (readonly RawCell[])[]): number | undefined {
  const days = lines.flatMap((row) =>
    daysIn(
      row
        .map(cleanText)
        .filter((text) => text !== "")
        .join(", "),
    ),
  );
  const months = new Set(days.map((day) => isoDate(day).slice(0, 7)));
  return months.size === 1 ? Math.min(...days) : undefined;
}
