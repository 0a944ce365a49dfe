import { fromMinor, toMinor } from "../../core";

/** What calculations with floats are off by, as a share. */
const noise = 2 ** -48;

/** What an amount has beyond its ten-thousandths, in these: 0.123 for 0.0000123; 0 for most amounts, and for noise. */
export function beyond(amount: number): number {
  const rest = amount * toMinor(1) - toMinor(amount);
  return Math.abs(rest) <= Math.abs(amount) * toMinor(1) * noise ? 0 : rest;
}

/** An amount as it was calculated, without the noise of it: 15.3 for 15.299999999999999. */
export const withoutNoise = (amount: number): number => (beyond(amount) === 0 ? fromMinor(toMinor(amount)) : amount);
