import type { Subscriptions } from "../../intake/facts";

const later = (latest: number, date: number) => (date > latest ? date : latest);

/** Ends of contracts that all have one are planned; where some have none, the others are over. */
const tellsLeaving = ({ end, ended }: Subscriptions) =>
  ended.every((flag) => flag < 0) && end.some((date) => Number.isNaN(date));

/**
 * The last day of which subscriptions tell: when one began or had ended. Ends that are only planned, such as the end of
 * the term of those still running, tell nothing. Undefined where there is no date.
 */
export function lastTerm(subscriptions: Subscriptions | undefined): number | undefined {
  if (subscriptions === undefined) return undefined;
  const { start, end, ended } = subscriptions;
  const leaving = tellsLeaving(subscriptions);
  const ends = end.filter((_, row) => leaving || ended[row] === 1);
  const latest = ends.reduce(later, start.reduce(later, -Infinity));
  return latest === -Infinity ? undefined : Math.floor(latest);
}
