import { fromMinor } from "../../../core";
import type { Subscriptions } from "../../../intake/facts";
import { monthsBegun } from "../../calendar";
import type { TermGaps, Terms } from "./terms";

/** Subscriptions as of the date; amounts in units. */
export interface SubscriptionTotals {
  /** Running, ended, and those that begin later; without trials. */
  readonly count: number;
  readonly ended: number;
  readonly running: number;
  /** Recurring revenue a month of those that run. */
  readonly monthly: number;
  /** Billed so far, of all. */
  readonly billed: number;
}

export interface SubscriptionRow extends SubscriptionTotals {
  /** Of a plan; empty where none is named. */
  readonly name: string;
}

export interface TenureRow extends SubscriptionTotals {
  /** Months of service, both included; Infinity for "and more". */
  readonly from: number;
  readonly to: number;
}

export interface SubscriptionSummary {
  readonly totals: SubscriptionTotals;
  /** By number, largest first; undefined where fewer than two plans are named. */
  readonly plans?: readonly SubscriptionRow[];
  readonly tenures: readonly TenureRow[];
  readonly gaps: TermGaps;
  /** Nobody pays for them: they are neither counted above nor part of any amount. */
  readonly trials: number;
  /** Whether any of them says what was billed. */
  readonly hasBilled: boolean;
  /** Whether what was billed is the revenue: it is known, and there are no orders. */
  readonly isRevenue: boolean;
}

/** Most months of each band; the last one is open. */
const bands = [12, 24, 48, Infinity] as const;

/** Adds up the subscriptions by plan and by tenure. */
export function subscriptionSummary(
  rows: Subscriptions,
  terms: Terms,
  { asOf, hasOrders }: { readonly asOf: number; readonly hasOrders: boolean },
): SubscriptionSummary {
  const sum = (isIn: (row: number) => boolean) => addUp(terms, asOf, isIn);
  const hasBilled = terms.gaps.noBilled < terms.start.length;
  const names = [...rows.plans.keys(), -1].map((plan) => ({
    name: rows.plans[plan] ?? "",
    ...sum((row) => rows.plan[row] === plan),
  }));
  const plans = names.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const months = Float64Array.from(rows.tenure, (tenure, row) => tenureOf(tenure, terms, row, asOf));
  const tenures = bands.map((to, index) => {
    const from = index === 0 ? 0 : bands[index - 1]! + 1;
    return { from, to, ...sum((row) => months[row]! >= from && months[row]! <= to) };
  });
  return {
    totals: sum(() => true),
    ...(plans.length > 1 && { plans }),
    tenures: tenures.filter(({ count }) => count > 0),
    ...{ gaps: terms.gaps, trials: terms.trials, hasBilled, isRevenue: hasBilled && !hasOrders },
  };
}

/** The band of months of service that each row stands in, by its first month. */
export function tenureBands({ tenure }: Subscriptions, terms: Terms, asOf: number): string[] {
  return Array.from(tenure, (given, row) => {
    if (terms.start[row] === Infinity) return "";
    const months = tenureOf(given, terms, row, asOf);
    const band = bands.findIndex((to) => months <= to);
    return String(band === 0 ? 0 : bands[band - 1]! + 1);
  });
}

/** Whole months of service: as given, else completed ones from the first day to the as-of date or the last day. */
function tenureOf(given: number, { start, end }: Terms, row: number, asOf: number): number {
  if (!Number.isNaN(given)) return Math.floor(given);
  return Math.max(0, monthsBegun(start[row]!, Math.min(asOf + 1, end[row]!)) - 1);
}

function addUp({ start, end, monthly, billed }: Terms, asOf: number, isIn: (row: number) => boolean) {
  const sums = { count: 0, ended: 0, running: 0, monthly: 0, billed: 0 };
  for (let row = 0; row < start.length; row++) {
    if (start[row] === Infinity || !isIn(row)) continue;
    sums.count++;
    sums.billed += billed[row]!;
    if (end[row]! <= asOf) sums.ended++;
    else if (start[row]! <= asOf) {
      sums.running++;
      sums.monthly += monthly[row]!;
    }
  }
  return { ...sums, monthly: fromMinor(sums.monthly), billed: fromMinor(sums.billed) };
}
