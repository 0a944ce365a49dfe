import { seededRandom, type Random } from "../core/random";

/** Draws of one table: each has its own stream, so that a change of one table leaves the others as they are. */
export interface Chance {
  /** In [0, 1). */
  readonly next: Random;
  readonly between: (low: number, high: number) => number;
  /** A whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly happens: (probability: number) => boolean;
  /** Waiting time with this mean. */
  readonly pause: (mean: number) => number;
  /** The index of one of the weights, in proportion to them. */
  readonly pick: (weights: readonly number[]) => number;
}

export function chance(seed: number, stream: number): Chance {
  const next = seededRandom(seed * 1000 + stream);
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    happens: (probability) => next() < probability,
    pause: (mean) => -mean * Math.log(1 - next()),
    pick(weights) {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      const index = weights.findIndex((weight) => (left -= weight) < 0);
      return index < 0 ? weights.length - 1 : index;
    },
  };
}
