/** Decimals of an amount in ten-thousandths: cents, unless it is finer than that. */
export function decimalsOf(minor: number): number {
  return minor % 100 === 0 ? 2 : 4;
}
