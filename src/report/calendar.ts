/** Days between 1899-12-30, day 0 of Excel's calendar (from 1900-03-01 on), and 1970-01-01. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** The Excel serial of a calendar day; months count from 0 and may run over. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY + UNIX_EPOCH;
}

/** First day of the month that holds a date. */
export function monthStart(date: number): number {
  return monthOf(date, 0);
}

/** Last day of the month that holds a date. */
export function monthEnd(date: number): number {
  return monthOf(date, 1) - 1;
}

/** First days of the months from one date to another, both included. */
export function monthsBetween(from: number, to: number): number[] {
  const months: number[] = [];
  for (let month = monthStart(from); month <= to; month = monthEnd(month) + 1) months.push(month);
  return months;
}

/** "2025-06-30". */
export function isoDate(date: number): string {
  return new Date((Math.floor(date) - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);
}

/** "2025-06". */
export function isoMonth(date: number): string {
  return isoDate(date).slice(0, 7);
}

function monthOf(date: number, later: number): number {
  const day = new Date((Math.floor(date) - UNIX_EPOCH) * DAY);
  return serial(day.getUTCFullYear(), day.getUTCMonth() + later, 1);
}
