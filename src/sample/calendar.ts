import { firstOfMonth, monthOf } from "../core/data/calendar";

/** Months of data: July 2023 to June 2025. */
export const monthCount = 24;

const [firstYear, firstMonth] = [2023, 7];

/** Serial number of the first day of a month of the sample; 24 is the day after its end. */
export function monthStart(index: number): number {
  const months = firstMonth - 1 + index;
  return firstOfMonth(firstYear + Math.floor(months / 12), (months % 12) + 1);
}

/** The last day of a month of the sample. */
export const monthEnd = (index: number): number => monthStart(index + 1) - 1;

/** The place of a day among the months of the sample. */
export function monthIndex(day: number): number {
  const { year, month } = monthOf(day);
  return 12 * (year - firstYear) + month - firstMonth;
}

/** 1 to 12. */
export const calendarMonth = (index: number): number => ((firstMonth - 1 + index) % 12) + 1;

export const firstDay = monthStart(0);
export const dayAfter = monthStart(monthCount);
