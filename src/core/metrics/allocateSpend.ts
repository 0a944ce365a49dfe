import { CoreError } from "../errors";
import { requireDomain } from "../require";

/** Where money can go: customers answer as ceiling(1 − e^(−slope · spend)), each worth `value`. */
export interface SpendOption {
  /** For refusals. */
  readonly name: string;
  /** Customers that come at most. */
  readonly ceiling: number;
  /** Per unit of money; 0 for an option that does not answer to spending. */
  readonly slope: number;
  /** Money per customer. */
  readonly value: number;
  /** Least and most to spend. */
  readonly floor: number;
  readonly cap: number;
}

export interface SpendAllocation {
  /** By option, in their order. */
  readonly spend: readonly number[];
  /** What the last unit of money brings where it was free to go; undefined where floors and caps left no choice. */
  readonly marginalReturn: number | undefined;
  /** Budget that no option takes. */
  readonly unspent: number;
}

/**
 * Splits a budget so that the last unit of money brings the same everywhere but at floors and caps: the split with the
 * largest value.
 *
 * Between the points where an option meets its floor or its cap, total spend is linear in the logarithm of the marginal
 * return: the solution is exact, without iteration.
 *
 * @param budget money to spend, at least the floors together
 * @param leastReturn money is spent only while it brings this much; 1 where it must earn itself back
 * @throws CoreError "out-of-domain" for a floor below 0 or above its cap, or a budget below all floors
 * @see Everett (1963), Generalized Lagrange Multiplier Method for Solving Problems of Optimum Allocation of Resources
 */
export function allocateSpend(options: readonly SpendOption[], budget: number, leastReturn = 0): SpendAllocation {
  const floors = options.reduce((sum, { floor }) => sum + floor, 0);
  options.forEach(requireBounds);
  if (!(budget >= floors)) throw new CoreError("out-of-domain", { name: "budget", got: budget, want: `>= ${floors}` });
  const bounded = options.map((option) => ({ ...option, cap: Math.min(option.cap, budget - floors + option.floor) }));
  const spendAt = (x: number) => bounded.map((option) => spendOf(option, x));
  const totalAt = (x: number) => spendAt(x).reduce((sum, spend) => sum + spend, 0);
  const turns = bounded
    .flatMap((option) => (answers(option) ? turningPoints(option) : []))
    .sort((a, b) => b - a)
    .map((x) => ({ x, total: totalAt(x) }));
  const solved = crossing(turns, budget);
  const x = Math.max(solved ?? -Infinity, Math.log(leastReturn));
  const spend = spendAt(x);
  const isFree = bounded.some(({ floor, cap }, i) => spend[i]! > floor && spend[i]! < cap);
  return {
    spend,
    marginalReturn: isFree ? Math.exp(x) : undefined,
    unspent: Math.max(0, budget - spend.reduce((sum, amount) => sum + amount, 0)),
  };
}

/** What the last unit of money brings at a spend. */
export function marginalReturn({ ceiling, slope, value }: SpendOption, spend: number): number {
  return value * ceiling * slope * Math.exp(-slope * spend);
}

function requireBounds({ name, floor, cap }: SpendOption): void {
  requireDomain(floor >= 0, `${name}: floor`, floor, ">= 0");
  requireDomain(cap >= floor, `${name}: cap`, cap, `>= ${floor}`);
}

function answers({ ceiling, slope, value }: SpendOption): boolean {
  return ceiling > 0 && slope > 0 && value > 0;
}

/** Logarithms of the marginal returns at which an option leaves its floor and meets its cap. */
function turningPoints(option: SpendOption): [number, number] {
  const atNothing = Math.log(marginalReturn(option, 0));
  return [atNothing - option.slope * option.floor, atNothing - option.slope * option.cap];
}

/** Spend at which an option's marginal return has this logarithm. */
function spendOf(option: SpendOption, x: number): number {
  if (!answers(option)) return option.floor;
  const free = (Math.log(marginalReturn(option, 0)) - x) / option.slope;
  return Math.min(Math.max(free, option.floor), option.cap);
}

/** Where the total reaches the budget; undefined where it never does: then all are at their caps. */
function crossing(turns: readonly { readonly x: number; readonly total: number }[], budget: number) {
  const after = turns.findIndex(({ total }) => total >= budget);
  const [before, next] = [turns[after - 1], turns[after]];
  if (next === undefined || before === undefined) return next?.x;
  return before.x - ((budget - before.total) / (next.total - before.total)) * (before.x - next.x);
}
