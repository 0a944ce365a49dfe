import type { Evaluation } from "../../math/maximise";
import { inLogarithms } from "../inLogarithms";
import { addPurchases, countAbove, emptySums, type Sums } from "../purchaseTerm";
import type { UniqueHistories } from "../uniqueHistories";
import type { Dropout } from "./dropout";
import { addMixture } from "./mixture";

/**
 * Log-likelihood of BG/NBD or MBG/NBD with gradient and Hessian in θ = ln(r, alpha, a, b).
 *
 * Frequencies are whole numbers, so that the gamma and beta functions are products and their logarithms and
 * derivatives are sums over a histogram of frequency. What is left is a mixture of two powers, one row at a time.
 *
 * @see Fader, Hardie & Lee (2005), equation 6; Batislam, Denizel & Filiztekin (2007) for MBG/NBD
 */
export function logLikelihood(histories: UniqueHistories, dropout: Dropout): (theta: Float64Array) => Evaluation {
  const bought = countAbove(histories);
  // under MBG the chance of staying counts after the first purchase too: one factor more for everyone
  const stayed = countAbove(histories, dropout === "bgnbd" ? 0 : 1);
  return (theta) => {
    const p = theta.map(Math.exp);
    const sums = emptySums();
    addPurchases(sums, p[0]!, p[1]!, histories.n, bought);
    addStaying(sums, p[2]!, p[3]!, stayed);
    addMixture(sums, p, histories, dropout);
    return inLogarithms(sums, p);
  };
}

/** Σ ln B(a, b + k) − ln B(a, b), k the number of times that a customer stayed. */
function addStaying(sums: Sums, a: number, b: number, above: Float64Array): void {
  const { g, h } = sums;
  for (let i = 0; i < above.length; i++) {
    const [count, stay, total] = [above[i]!, b + i, a + b + i];
    sums.value += count * Math.log(stay / total);
    g[2]! -= count / total;
    g[3]! += count / stay - count / total;
    h[10]! += count / total ** 2;
    h[11]! += count / total ** 2;
    h[15]! += count / total ** 2 - count / stay ** 2;
  }
}
