import type { Random } from "../random";

/**
 * Draws from the standard normal distribution.
 *
 * @see Box & Muller (1958), A Note on the Generation of Random Normal Deviates
 */
export function normalSample(random: Random): number {
  return Math.sqrt(-2 * Math.log(open(random))) * Math.cos(2 * Math.PI * random());
}

/** In (0, 1): its logarithm is finite. */
export function open(random: Random): number {
  return random() + 2 ** -33;
}
