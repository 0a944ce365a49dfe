/** A sum of amounts without the drift of adding many decimals in binary. */
export interface ExactSum {
  add(value: number): void;
  /** The sum, to a millionth: beyond any currency's smallest unit, short of the noise. */
  total(): number;
}

/** Neumaier's compensated summation. */
export function exactSum(): ExactSum {
  let sum = 0;
  let lost = 0;
  return {
    add(value) {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    total: () => roundToMillionth(sum + lost),
  };
}

/** Rounds away what binary arithmetic adds behind the sixth decimal: 6 × 2.55 is 15.3. */
export function roundToMillionth(value: number): number {
  const scaled = value * 1e6;
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / 1e6 : value;
}
