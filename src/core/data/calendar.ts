/** Calendar periods that rows are counted by. A week begins on Monday. */
export type Period = "day" | "week" | "month" | "quarter" | "year";

/** Units of time, in days: a year is 365.25 days and 12 months. */
export const daysPer: Readonly<Record<Period, number>> = {
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

const dayOfUnixEpoch = 25_569;

/** Year and month (1 to 12) of an Excel serial number (1900 system, from 1 March 1900 on). */
export function monthOf(serial: number): { readonly year: number; readonly month: number } {
  // Gregorian calendar by eras of 400 years, with the year beginning in March: no Date object per row
  const days = Math.floor(serial) - dayOfUnixEpoch + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
}

/** The running number of the period that a day lies in; neighbouring periods differ by 1. */
export function periodNumber(serial: number, period: Period): number {
  if (period === "day") return Math.floor(serial);
  if (period === "week") return Math.floor((Math.floor(serial) - 2) / 7); // serial 2 is a Monday
  const { year, month } = monthOf(serial);
  if (period === "year") return year;
  return period === "month" ? year * 12 + month - 1 : year * 4 + Math.floor((month - 1) / 3);
}

/** "2025-01" for a month, "2025-Q1", "2025", and the first day for weeks and days: "2025-01-06". */
export function periodLabel(number: number, period: Period): string {
  if (period === "year") return String(number);
  if (period === "month") return `${Math.floor(number / 12)}-${twoDigits((number % 12) + 1)}`;
  if (period === "quarter") return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
  return dateLabel(period === "week" ? number * 7 + 2 : number);
}

/** A day as "2025-01-06". */
export function dateLabel(serial: number): string {
  const { year, month } = monthOf(serial);
  return `${year}-${twoDigits(month)}-${twoDigits(Math.floor(serial) - firstOfMonth(year, month) + 1)}`;
}

/** The serial number of the first day of a month. */
export function firstOfMonth(year: number, month: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + dayOfYear - 719_468 + dayOfUnixEpoch;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
