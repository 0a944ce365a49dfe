import { fromMinor, toMinor } from "./minor";

/**
 * Sum of amounts in units, exact to the ten-thousandth and independent of their order.
 *
 * @example sumAmounts([0.1, 0.2]) // 0.3
 */
export function sumAmounts(amounts: Iterable<number>): number {
  let minor = 0;
  for (const amount of amounts) minor += toMinor(amount);
  return fromMinor(minor);
}

/**
 * What two amounts differ by, in units, rounded to the cent: what a check shows. Never -0.
 */
export function differenceInCents(expected: number, actual: number): number {
  const cents = Math.round((toMinor(actual) - toMinor(expected)) / 100);
  return cents === 0 ? 0 : cents / 100;
}
