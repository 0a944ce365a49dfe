import { fromMinor, toMinor } from "../../core";
import type { Subscriptions } from "../facts";
import type { MonthColumn, Recognition } from "../source";

/** Months in a row for which one row of the source was paid the same; `end` is NaN where the last month was paid. */
interface Run {
  readonly row: number;
  months: number;
  end: number;
}

/** What follows each month of the table; NaN after the last. */
function nextMonths(months: readonly MonthColumn[]): ReadonlyMap<number, number> {
  const dates = [...new Set(months.map(({ date }) => date))].sort((a, b) => a - b);
  return new Map(dates.map((date, i) => [date, dates[i + 1] ?? NaN]));
}

function runsOf({ start, monthly, origin }: Subscriptions, months: readonly MonthColumn[]): readonly Run[] {
  const next = nextMonths(months);
  const sourceRow = (row: number) => origin?.row[row] ?? row;
  const isPaid = (row: number) => Math.abs(monthly[row]!) > 0;
  const runs: Run[] = [];
  const rows = [...start.keys()].filter(isPaid);
  for (const row of rows.sort((a, b) => sourceRow(a) - sourceRow(b) || start[a]! - start[b]!)) {
    const last = runs.at(-1);
    const end = next.get(start[row]!) ?? NaN;
    const isOn = last !== undefined && sourceRow(last.row) === sourceRow(row) && last.end === start[row];
    if (!isOn || monthly[last.row] !== monthly[row]) runs.push({ row, months: 1, end });
    else [last.months, last.end] = [last.months + 1, end];
  }
  return runs;
}

/**
 * Subscriptions of a table with a column for each month: what was paid the same in months that follow each other is
 * one subscription; another amount, and months without any, end it. What was billed is all that was paid.
 */
export function recurringRuns(table: Subscriptions, { reshape }: Recognition): Subscriptions {
  const runs = runsOf(table, reshape?.months ?? []);
  const of = (column: Float64Array) => Float64Array.from(runs, ({ row }) => column[row]!);
  const placed = (column: Int32Array) => Int32Array.from(runs, ({ row }) => column[row]!);
  const { origin, reason } = table;
  return {
    ...table,
    ...{ customer: placed(table.customer), plan: placed(table.plan), start: of(table.start), tenure: of(table.tenure) },
    end: Float64Array.from(runs, ({ end }) => end),
    // months tell when it ended, whatever a status says of today
    ended: Int8Array.from(runs, () => -1),
    monthly: of(table.monthly),
    billed: Float64Array.from(runs, ({ row, months }) => fromMinor(toMinor(table.monthly[row]!) * months)),
    ...(reason && { reason: placed(reason) }),
    ...(origin && {
      origin: { source: Uint16Array.from(runs, ({ row }) => origin.source[row]!), row: placed(origin.row) },
    }),
  };
}
