import { monthsBetween } from "../calendar";
import type { Period } from "./rows";

/** Finds the month of a day by looking it up: half a million rows ask. */
export interface Months {
  readonly starts: readonly number[];
  /** Index into `starts`, or -1 outside the period or without a date. */
  readonly indexOf: (date: number) => number;
}

export function monthsOf({ start, end }: Period): Months {
  const starts = monthsBetween(start, end);
  const indexByDay = new Int32Array(end - start + 1);
  let index = 0;
  for (let day = start; day <= end; day++) {
    if (index + 1 < starts.length && day >= starts[index + 1]!) index++;
    indexByDay[day - start] = index;
  }
  const indexOf = (date: number) => (date >= start && date < end + 1 ? indexByDay[Math.floor(date) - start]! : -1);
  return { starts, indexOf };
}
