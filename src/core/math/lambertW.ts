/** So many steps suffice for any logarithm from -700 to 1e12: each doubles the digits. */
export const lambertSteps = 10;

/**
 * Newton's steps towards Lambert's W, the w with w·e^w = x, from below; given ln x, since x itself may be too large for a
 * number. The last one is the result.
 *
 * @see Corless et al. (1996), On the Lambert W Function, section 5; in logarithms w + ln w = ln x
 * @example lambertIterates(1).at(-1) // 1: the logarithm of e
 */
export function lambertIterates(lnX: number): number[] {
  const iterates = [lnX >= 1 ? 1 : Math.exp(lnX - 1)];
  for (let step = 0; step < lambertSteps; step++) {
    const w = iterates.at(-1)!;
    iterates.push((w * (1 - Math.log(w) + lnX)) / (1 + w));
  }
  return iterates;
}
