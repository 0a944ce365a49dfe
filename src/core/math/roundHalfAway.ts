/**
 * A number to some decimals, half away from zero, as ROUND of a worksheet does: by its fifteen decimal digits, not by
 * the bits behind them.
 *
 * @example roundHalfAway(1.005, 2) // 1.01
 */
export function roundHalfAway(x: number, digits: number): number {
  const scale = 10 ** Math.trunc(digits);
  return (Math.sign(x) * Math.round(Number((Math.abs(x) * scale).toPrecision(15)))) / scale;
}
