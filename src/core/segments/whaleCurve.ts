import { CoreError } from "../errors";

/** A point of the whale curve: the best `rank` customers and what they earn together. */
export interface WhalePoint {
  readonly rank: number;
  /** Share of customers, 0 to 1. */
  readonly customers: number;
  readonly profit: number;
  /** Share of the total profit, above 1 where others lose money; a refusal where the total is not above 0. */
  readonly share: number | CoreError;
}

/**
 * Cumulative profit from the best customer to the worst.
 *
 * @param profits money per customer; NaN is none
 * @throws CoreError "not-enough-data"
 * @see Kaplan & Narayanan (2001), "Measuring and Managing Customer Profitability"
 */
export function whaleCurve(profits: ArrayLike<number>): WhalePoint[] {
  const sorted = Float64Array.from(profits)
    .filter((profit) => !Number.isNaN(profit))
    .sort()
    .reverse();
  if (sorted.length === 0) throw new CoreError("not-enough-data", { name: "profits", got: 0, want: 1 });
  const total = sorted.reduce((sum, profit) => sum + profit, 0);
  const noShare = new CoreError("not-enough-data", { name: "profits", got: total, want: "> 0" });
  let profit = 0;
  return Array.from(sorted, (value, i) => {
    profit += value;
    return { rank: i + 1, customers: (i + 1) / sorted.length, profit, share: total > 0 ? profit / total : noShare };
  });
}
