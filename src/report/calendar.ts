import { dateLabel, firstOfMonth, monthOf } from "../core/data/calendar";

/** First day of the month that holds a date. */
export function monthStart(date: number): number {
  const { year, month } = monthOf(date);
  return firstOfMonth(year, month);
}

/** Last day of the month that holds a date. */
export function monthEnd(date: number): number {
  const { year, month } = monthOf(date);
  return (month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1)) - 1;
}

/** First days of the months from one date to another, both included. */
export function monthsBetween(from: number, to: number): number[] {
  const months: number[] = [];
  for (let month = monthStart(from); month <= to; month = monthEnd(month) + 1) months.push(month);
  return months;
}

/** "2025-06-30". */
export const isoDate = dateLabel;

/** "2025-06". */
export function isoMonth(date: number): string {
  return isoDate(date).slice(0, 7);
}
