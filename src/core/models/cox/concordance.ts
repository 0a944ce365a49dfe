import type { RiskOrder } from "./likelihood";

/**
 * Harrell's concordance: among pairs of which one is known to have had the event first, the share in which that one had the
 * higher risk; equal risks count half. Pairs with events at the same time do not count.
 *
 * Durations fall along the list, so that those who lasted longer have been met before: a tree of counts by risk (Fenwick)
 * tells how many of them had a lower one.
 *
 * @see Harrell et al. (1982); Fenwick (1994), A New Data Structure for Cumulative Frequency Tables
 */
export function concordance({ durations, events, columns }: RiskOrder, beta: Float64Array): number {
  const score = new Float64Array(durations.length);
  columns.forEach((column, a) => column.forEach((value, i) => (score[i]! += beta[a]! * value)));
  const distinct = [...new Set(score)].sort((a, b) => a - b);
  const rankOf = new Map(distinct.map((value, i) => [value, i + 1]));
  const counts = new Int32Array(distinct.length + 1);
  let [right, pairs, met] = [0, 0, 0];
  for (let from = 0, to = 0; from < durations.length; from = to) {
    while (to < durations.length && durations[to] === durations[from]) to += 1;
    // whoever was last seen at the time of an event outlived it
    for (let i = from; i < to; i++) if (events[i] === 0) add(i);
    for (let i = from; i < to; i++) {
      if (events[i] === 0) continue;
      const rank = rankOf.get(score[i]!)!;
      const lower = countTo(rank - 1);
      right += lower + (countTo(rank) - lower) / 2;
      pairs += met;
    }
    for (let i = from; i < to; i++) if (events[i] !== 0) add(i);
  }
  return pairs === 0 ? NaN : right / pairs;

  function add(i: number): void {
    met += 1;
    for (let k = rankOf.get(score[i]!)!; k < counts.length; k += k & -k) counts[k]! += 1;
  }

  function countTo(rank: number): number {
    let sum = 0;
    for (let k = rank; k > 0; k -= k & -k) sum += counts[k]!;
    return sum;
  }
}
