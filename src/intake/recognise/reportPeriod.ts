import type { RawCell } from "../source";
import { readDate } from "../values/date";
import { isoDate } from "../values/serial";
import { cleanText } from "../values/text";

const labelled = /(?:start|end)\s+date\s*[:：]\s*(\S+)/i;
const monthAlone = /^[a-z]{3,9}\.? \d{4}$/i;

/** The days that a line names: "# Start date: 20240101", "January 1, 2024 - January 31, 2024", "2024-01-01 – 2024-01-31". */
function daysIn(line: string): number[] {
  const said = labelled.exec(line)?.[1];
  const parts = said === undefined ? line.split(/\s+[-–~]\s+|\s+to\s+/) : [said];
  const days = parts.map((part) => readDate(part, undefined));
  const isRange = said !== undefined || parts.length === 2 || monthAlone.test(line);
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
