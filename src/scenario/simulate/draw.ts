import { CoreError } from "../../core";
import { seededRandom } from "../../core/random";
import { distribution } from "../../core/simulate/distribution";
import { correlateRanks } from "../../core/simulate/imanConover";
import { drawStrata, quantileOf } from "../../core/simulate/latinHypercube";
import type { ScenarioModel } from "../model/scenarioModel";
import { batchesOf, type Batch } from "./batches";
import type { CorrelationMatrix } from "./correlationMatrix";
import type { Sampling } from "./sampling";

/** How many runs to draw, from which seed, and how. */
export interface Draws {
  readonly runs: number;
  readonly seed: number;
  readonly sampling: Sampling;
}

type Columns = ReadonlyMap<string, Float64Array>;

/** Draws of the drivers that are needed, one after the other; the random numbers of the others are left out. */
export function* drawColumns(
  { drivers }: ScenarioModel,
  needed: ReadonlySet<string>,
  { runs, seed, sampling }: Draws,
): Generator<[string, Float64Array]> {
  const seeds = seededRandom(seed);
  for (const { id, label, distribution: name, parameters } of drivers) {
    const random = seededRandom(seeds());
    if (!needed.has(id)) continue;
    const found = distribution(label, name, parameters);
    const drawn = new Float64Array(runs);
    if (sampling === "random") for (let run = 0; run < runs; run++) drawn[run] = found.sample(random);
    else {
      const quantile = quantileOf(name, parameters, found);
      for (const { from, to } of batchesOf(runs)) drawStrata(drawn.subarray(from, to), quantile, random);
    }
    yield [id, drawn];
  }
}

/**
 * Puts the draws in an order in which they are correlated; those of a batch stay in it, so that it keeps its strata.
 *
 * @throws CoreError "out-of-domain" for batches with fewer runs than drivers
 */
export function correlate(columns: Columns, { drivers, values }: CorrelationMatrix, draws: Draws): void {
  if (drivers.length === 0) return;
  const { runs, seed, sampling } = draws;
  const all: readonly Batch[] = sampling === "random" ? [{ from: 0, to: runs }] : batchesOf(runs);
  if (all[0]!.to <= drivers.length) {
    const want = `> ${Math.ceil((drivers.length * runs) / all[0]!.to)}`;
    throw new CoreError("out-of-domain", { name: "runs", got: runs, want });
  }
  // random numbers of their own, so that correlations leave the draws alone
  const random = seededRandom(seed + 0.5);
  for (const { from, to } of all) {
    correlateRanks(
      drivers.map((id) => columns.get(id)!.subarray(from, to)),
      values,
      random,
    );
  }
}
