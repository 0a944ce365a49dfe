import { daysPer, periodNumber, type Period } from "./calendar";
import { gatherPurchases, type Id, type PurchaseRows } from "./purchases";

/** What the models of repeat buying read of a customer. Times are in the unit asked for. */
export interface CustomerSummary {
  readonly id: Id;
  /** Repeat purchases: all but the first, those of one grain counted once. */
  readonly frequency: number;
  /** First to last purchase. Not "days since". */
  readonly recency: number;
  /** First purchase to the end of the observation. */
  readonly T: number;
  /** Mean amount of the repeat purchases; NaN at frequency 0 or without amounts. */
  readonly monetaryValue: number;
}

export interface SummaryOptions {
  /** Last day that counts; the latest of the data if left out. */
  readonly end?: number | undefined;
  /** Unit of recency and T; a month is 30.4375 days. */
  readonly unit: Period;
  /** Purchases of one calendar period count as one, on the day of the first of them. */
  readonly grain: Period;
}

/**
 * Summarises purchases by customer as the models of repeat buying define it.
 *
 * @throws CoreError "length-mismatch", "not-enough-data"
 * @see Fader & Hardie, "Creating an RFM Summary Using Excel" (2008)
 */
export function rfmSummary(purchases: PurchaseRows, { end, unit, grain }: SummaryOptions): CustomerSummary[] {
  const history = gatherPurchases(purchases, end);
  const days = daysPer[unit];
  return history.ids.map((id, i) => {
    const rows = history.rows.subarray(history.starts[i], history.starts[i + 1]);
    const { frequency, first, last, repeatAmount } = countPurchases(rows, purchases, grain);
    return {
      id,
      frequency,
      recency: (last - first) / days,
      T: (history.end - first) / days,
      monetaryValue: repeatAmount / frequency,
    };
  });
}

/** Counts the purchases of one customer, whose rows come by date; days are whole. */
function countPurchases(rows: Uint32Array, { dates, amounts }: PurchaseRows, grain: Period) {
  const first = Math.floor(dates[rows[0]!]!);
  let [last, current] = [first, periodNumber(first, grain)];
  let [frequency, repeatAmount] = [0, 0];
  for (const row of rows) {
    const day = Math.floor(dates[row]!);
    const period = periodNumber(day, grain);
    if (period !== current) {
      frequency += 1;
      last = day;
      current = period;
    }
    if (frequency > 0) repeatAmount += amounts?.[row] ?? NaN;
  }
  return { frequency, first, last, repeatAmount };
}
