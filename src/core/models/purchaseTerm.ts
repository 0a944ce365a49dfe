import type { UniqueHistories } from "./uniqueHistories";

/** Sums that grow term by term: value, gradient and upper triangle of the Hessian of a model with four parameters. */
export interface Sums {
  value: number;
  readonly g: Float64Array;
  readonly h: Float64Array;
}

export function emptySums(): Sums {
  return { value: 0, g: new Float64Array(4), h: new Float64Array(16) };
}

/** For i = 0, 1, 2…: how many customers have frequency + more > i. */
export function countAbove({ frequency, weight }: UniqueHistories, more = 0): Float64Array {
  const longest = frequency.reduce((most, x) => Math.max(most, x), 0) + more;
  const above = new Float64Array(longest);
  for (let row = 0; row < frequency.length; row++) {
    const last = frequency[row]! + more - 1;
    if (last >= 0) above[last]! += weight[row]!;
  }
  for (let i = longest - 2; i >= 0; i--) above[i]! += above[i + 1]!;
  return above;
}

/**
 * Adds Σ ln Γ(r + x) − ln Γ(r) + r ln alpha, with r and alpha the first two of four parameters.
 *
 * Frequencies are whole numbers, so that the gamma functions are products, and their logarithms sums over a histogram.
 */
export function addPurchases(sums: Sums, r: number, alpha: number, n: number, above: Float64Array): void {
  const { g, h } = sums;
  sums.value += n * r * Math.log(alpha);
  g[0]! += n * Math.log(alpha);
  g[1]! += (n * r) / alpha;
  h[1]! += n / alpha;
  h[5]! -= (n * r) / alpha ** 2;
  for (let i = 0; i < above.length; i++) {
    const factor = r + i;
    sums.value += above[i]! * Math.log(factor);
    g[0]! += above[i]! / factor;
    h[0]! -= above[i]! / factor ** 2;
  }
}
