/** Customers won by spending: ceiling (1 - e^(-slope spend)). */
export interface FittedResponse {
  readonly ceiling: number;
  readonly slope: number;
  /** Share of the differences between months that the curve explains. */
  readonly explained: number;
}

/**
 * Why no curve was fitted: fewer than six months with spending, nobody won, spending that is always about the same,
 * customers that do not rise with it, or that rise as a straight line, so that no ceiling shows.
 */
export type NoFit = "tooFewMonths" | "nobodyWon" | "noSpread" | "noRise" | "straight";

const leastMonths = 6;
const leastSpread = 0.1;
const leastExplained = 0.2;
/** Bends of the curve over the largest spend that can be told from a line, and from a step. */
const bends = [0.05, 20] as const;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * The curve of diminishing returns that fits pairs of spend and customers best, by least squares.
 *
 * For each slope the best ceiling is known; the slope is found by golden section on its logarithm.
 *
 * @param spend money of each month; months without any are left out
 * @see Blattberg & Deighton (1996), "Manage Marketing by the Customer Equity Test", for the shape
 */
export function fitSpendResponse(spend: readonly number[], customers: readonly number[]): FittedResponse | NoFit {
  const months = spend.flatMap((money, i) => (money > 0 ? [{ money, won: customers[i]! }] : []));
  if (months.length < leastMonths) return "tooFewMonths";
  if (!months.some(({ won }) => won > 0)) return "nobodyWon";
  const { mean, spread } = spreadOf(months.map(({ money }) => money));
  if (spread < leastSpread * mean) return "noSpread";
  const most = Math.max(...months.map(({ money }) => money));
  const at = (bend: number) => curveAt(months, bend / most);
  const best = at(bestBend((bend) => at(bend).squares));
  if (best.slope * most < 2 * bends[0]) return risesStraight(months) ? "straight" : "noRise";
  const wholly = spreadOf(months.map(({ won }) => won)).spread ** 2 * months.length;
  const explained = wholly > 0 ? 1 - best.squares / wholly : 0;
  if (explained < leastExplained) return "noRise";
  return { ceiling: best.ceiling, slope: best.slope, explained };
}

interface Month {
  readonly money: number;
  readonly won: number;
}

function spreadOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

function curveAt(months: readonly Month[], slope: number) {
  const shares = months.map(({ money }) => -Math.expm1(-slope * money));
  const ceiling =
    shares.reduce((sum, share, i) => sum + share * months[i]!.won, 0) /
    shares.reduce((sum, share) => sum + share * share, 0);
  const squares = shares.reduce((sum, share, i) => sum + (months[i]!.won - ceiling * share) ** 2, 0);
  return { slope, ceiling, squares };
}

function bestBend(squares: (bend: number) => number): number {
  let [low, high] = bends.map(Math.log) as [number, number];
  for (let step = 0; step < 60; step++) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (squares(Math.exp(left)) < squares(Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** Whether customers rise with money at all. */
function risesStraight(months: readonly Month[]): boolean {
  const { mean: money, spread } = spreadOf(months.map((month) => month.money));
  const { mean: won, spread: wonSpread } = spreadOf(months.map((month) => month.won));
  const both = months.reduce((sum, month) => sum + (month.money - money) * (month.won - won), 0) / months.length;
  return both > 0 && (both / (spread * wonSpread)) ** 2 >= leastExplained;
}
