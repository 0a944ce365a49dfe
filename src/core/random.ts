/** Uniform random numbers in [0, 1), the same sequence for the same seed on every platform. */
export type Random = () => number;

/**
 * A seeded generator (sfc32 by Chris Doty-Humphrey, public domain: passes PractRand; state of 128 bits).
 *
 * @param seed any number; equal seeds give equal sequences
 */
export function seededRandom(seed: number): Random {
  const bits = new Uint32Array(new Float64Array([seed]).buffer);
  let [a, b, c, counter] = [0, bits[0]! | 0, bits[1]! | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i++) next(); // until similar seeds have parted
  return next;
}
