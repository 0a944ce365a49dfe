import { periodNumber } from "../../core/data/calendar";
import type { ReportData } from "../../report";
import { monthEnd } from "../../report/calendar";

/** The months that drivers are seeded from: those of the period that are over. */
export interface WholeMonths {
  /** First days. */
  readonly starts: readonly number[];
  /** Place of the month of a date; -1 for one outside, or none. */
  readonly placeOf: (date: number) => number;
}

/** Undefined where no month of the period is over. */
export function wholeMonths({ months, period, asOf }: ReportData): WholeMonths | undefined {
  const starts = months.map(({ month }) => month).filter((month) => month >= period.start && monthEnd(month) <= asOf);
  const [first] = starts;
  if (first === undefined) return undefined;
  const base = periodNumber(first, "month");
  const placeOf = (date: number) => {
    const place = Number.isNaN(date) ? -1 : periodNumber(date, "month") - base;
    return place < starts.length ? place : -1;
  };
  return { starts, placeOf };
}

/** Sums by month of what each row weighs, and how many rows count. */
export function sumByMonth(
  { starts, placeOf }: WholeMonths,
  dates: ArrayLike<number>,
  weigh: (row: number) => number,
): { readonly sums: number[]; readonly rows: number } {
  const sums = starts.map(() => 0);
  let rows = 0;
  for (let row = 0; row < dates.length; row++) {
    const place = placeOf(dates[row]!);
    const weight = place < 0 ? NaN : weigh(row);
    if (Number.isNaN(weight)) continue;
    sums[place]! += weight;
    rows++;
  }
  return { sums, rows };
}
