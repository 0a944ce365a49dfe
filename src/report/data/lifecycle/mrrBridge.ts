import { fromMinor } from "../../../core";
import type { Period } from "../rows";
import { bridgeDates } from "./bridge";
import { rowsByCustomer } from "./byCustomer";
import type { Terms } from "./terms";

/** How the monthly recurring revenue changed from the day before a month to its last day; in units, all positive. */
export interface MrrRow {
  readonly month: number;
  readonly opening: number;
  readonly won: number;
  readonly reactivated: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
  readonly closing: number;
}

type Moves = Omit<MrrRow, "month">;

/**
 * By customer and month: what began from nothing is new (or reactivated, for one who subscribed before), what ended
 * at nothing is churn, the rest grew or shrank. A subscription without a customer is a customer of its own.
 */
export function mrrRows(terms: Terms, customers: number, period: Period, asOf: number): MrrRow[] {
  const { months, dates } = bridgeDates(period, asOf);
  const sums = months.map((): Record<string, number> => ({ ...none }));
  eachRecurring(terms, customers, dates, (_, index, before, after) => {
    for (const [name, minor] of Object.entries(mrrMoves(before, after))) sums[index]![name]! += minor;
  });
  return months.map((month, index) => {
    const inUnits = Object.entries(sums[index]!).map(([name, minor]) => [name, fromMinor(minor)] as const);
    return { month, ...(Object.fromEntries(inUnits) as unknown as Moves) };
  });
}

/** Visits what each customer pays on one date and on the next, with the rows of its subscriptions. */
export function eachRecurring(
  terms: Terms,
  customers: number,
  dates: readonly number[],
  visit: (group: Int32Array, index: number, before: Recurring, after: Recurring) => void,
): void {
  groupsOf(terms, customers).forEach((group) => {
    let before = onDate(terms, group, dates[0]!);
    for (let index = 0; index + 1 < dates.length; index++) {
      const after = onDate(terms, group, dates[index + 1]!);
      visit(group, index, before, after);
      before = after;
    }
  });
}

function groupsOf({ customer, start }: Terms, customers: number): Int32Array[] {
  const { from, rows } = rowsByCustomer(customer, customers);
  const groups = Array.from({ length: customers }, (_, index) => rows.subarray(from[index], from[index + 1]));
  start.forEach((_, row) => {
    if (customer[row]! < 0) groups.push(Int32Array.of(row));
  });
  return groups.filter(({ length }) => length > 0);
}

interface Recurring {
  readonly begun: boolean;
  readonly running: boolean;
  readonly monthly: number;
  /** Of subscriptions that have ended by the date. */
  readonly ended: number;
}

function onDate({ start, end, monthly }: Terms, group: Int32Array, date: number): Recurring {
  let [running, ended, count, begun] = [0, 0, 0, false];
  for (const row of group) {
    if (start[row]! > date) continue;
    begun = true;
    if (end[row]! > date) {
      running += monthly[row]!;
      count++;
    } else ended += monthly[row]!;
  }
  return { begun, running: count > 0, monthly: running, ended };
}

const none: Moves = { opening: 0, won: 0, reactivated: 0, expansion: 0, contraction: 0, churned: 0, closing: 0 };

/** How what a customer pays moved between two dates, in ten-thousandths. */
export function mrrMoves(before: Recurring, after: Recurring): Moves {
  const change = after.monthly - before.monthly;
  const ends = { ...none, opening: before.monthly, closing: after.monthly };
  // came and went within the month, as among the customers
  if (!before.begun && after.begun && !after.running) return { ...ends, won: after.ended, churned: after.ended };
  if (!before.running && after.running) return { ...ends, [before.begun ? "reactivated" : "won"]: change };
  if (before.running && !after.running) return { ...ends, churned: -change };
  return change > 0 ? { ...ends, expansion: change } : { ...ends, contraction: -change };
}
