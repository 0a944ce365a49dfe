import type { UniqueHistories } from "../uniqueHistories";
import type { Sums } from "../purchaseTerm";
import type { Dropout } from "./dropout";

/**
 * Adds Σ ln[(alpha + T)^-(r + x) + a / c · (alpha + recency)^-(r + x)], c = b + x − 1 (MBG: b + x): still active, or left
 * after the last purchase. In logarithms, so that heavy buyers do not overflow; ln(alpha + T) and ln(alpha + recency)
 * are taken once for each distinct T and recency.
 */
export function addMixture(sums: Sums, p: Float64Array, histories: UniqueHistories, dropout: Dropout): void {
  const [r, alpha, a, b] = p as unknown as [number, number, number, number];
  const { frequency, TIndex, recencyIndex, weight, count } = histories;
  const T = shifted(histories.Ts, alpha);
  const recency = shifted(histories.recencies, alpha);
  const stays = inverses(frequency, dropout === "bgnbd" ? b - 1 : b);
  const [lnA, perA] = [Math.log(a), 1 / a];
  let [value, lost, gr, gAlpha, ga, gb] = [0, 0, 0, 0, 0, 0];
  let [rr, rAlpha, ra, rb, alphaAlpha, alphaA, alphaB, aa, ab, bb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = 0; row < count; row++) {
    const [x, w] = [frequency[row]!, weight[row]!];
    const power = r + x;
    const lnT = T.ln[TIndex[row]!]!;
    const perT = T.inverse[TIndex[row]!]!;
    const lnRecency = recency.ln[recencyIndex[row]!]!;
    const perRecency = recency.inverse[recencyIndex[row]!]!;
    const perC = stays.inverse[x]!;
    const dr = lnT - lnRecency;
    // ln of the odds of having left
    const odds = x === 0 && dropout === "bgnbd" ? -Infinity : lnA - stays.ln[x]! + power * dr;
    const small = Math.exp(-Math.abs(odds));
    const v = odds > 0 ? 1 / (1 + small) : small / (1 + small);
    const u = odds > 0 ? small / (1 + small) : 1 / (1 + small);

    // compensated sum: a million rows must not hide the last gains of the optimiser
    const term = w * (Math.max(odds, 0) + Math.log1p(small) - power * lnT) - lost;
    const sum = value + term;
    lost = sum - value - term;
    value = sum;

    const dAlpha = power * (perT - perRecency);
    const slope = u * perT + v * perRecency;
    const uv = w * u * v;
    gr -= w * (u * lnT + v * lnRecency);
    gAlpha -= w * power * slope;
    ga += w * v;
    gb -= w * v * perC;
    rr += uv * dr * dr;
    rAlpha += uv * dr * dAlpha - w * slope;
    ra += uv * dr;
    rb -= uv * dr * perC;
    alphaAlpha += uv * dAlpha * dAlpha + w * power * (u * perT * perT + v * perRecency * perRecency);
    alphaA += uv * dAlpha;
    alphaB -= uv * dAlpha * perC;
    aa += uv - w * v;
    ab -= uv * perC;
    bb += (uv + w * v) * perC * perC;
  }
  sums.value += value;
  add(sums.g, [gr, gAlpha, ga * perA, gb]);
  add(sums.h, [rr, rAlpha, ra * perA, rb, 0, alphaAlpha, alphaA * perA, alphaB, 0, 0, aa * perA * perA, ab * perA]);
  sums.h[15]! += bb;
}

/** ln(alpha + t) and 1 / (alpha + t) for each distinct time. */
function shifted(times: Float64Array, alpha: number): { ln: Float64Array; inverse: Float64Array } {
  return { ln: times.map((t) => Math.log(alpha + t)), inverse: times.map((t) => 1 / (alpha + t)) };
}

/** ln c and 1 / c for each number of purchases; without one nobody can have left under BG/NBD, whatever b is. */
function inverses(frequency: Float64Array, first: number): { ln: Float64Array; inverse: Float64Array } {
  const most = frequency.reduce((longest, x) => Math.max(longest, x), 0);
  const c = Float64Array.from({ length: most + 1 }, (_, x) => first + x);
  return { ln: c.map(Math.log), inverse: c.map((value) => (value > 0 ? 1 / value : 0)) };
}

function add(sums: Float64Array, terms: readonly number[]): void {
  terms.forEach((term, i) => (sums[i]! += term));
}
