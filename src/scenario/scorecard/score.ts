import type { Indicator, ScorecardSettings } from "./settings";

export type Status = "good" | "watch" | "act" | "unknown";

/**
 * 0 at the threshold, 100 at the target, in a straight line between and no further. Undefined without an actual, and
 * where threshold and target are equal or the wrong way round.
 *
 * @example scoreOf({ threshold: 18, target: 12, higherIsBetter: false }, 15) // 50
 */
export function scoreOf(
  { threshold, target, higherIsBetter }: Pick<Indicator, "threshold" | "target" | "higherIsBetter">,
  actual: number | null,
): number | undefined {
  if (actual === null || !Number.isFinite(actual)) return undefined;
  if (target === threshold || target > threshold !== higherIsBetter) return undefined;
  return Math.max(0, Math.min(100, ((actual - threshold) / (target - threshold)) * 100));
}

/** Mean of the scores that there are, by weight; undefined where none has any weight. */
export function weightedScore(
  rows: readonly { readonly score: number | undefined; readonly weight: number }[],
): number | undefined {
  const known = rows.filter(({ score }) => score !== undefined);
  const weight = known.reduce((sum, row) => sum + row.weight, 0);
  return weight > 0 ? known.reduce((sum, row) => sum + row.score! * row.weight, 0) / weight : undefined;
}

/** Held against the limits to six decimals: a score on a limit must not fall below it by the last digit of a fraction. */
export function statusOf(
  score: number | undefined,
  { good, watch }: Pick<ScorecardSettings, "good" | "watch">,
): Status {
  if (score === undefined) return "unknown";
  const rounded = Math.round(score * 1e6) / 1e6;
  return rounded >= good ? "good" : rounded >= watch ? "watch" : "act";
}
