import { seededRandom } from "../random";
import type { Distribution } from "./distribution";

/**
 * Draws all drivers `runs` times and computes what comes of each run.
 *
 * Every driver has random numbers of its own, so that a change of one driver leaves the draws of the others alone.
 *
 * @param seed any number; equal seeds give equal results
 * @param outcome of one run; `drawn` holds the drivers in their order and is used again
 */
export function simulate(
  drivers: readonly Distribution[],
  runs: number,
  seed: number,
  outcome: (drawn: Float64Array) => number,
): Float64Array {
  const seeds = seededRandom(seed);
  const randoms = drivers.map(() => seededRandom(seeds()));
  const drawn = new Float64Array(drivers.length);
  const outcomes = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    for (let i = 0; i < drivers.length; i++) drawn[i] = drivers[i]!.sample(randoms[i]!);
    outcomes[run] = outcome(drawn);
  }
  return outcomes;
}
