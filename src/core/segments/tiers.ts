import { requireDomain } from "../require";

export type ValueTier = "high" | "mid" | "low";

/**
 * Tier of each value by its rank: the share of values that are larger lies below the first cut (high),
 * below the second (mid), or not (low). Equal values get the same tier.
 *
 * @param values NaN is no value
 * @returns undefined where there is no value
 * @throws CoreError "out-of-domain" unless 0 < first <= second <= 1
 * @example valueTiers([50, 30, 10, 6, 4], [0.2, 0.5]) // high, mid, mid, low, low
 */
export function valueTiers(
  values: ArrayLike<number>,
  [first, second]: readonly [number, number],
): (ValueTier | undefined)[] {
  requireDomain(first > 0 && first <= second && second <= 1, "cuts", first, `> 0, <= ${second} <= 1`);
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse();
  const larger = new Map<number, number>();
  sorted.forEach((value, rank) => {
    if (!larger.has(value)) larger.set(value, rank);
  });
  return Array.from(values, (value) => {
    if (Number.isNaN(value)) return undefined;
    const share = larger.get(value)! / sorted.length;
    return share < first ? "high" : share < second ? "mid" : "low";
  });
}

export type AbcClass = "A" | "B" | "C";

/** What rounding adds to a sum of shares must not move an item over a border. */
const slack = 1e-12;

/**
 * ABC class of each value by the share that larger ones hold together: below `a` it is A, below `b` B, else C.
 * Values of 0 or less come last, are C, and do not count in the total.
 *
 * @returns undefined where there is no value (NaN)
 * @throws CoreError "out-of-domain" unless 0 < a <= b <= 1
 * @example abcClasses([50, 30, 10, 6, 4], 0.8, 0.95) // A, A, B, B, C
 */
export function abcClasses(values: ArrayLike<number>, a: number, b: number): (AbcClass | undefined)[] {
  requireDomain(a > 0 && a <= b && b <= 1, "a", a, `> 0, <= ${b} <= 1`);
  const order = Array.from(values, (_, i) => i).filter((i) => values[i]! > 0);
  order.sort((i, j) => values[j]! - values[i]! || i - j);
  const total = order.reduce((sum, i) => sum + values[i]!, 0);
  const classes = Array.from(values, (value) => (Number.isNaN(value) ? undefined : "C") as AbcClass | undefined);
  let before = 0;
  for (const i of order) {
    const share = before / total + slack;
    classes[i] = share < a ? "A" : share < b ? "B" : "C";
    before += values[i]!;
  }
  return classes;
}
