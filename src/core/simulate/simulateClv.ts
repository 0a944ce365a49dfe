import { CoreError } from "../errors";
import { requireDomain, requireShare } from "../require";
import type { Distribution } from "./distribution";
import { percentile } from "./percentile";
import { simulate } from "./simulate";

/** What a customer's value depends on; without an acquisition cost there is nothing to compare it with. */
export interface ClvDrivers {
  readonly margin: Distribution;
  readonly retention: Distribution;
  readonly discount: Distribution;
  readonly cac?: Distribution | undefined;
}

export interface ClvSimulation {
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
  readonly standardDeviation: number;
  /** In the order asked for. */
  readonly percentiles: readonly number[];
  /** Share of the runs in which the value is below the acquisition cost; undefined without one. */
  readonly belowCac: number | undefined;
}

/** So many that more would no longer be a matter of a second. */
const mostRuns = 1_000_000;

/**
 * Monte Carlo of the perpetual customer value m r / (1 + d − r), first payment at the end of the first period.
 *
 * @param runs 2 to 1,000,000
 * @param percentiles shares in [0, 1]
 * @throws CoreError "out-of-domain" where a distribution reaches outside what its driver can be (it is refused, not
 *   clipped), "no-result" where retention may come to 1 + discount, "not-a-share" for a percentile
 */
export function simulateClv(
  drivers: ClvDrivers,
  runs: number,
  seed: number,
  percentiles: readonly number[],
): ClvSimulation {
  requireDomain(Number.isInteger(runs) && runs >= 2 && runs <= mostRuns, "runs", runs, `2…${mostRuns}`);
  percentiles.forEach((share) => requireShare("percentiles", share));
  requireReach(drivers);
  const { margin, retention, discount, cac } = drivers;
  let below = 0;
  const list = cac ? [margin, retention, discount, cac] : [margin, retention, discount];
  const outcomes = simulate(list, runs, seed, (drawn) => {
    const value = (drawn[0]! * drawn[1]!) / (1 + drawn[2]! - drawn[1]!);
    if (cac && value < drawn[3]!) below += 1;
    return value;
  });
  const mean = outcomes.reduce((sum, value) => sum + value, 0) / runs;
  const squares = outcomes.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (runs - 1));
  outcomes.sort();
  return {
    ...{ mean, standardDeviation, standardError: standardDeviation / Math.sqrt(runs) },
    percentiles: percentiles.map((share) => percentile(outcomes, share)),
    belowCac: cac && below / runs,
  };
}

function requireReach({ retention, discount, cac }: ClvDrivers): void {
  const within = (name: string, { low, high }: Distribution, least: number, most: number, want: string) => {
    if (low < least) throw new CoreError("out-of-domain", { name, got: reachText(low), want });
    if (high > most) throw new CoreError("out-of-domain", { name, got: reachText(high), want });
  };
  within("retention", retention, 0, 1, "0…1");
  within("discount", discount, -1 + Number.EPSILON, Infinity, "> -1");
  if (cac) within("cac", cac, 0, Infinity, ">= 0");
  if (!(1 + discount.low > retention.high)) throw new CoreError("no-result");
}

/** A normal distribution has no end. */
function reachText(bound: number): number | string {
  return Number.isFinite(bound) ? bound : bound < 0 ? "-∞" : "∞";
}
