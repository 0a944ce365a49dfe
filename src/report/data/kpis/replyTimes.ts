import type { Tickets } from "../../../intake/facts";
import { monthStart } from "../../calendar";
import type { FigureId } from "../../kpis/figures";
import type { Monthly } from "../monthly";
import type { FigureMonths } from "./figureMonths";

const times = [
  ["firstReply", "replied", "replyMinutes"],
  ["resolve", "resolved", "resolveMinutes"],
] as const;

/** Tickets that state a time, and their minutes: the mean of several months needs both. */
export function replyTimes(
  tickets: Tickets | undefined,
  { months, indexOf, current }: Monthly,
  shown: readonly number[],
): (readonly [FigureId, FigureMonths])[] {
  if (!tickets) return [];
  return times.flatMap(([column, countId, sumId]) => {
    const [counts, sums] = [new Float64Array(months.length), new Float64Array(months.length)];
    let first = Infinity;
    tickets[column].forEach((minutes, row) => {
      const month = indexOf(tickets.date[row]!);
      if (Number.isNaN(minutes) || month < 0 || month > current) return;
      first = Math.min(first, tickets.date[row]!);
      counts[month]! += 1;
      sums[month]! += minutes;
    });
    if (first === Infinity) return [];
    const pick = (of: Float64Array) => ({ from: monthStart(first), months: shown.map((month) => of[indexOf(month)]!) });
    return [[countId, pick(counts)] as const, [sumId, pick(sums)] as const];
  });
}
