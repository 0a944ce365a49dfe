import { monthEnd, monthsBetween } from "../../calendar";
import type { Period } from "../rows";
import type { Lives } from "./lives";

/** How the number of customers changed from the day before a month to its last day. */
export interface BridgeRow {
  /** First day of the month. */
  readonly month: number;
  readonly opening: number;
  /** First order or subscription in the month; one who left again in it counts here and as churned. */
  readonly won: number;
  /** Had left before the month, and is back at its end. */
  readonly reactivated: number;
  readonly churned: number;
  readonly closing: number;
  /** Of the opening customers, those who have not left at the month's end. */
  readonly retained: number;
}

/** Last days of the months from the period's first day to the as-of date, the day before the period in front. */
export function bridgeDates({ start }: Period, asOf: number): { months: number[]; dates: number[] } {
  const months = monthsBetween(start, asOf);
  return { months, dates: [start - 1, ...months.map((month) => Math.min(monthEnd(month), asOf))] };
}

/** One row per month, by the stage rules on its two dates. Opening and moves make the closing, whoever came and went. */
export function bridgeRows(lives: Lives, customers: number, period: Period, asOf: number): BridgeRow[] {
  const { months, dates } = bridgeDates(period, asOf);
  const rows = months.map((month) => ({
    ...{ month, opening: 0, won: 0, reactivated: 0, churned: 0, closing: 0, retained: 0 },
  }));
  for (let customer = 0; customer < customers; customer++) {
    let before = lives.standing(customer, dates[0]!);
    rows.forEach((row, index) => {
      const after = lives.standing(customer, dates[index + 1]!);
      const isNew = !before.begun && after.begun;
      row.opening += before.alive ? 1 : 0;
      row.won += isNew ? 1 : 0;
      row.reactivated += before.begun && !before.alive && after.alive ? 1 : 0;
      row.churned += (before.alive || isNew) && !after.alive ? 1 : 0;
      row.closing += after.alive ? 1 : 0;
      row.retained += before.alive && after.alive ? 1 : 0;
      before = after;
    });
  }
  return rows;
}
