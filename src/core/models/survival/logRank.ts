import { CoreError } from "../../errors";
import { chiSquareTail } from "../../math/distributions";
import { inverse } from "../../math/symmetric";
import { requireDomain, requireLength } from "../../require";
import { byDuration, requireObservations, type Observations } from "./observations";

export interface LogRank {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  /** Events seen, and events expected if all groups had one curve; in order of first appearance. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/** More are ids rather than groups. */
const mostGroups = 100;

/**
 * Log-rank test that groups have the same survival curve.
 *
 * @param groups of each observation: its index among the groups, 0, 1, 2…
 * @throws CoreError "not-enough-data" with fewer than two groups or without events; see `requireObservations`
 * @see Mantel (1966); Kalbfleisch & Prentice (2002), section 1.5
 */
export function logRank(observations: Observations, groups: ArrayLike<number>): LogRank {
  requireObservations(observations);
  const { durations, events } = observations;
  requireLength("groups", groups.length, durations.length);
  const atRisk = countGroups(groups);
  const k = atRisk.length;
  requireDomain(k <= mostGroups, "groups", k, `<= ${mostGroups}`);
  if (k < 2) throw new CoreError("not-enough-data", { name: "groups", got: k, want: 2 });
  const order = byDuration(durations);
  const observed = new Float64Array(k);
  const expected = new Float64Array(k);
  // the last group follows from the others
  const variance = new Float64Array((k - 1) ** 2);
  for (let i = 0; i < order.length;) {
    const time = durations[order[i]!]!;
    const waiting = order.length - i;
    const before = Float64Array.from(atRisk);
    let died = 0;
    for (; i < order.length && durations[order[i]!] === time; i++) {
      const group = groups[order[i]!]!;
      died += events[order[i]!]!;
      observed[group]! += events[order[i]!]!;
      atRisk[group]! -= 1;
    }
    if (died > 0) addTime({ before, waiting, died }, expected, variance);
  }
  const statistic = quadraticForm(observed, expected, variance);
  return {
    chiSquare: statistic,
    degreesOfFreedom: k - 1,
    pValue: chiSquareTail(statistic, k - 1),
    observed: [...observed],
    expected: [...expected],
  };
}

function countGroups(groups: ArrayLike<number>): number[] {
  const counts: number[] = [];
  for (let i = 0; i < groups.length; i++) counts[groups[i]!] = (counts[groups[i]!] ?? 0) + 1;
  return Array.from(counts, (count) => count ?? 0);
}

/** Expectation and hypergeometric covariance of the events of each group at one time. */
function addTime(
  { before, waiting, died }: { readonly before: Float64Array; readonly waiting: number; readonly died: number },
  expected: Float64Array,
  variance: Float64Array,
): void {
  const size = before.length - 1;
  const spread = waiting > 1 ? (died * (waiting - died)) / (waiting - 1) : 0;
  for (let a = 0; a < before.length; a++) {
    const share = before[a]! / waiting;
    expected[a]! += died * share;
    for (let b = 0; a < size && b < size; b++) {
      variance[a * size + b]! += spread * ((a === b ? share : 0) - (share * before[b]!) / waiting);
    }
  }
}

function quadraticForm(observed: Float64Array, expected: Float64Array, variance: Float64Array): number {
  const size = observed.length - 1;
  const weights = inverse(variance, size);
  if (!weights) throw new CoreError("not-enough-data", { name: "events", got: 0, want: 1 });
  let sum = 0;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      sum += (observed[a]! - expected[a]!) * weights[a * size + b]! * (observed[b]! - expected[b]!);
    }
  }
  return sum;
}
