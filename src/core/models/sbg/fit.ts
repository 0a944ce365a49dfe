import { CoreError } from "../../errors";
import { maximise, type Evaluation } from "../../math/maximise";
import { requireDomain } from "../../require";
import { fitResult, type Fit } from "../fit";
import { inLogarithms } from "../inLogarithms";

/**
 * Maximum likelihood fit of the shifted-beta-geometric model of contract renewals.
 *
 * At each renewal a customer leaves with a probability of the customer's own, beta(alpha, beta) among customers.
 *
 * @param survivors customers under contract after 0, 1, 2… renewals, in numbers or in %
 * @throws CoreError "not-enough-data" below two entries; "out-of-domain" where survivors grow or are negative
 * @see Fader & Hardie (2007), How to Project Customer Retention: "High End" alpha .668, beta 3.806
 */
export function fitSbg(survivors: ArrayLike<number>): Fit<"alpha" | "beta"> {
  const names = ["alpha", "beta"] as const;
  requireSurvivors(survivors);
  const n = survivors[0]!;
  const last = survivors[survivors.length - 1]!;
  // nobody left, or everybody at once: no spread to learn from
  if (last === n || survivors[1] === 0) return fitResult(names, { status: "degenerate", n });
  return fitResult(names, { maximum: maximise(logLikelihood(survivors), [0, 0]), n });
}

function requireSurvivors(survivors: ArrayLike<number>): void {
  if (survivors.length < 2) {
    throw new CoreError("not-enough-data", { name: "survivors", got: survivors.length, want: 2 });
  }
  for (let t = 0; t < survivors.length; t++) {
    const most = t === 0 ? Infinity : survivors[t - 1]!;
    requireDomain(survivors[t]! >= 0 && survivors[t]! <= most, "survivors", survivors[t]!, `0…${most}`);
  }
}

/** After t renewals one stays with (beta + t) / (alpha + beta + t) and leaves with alpha / (alpha + beta + t). */
function logLikelihood(survivors: ArrayLike<number>): (theta: Float64Array) => Evaluation {
  return (theta) => {
    const params = theta.map(Math.exp);
    const [alpha, beta] = params as unknown as [number, number];
    const sums = { value: 0, g: new Float64Array(2), h: new Float64Array(4) };
    const { g, h } = sums;
    for (let t = 0; t + 1 < survivors.length; t++) {
      const [before, after] = [survivors[t]!, survivors[t + 1]!];
      const [left, stay, all] = [before - after, beta + t, alpha + beta + t];
      sums.value += after * Math.log(stay) + left * Math.log(alpha) - before * Math.log(all);
      g[0]! += left / alpha - before / all;
      g[1]! += after / stay - before / all;
      h[0]! += before / all ** 2 - left / alpha ** 2;
      h[1]! += before / all ** 2;
      h[3]! += before / all ** 2 - after / stay ** 2;
    }
    return inLogarithms(sums, params);
  };
}
