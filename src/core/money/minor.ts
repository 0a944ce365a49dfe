/** Ten-thousandths of the currency unit: fine enough for quantity times unit price. */
const PER_UNIT = 10_000;

/**
 * An amount as a whole number of ten-thousandths, half away from zero, so that a return cancels its sale.
 *
 * Sums of such numbers are exact up to 2^53, about 900 billion units; every total then ties whatever the order
 * in which it was added up.
 */
export function toMinor(amount: number): number {
  const minor = Math.sign(amount) * Math.round(Math.abs(amount) * PER_UNIT);
  return minor === 0 ? 0 : minor;
}

/** Back to units: the double nearest to the exact amount. */
export function fromMinor(minor: number): number {
  return minor / PER_UNIT;
}
