import { digamma, lnGamma, trigamma } from "../../math/gamma";
import type { Evaluation } from "../../math/maximise";
import { inLogarithms } from "../inLogarithms";
import type { SpendGroup } from "./spendGroups";

/**
 * Log-likelihood of the gamma-gamma model with gradient and Hessian in θ = ln(p, q, gamma).
 *
 * @see Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, equation 1a
 */
export function logLikelihood(groups: readonly SpendGroup[]): (theta: Float64Array) => Evaluation {
  return (theta) => {
    const params = theta.map(Math.exp);
    const sums = { value: 0, g: new Float64Array(3), h: new Float64Array(9) };
    for (const group of groups) addGroup(sums, params, group);
    return inLogarithms(sums, params);
  };
}

/** ln f(m | x) = ln Γ(px + q) − ln Γ(px) − ln Γ(q) + q ln γ + (px − 1) ln m + px ln x − (px + q) ln(γ + xm), summed. */
function addGroup(
  sums: { value: number; readonly g: Float64Array; readonly h: Float64Array },
  params: Float64Array,
  { frequency: x, means }: SpendGroup,
): void {
  const [p, q, gamma] = params as unknown as [number, number, number];
  const [n, px, all] = [means.length, p * x, p * x + q];
  let [lnMeans, lnSums, inverses, squares] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const total = gamma + x * means[i]!;
    lnMeans += Math.log(means[i]!);
    lnSums += Math.log(total);
    inverses += 1 / total;
    squares += 1 / (total * total);
  }
  const { g, h } = sums;
  sums.value += n * (lnGamma(all) - lnGamma(px) - lnGamma(q) + q * Math.log(gamma) + px * Math.log(x));
  sums.value += (px - 1) * lnMeans - all * lnSums;
  g[0]! += x * (n * (digamma(all) - digamma(px) + Math.log(x)) + lnMeans - lnSums);
  g[1]! += n * (digamma(all) - digamma(q) + Math.log(gamma)) - lnSums;
  g[2]! += (n * q) / gamma - all * inverses;
  h[0]! += n * x * x * (trigamma(all) - trigamma(px));
  h[1]! += n * x * trigamma(all);
  h[2]! -= x * inverses;
  h[4]! += n * (trigamma(all) - trigamma(q));
  h[5]! += n / gamma - inverses;
  h[8]! += all * squares - (n * q) / gamma ** 2;
}
