import type { Sampling } from "./sampling";
import type { Simulation } from "./simulation";

/** Two drivers that move together. */
export interface DriverCorrelation {
  readonly drivers: readonly [string, string];
  /** Rank correlation, between -1 and 1. */
  readonly value: number;
}

export interface SimulationSettings {
  /** 1,000 to 200,000. Default: 10,000. */
  readonly runs?: number;
  /** Any number; equal seeds give equal results. Default: 1. */
  readonly seed?: number;
  /** Default: random. A Latin hypercube knows the mean better for the same runs. */
  readonly sampling?: Sampling;
  readonly correlations?: readonly DriverCorrelation[];
}

/** What a study says about its simulation; a result that was computed before is shown as it is. */
export interface MonteCarloSettings extends SimulationSettings {
  /** Null where too few runs had a value. */
  readonly result?: Simulation | null;
}

export const leastRuns = 1_000;
export const mostRuns = 200_000;
export const defaultRuns = 10_000;
export const defaultSeed = 1;
