import type { Sampling } from "./sampling";

/** A part of the outcomes: from one value to the next, the first and the last part reaching to the ends. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The mean of the first runs. */
export interface ConvergencePoint {
  readonly runs: number;
  readonly mean: number;
  readonly standardError: number;
}

export interface Contribution {
  readonly driver: string;
  /** Rank correlation with the outcome. */
  readonly correlation: number;
  /** Of all squared rank correlations. */
  readonly share: number;
}

/** What came of a simulation: plain data, to be sent between threads and kept. */
export interface Simulation {
  /** Id of the line that was simulated. */
  readonly outcome: string;
  readonly runs: number;
  readonly seed: number;
  readonly sampling: Sampling;
  /** Runs in which a driver fell outside of what it can be, and runs whose outcome had no value: both left out. */
  readonly outside: number;
  readonly withoutValue: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly standardError: number;
  /** At `percentileShares`. */
  readonly percentiles: readonly number[];
  /** Share of outcomes below 0. */
  readonly belowZero: number;
  /** Share of runs in which the CLV is below the acquisition cost; undefined for a model without both. */
  readonly belowCac: number | undefined;
  readonly bins: readonly Bin[];
  readonly convergence: readonly ConvergencePoint[];
  /** The largest share first. */
  readonly contributions: readonly Contribution[];
}

export const percentileShares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;
