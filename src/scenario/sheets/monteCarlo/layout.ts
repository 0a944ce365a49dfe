import { percentileShares, type Simulation } from "../../simulate/simulation";

/** Rows as on the sheet, from 1: what was run, what came of it, then the tables that the charts show. */
const run = { heading: 6, outcome: 7, seed: 8, runs: 9, version: 10, outside: 11, withoutValue: 12 } as const;
const drivers = { baseThen: 13, baseNow: 14, simulated: 15, changed: 16, check: 17, note: 18 } as const;
const results = { heading: 20, mean: 22, deviation: 23, error: 24, low: 25, high: 26, percentiles: 27 } as const;
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
