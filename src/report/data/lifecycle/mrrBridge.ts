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

type Moves = { -readonly [Name in keyof MrrRow]: number };

/**
 * By customer and month: what began from nothing is new (or reactivated, for one who subscribed before), what ended
 * at nothing is churn, the rest grew or shrank. A subscription without a customer is a customer of its own.
 */
export function mrrRows(terms: Terms, customers: number, period: Period, asOf: number): MrrRow[] {
  const { months, dates } = bridgeDates(period, asOf);
  const rows = months.map((month): Moves => ({
    ...{ month, opening: 0, won: 0, reactivated: 0, expansion: 0, contraction: 0, churned: 0, closing: 0 },
  }));
  for (const group of groupsOf(terms, customers)) {
    let before = onDate(terms, group, dates[0]!);
    rows.forEach((row, index) => {
      const after = onDate(terms, group, dates[index + 1]!);
      move(row, before, after);
      before = after;
    });
  }
  return rows.map(({ month, ...moves }) => {
    const inUnits = Object.entries(moves).map(([name, minor]) => [name, fromMinor(minor)] as const);
    return { month, ...(Object.fromEntries(inUnits) as unknown as Omit<MrrRow, "month">) };
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

function move(row: Moves, before: Recurring, after: Recurring): void {
  const change = after.monthly - before.monthly;
  row.opening += before.monthly;
  row.closing += after.monthly;
  if (!before.begun && after.begun && !after.running) {
    // came and went within the month, as among the customers
    row.won += after.ended;
    row.churned += after.ended;
  } else if (!before.running && after.running) row[before.begun ? "reactivated" : "won"] += change;
  else if (before.running && !after.running) row.churned -= change;
  else if (change > 0) row.expansion += change;
  else row.contraction -= change;
}
