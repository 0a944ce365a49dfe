import { percentileShares, type Simulation } from "../../simulate/simulation";

/** Rows as on the sheet, from 1: what was run, what came of it, then the tables that the charts show. */
const run = {
  heading: 6,
  outcome: 7,
  seed: 8,
  sampling: 9,
  runs: 10,
  version: 11,
  outside: 12,
  withoutValue: 13,
} as const;
const drivers = { baseThen: 14, baseNow: 15, simulated: 16, changed: 17, check: 18, note: 19 } as const;
const results = { heading: 21, mean: 23, deviation: 24, error: 25, low: 26, high: 27, percentiles: 28 } as const;
const belowZero = results.percentiles + percentileShares.length;
/** Below the charts, which end at row 40. */
const bins = 43;

export const at = { run, drivers, results: { ...results, belowZero, belowCac: belowZero + 1 }, bins } as const;

/** A table with a heading and a row of titles. */
export interface TableRows {
  readonly heading: number;
  readonly first: number;
  readonly last: number;
}

/** Tables whose length depends on the simulation. */
export function tablesOf({ bins: list, contributions, convergence }: Simulation) {
  const below = (heading: number, length: number): TableRows => ({
    heading,
    first: heading + 2,
    last: heading + 1 + length,
  });
  const histogram = below(at.bins, list.length);
  const spread = below(histogram.last + 2, contributions.length);
  const settling = below(spread.last + 2, convergence.length);
  const simulated = below(settling.last + 2, contributions.length);
  return { histogram, contributions: spread, convergence: settling, simulated };
}

/** Cell of a percentile by its place. */
export function percentileCell(place: number): string {
  return `B${at.results.percentiles + place}`;
}
