import { addMonths, monthEnd, monthStart } from "../../calendar";
import type { Period } from "../rows";
import type { Window } from "./acquisitionCosts";

/** A stretch of time: the cost that counts for it, and the customers that it is set against. */
export interface Stretch {
  readonly cost: Window;
  /** First days of the first orders, both included. */
  readonly won: Period;
}

/** The period; with a lag its cost is that of as many months before, whole months. */
export function periodStretch(period: Period, lag: number): Stretch {
  const from = lag === 0 ? period.start : addMonths(monthStart(period.start), -lag);
  return { won: period, cost: { from, until: untilOf(period.end, lag), undated: true } };
}

/** The last month of the period, or the month before it. */
export function monthStretch(period: Period, lag: number, back: 0 | 1): Stretch {
  const start = addMonths(monthStart(period.end), -back);
  const end = back === 0 ? period.end : monthEnd(start);
  return { won: { start, end }, cost: { from: addMonths(start, -lag), until: untilOf(end, lag), undated: false } };
}

/** The first day after a month that lies some months before a day. */
function untilOf(day: number, lag: number): number {
  return monthEnd(addMonths(monthStart(day), -lag)) + 1;
}

/** Months of the period whose cost does not count yet, and months before it whose cost counts; undefined for none. */
export function lagWindows(period: Period, lag: number): { readonly late: Window; readonly early: Window } | undefined {
  if (lag === 0) return undefined;
  const { cost } = periodStretch(period, lag);
  const after = monthEnd(period.end) + 1;
  return {
    late: { from: Math.max(cost.until, period.start), until: after, undated: false },
    early: { from: cost.from, until: Math.min(cost.until, period.start), undated: false },
  };
}
