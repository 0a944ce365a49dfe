import type { Evaluation } from "../../math/maximise";
import { inLogarithms } from "../inLogarithms";
import type { UniqueHistories } from "../uniqueHistories";
import { addMixture } from "./mixture";

/** When customers may leave: under BG/NBD just after a repeat purchase, under MBG/NBD after the first purchase too. */
export type Dropout = "bgnbd" | "mbgnbd";

/** Sums that grow term by term: value, gradient and upper triangle of the Hessian in (r, alpha, a, b). */
export interface Sums {
  value: number;
  readonly g: Float64Array;
  readonly h: Float64Array;
}

/**
 * Log-likelihood of BG/NBD or MBG/NBD with gradient and Hessian in θ = ln(r, alpha, a, b).
 *
 * Frequencies are whole numbers, so that the gamma and beta functions are products and their logarithms and
 * derivatives are sums over a histogram of frequency. What is left is a mixture of two powers, one row at a time.
 *
 * @see Fader, Hardie & Lee (2005), equation 6; Batislam, Denizel & Filiztekin (2007) for MBG/NBD
 */
export function logLikelihood(histories: UniqueHistories, dropout: Dropout): (theta: Float64Array) => Evaluation {
  const bought = countAbove(histories, 0);
  // under MBG the chance of staying counts after the first purchase too: one factor more for everyone
  const stayed = countAbove(histories, dropout === "bgnbd" ? 0 : 1);
  return (theta) => {
    const p = theta.map(Math.exp);
    const sums: Sums = { value: 0, g: new Float64Array(4), h: new Float64Array(16) };
    addPurchases(sums, p, histories.n, bought);
    addStaying(sums, p, stayed);
    addMixture(sums, p, histories, dropout);
    return inLogarithms(sums, p);
  };
}

/** For i = 0, 1, 2…: how many customers have frequency + more > i. */
function countAbove({ frequency, weight }: UniqueHistories, more: number): Float64Array {
  const longest = frequency.reduce((most, x) => Math.max(most, x), 0) + more;
  const above = new Float64Array(longest);
  for (let row = 0; row < frequency.length; row++) {
    const last = frequency[row]! + more - 1;
    if (last >= 0) above[last]! += weight[row]!;
  }
  for (let i = longest - 2; i >= 0; i--) above[i]! += above[i + 1]!;
  return above;
}

/** Σ ln Γ(r + x) − ln Γ(r) + r ln alpha. */
function addPurchases(sums: Sums, [r, alpha]: Float64Array | number[], n: number, above: Float64Array): void {
  const { g, h } = sums;
  sums.value += n * r! * Math.log(alpha!);
  g[0]! += n * Math.log(alpha!);
  g[1]! += (n * r!) / alpha!;
  h[1]! += n / alpha!;
  h[5]! -= (n * r!) / alpha! ** 2;
  for (let i = 0; i < above.length; i++) {
    const factor = r! + i;
    sums.value += above[i]! * Math.log(factor);
    g[0]! += above[i]! / factor;
    h[0]! -= above[i]! / factor ** 2;
  }
}

/** Σ ln B(a, b + k) − ln B(a, b), k the number of times that a customer stayed. */
function addStaying(sums: Sums, [, , a, b]: Float64Array | number[], above: Float64Array): void {
  const { g, h } = sums;
  for (let i = 0; i < above.length; i++) {
    const [count, stay, total] = [above[i]!, b! + i, a! + b! + i];
    sums.value += count * Math.log(stay / total);
    g[2]! -= count / total;
    g[3]! += count / stay - count / total;
    h[10]! += count / total ** 2;
    h[11]! += count / total ** 2;
    h[15]! += count / total ** 2 - count / stay ** 2;
  }
}
