import { dateLabel } from "../../core/data/calendar";

/** Days from Excel's day 0 (1899-12-30) to 1970-01-01. */
const unixEpoch = 25569;
const msPerDay = 86_400_000;

/** 1900-03-01: before it, Excel counts a day that never was. */
const firstSerial = 61;
/** 9999-12-31. */
const lastSerial = 2_958_465;

/** Excel serial number (1900 system) of a calendar day; undefined if there is no such day, or Excel cannot show it. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 9999) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  if (new Date(ms).getUTCDate() !== day) return undefined;
  const serial = ms / msPerDay + unixEpoch;
  return serial < firstSerial ? undefined : serial;
}

/** "2024-03-05" for a serial number; a time of day is cut off. */
export function isoDate(serial: number): string {
  const day = Math.min(Math.max(Math.floor(serial), firstSerial), lastSerial);
  return dateLabel(day);
}
