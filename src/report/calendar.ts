import { dateLabel, firstOfMonth, monthOf, periodNumber } from "../core/data/calendar";

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

/** The same day some months later (or earlier), in a shorter month its last day: as Excel's EDATE. */
export function addMonths(date: number, months: number): number {
  const { year, month } = monthOf(date);
  const day = Math.floor(date) - firstOfMonth(year, month);
  const target = year * 12 + month - 1 + months;
  const first = firstOfMonth(Math.floor(target / 12), (((target % 12) + 12) % 12) + 1);
  return Math.min(first + day, monthEnd(first));
}

/** Months begun from one day to another, both included: 1 on the first day, 2 from the same day of the next month on. */
export function monthsBegun(first: number, last: number): number {
  const months = periodNumber(last, "month") - periodNumber(first, "month");
  return addMonths(first, months) <= last ? months + 1 : months;
}
