import { toMinor } from "../../../core";
import type { Subscriptions } from "../../../intake/facts";
import { addMonths } from "../../calendar";

/** The subscriptions with a first day and an end each, by row. Days are whole; amounts in ten-thousandths. */
export interface Terms {
  readonly customer: Int32Array;
  /** Infinity of a trial. */
  readonly start: Float64Array;
  /** First day without service; Infinity while it runs, and of a trial. */
  readonly end: Float64Array;
  readonly monthly: Float64Array;
  readonly billed: Float64Array;
  readonly gaps: TermGaps;
  /** Rows that nobody pays for: they never begin. */
  readonly trials: number;
}

/** What the source does not say, in rows. */
export interface TermGaps {
  /** The start is the as-of date less the tenure. */
  readonly startByTenure: number;
  /** Neither start nor tenure: taken to begin on the as-of date, or where they end. */
  readonly noStart: number;
  /** Ended without a date: taken to end on the as-of date. */
  readonly endByFlag: number;
  readonly noMonthly: number;
  readonly noBilled: number;
}

const TRIAL = 2; // among the marks of the facts

/** Fills in what follows from tenure and flag, as of a date. */
export function termsOf(rows: Subscriptions, asOf: number): Terms {
  // a trial that was billed for is none
  const isTrial = (row: number) => rows.ended[row] === TRIAL && !(Math.abs(rows.billed[row]!) > 0);
  const end = Float64Array.from(rows.end, (date, row) => endOf(date, rows.ended[row]!, asOf));
  const start = Float64Array.from(rows.start, (date, row) => {
    if (isTrial(row)) return Infinity;
    if (!Number.isNaN(date)) return Math.floor(date);
    const tenure = rows.tenure[row]!;
    return Number.isNaN(tenure) ? Math.min(asOf, end[row]!) : addMonths(asOf, -Math.floor(tenure));
  });
  const count = (isGap: (row: number) => boolean) => start.reduce((sum, _, row) => sum + (isGap(row) ? 1 : 0), 0);
  const { tenure, monthly, billed } = rows;
  const noDate = (row: number) => Number.isNaN(rows.start[row]!) && !isTrial(row);
  return {
    ...{ customer: rows.customer, start, end, trials: count(isTrial) },
    monthly: inMinor(monthly),
    billed: inMinor(billed),
    gaps: {
      startByTenure: count((row) => noDate(row) && !Number.isNaN(tenure[row]!)),
      noStart: count((row) => noDate(row) && Number.isNaN(tenure[row]!)),
      endByFlag: count((row) => rows.ended[row] === 1 && Number.isNaN(rows.end[row]!)),
      noMonthly: count((row) => Number.isNaN(monthly[row]!)),
      noBilled: count((row) => Number.isNaN(billed[row]!)),
    },
  };
}

/** A flag says more than a date: what runs may have a date to which it is paid. */
function endOf(date: number, ended: number, asOf: number): number {
  if (ended === 0 || ended === TRIAL) return Infinity;
  if (!Number.isNaN(date)) return Math.floor(date);
  return ended === 1 ? asOf : Infinity;
}

function inMinor(amounts: Float64Array): Float64Array {
  return amounts.map((amount) => (Number.isNaN(amount) ? 0 : toMinor(amount)));
}
