import type { RiskOrder } from "./likelihood";

/**
 * Harrell's concordance: among pairs of which one surely had the event first, the share in which that one had the
 * higher risk; equal risks count half. Pairs with events at the same time do not count.
 *
 * @see Harrell et al. (1982)
 */
export function concordance({ durations, events, columns }: RiskOrder, beta: Float64Array): number {
  const score = new Float64Array(durations.length);
  columns.forEach((column, a) => column.forEach((value, i) => (score[i]! += beta[a]! * value)));
  let [right, pairs] = [0, 0];
  // durations fall: whoever stands before i in the list lasted longer, or as long
  for (let i = 0; i < durations.length; i++) {
    if (events[i] === 0) continue;
    for (let j = 0; j < durations.length && durations[j]! >= durations[i]!; j++) {
      const outlived = durations[j]! > durations[i]! || events[j] === 0;
      if (!outlived) continue;
      pairs += 1;
      right += score[i]! > score[j]! ? 1 : score[i] === score[j] ? 0.5 : 0;
    }
  }
  return pairs === 0 ? NaN : right / pairs;
}
