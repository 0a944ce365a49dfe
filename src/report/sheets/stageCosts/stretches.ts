import { addMonths } from "../../calendar";
import type { ReportData } from "../../data";
import { fiscalYearStart } from "../../fiscalYear";
import { formats } from "../../formats";

/** Stretches of time that the period is shown in: its fiscal years, or its months where it is within one of them. */
export interface Stretches {
  /** First days, in their order. */
  readonly starts: readonly number[];
  readonly format: string;
  /** First day of the stretch that holds a month. */
  readonly of: (month: number) => number;
  /** The day after a stretch. */
  readonly until: (start: number) => number;
}

const YEAR = "yyyy";

export function stretchesOf({ months, settings }: Pick<ReportData, "months" | "settings">): Stretches {
  const firstMonth = settings.fiscalYearStart ?? 1;
  const yearOf = (month: number) => fiscalYearStart(month, firstMonth);
  const years = [...new Set(months.map(({ month }) => yearOf(month)))];
  if (years.length > 1) {
    const until = (start: number) => addMonths(start, 12);
    return { starts: years, format: firstMonth === 1 ? YEAR : formats.month, of: yearOf, until };
  }
  const starts = months.map(({ month }) => month);
  return { starts, format: formats.month, of: (month) => month, until: (start) => addMonths(start, 1) };
}
