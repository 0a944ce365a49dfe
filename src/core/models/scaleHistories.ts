import type { UniqueHistories } from "./uniqueHistories";

/**
 * Histories with a mean T of 1, so that an optimiser's start and limits mean the same for days and for years.
 *
 * @returns the scaled histories, the unit in the user's time, and what to add to their log-likelihood to have the user's
 */
export function inMeanT(unique: UniqueHistories): { scaled: UniqueHistories; unit: number; shift: number } {
  const { TIndex, Ts, weight, n, recencies, purchases } = unique;
  const unit = TIndex.reduce((sum, at, row) => sum + Ts[at]! * weight[row]!, 0) / n;
  const scaled = { ...unique, Ts: Ts.map((t) => t / unit), recencies: recencies.map((t) => t / unit) };
  return { scaled, unit, shift: -purchases * Math.log(unit) };
}
