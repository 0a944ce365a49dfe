import { upperGamma } from "./gamma";

/** Probability that a chi-square variable with `df` degrees of freedom is above x. */
export function chiSquareTail(x: number, df: number): number {
  return x <= 0 ? 1 : upperGamma(df / 2, x / 2);
}

/** Probability that a standard normal variable is further from 0 than z, on either side. */
export function normalTwoSided(z: number): number {
  return z === 0 ? 1 : upperGamma(0.5, (z * z) / 2);
}

/** 97.5 % of a standard normal variable lie below: half the width of a 95 % interval in standard errors. */
export const z95 = 1.959963984540054;
