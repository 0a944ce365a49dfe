import { maximise, type Evaluation } from "../../math/maximise";
import { fitResult, isDegenerate, type Fit } from "../fit";
import { inLogarithms } from "../inLogarithms";
import { addPurchases, countAbove, emptySums } from "../purchaseTerm";
import { inMeanT } from "../scaleHistories";
import { uniqueHistories, type Histories, type UniqueHistories } from "../uniqueHistories";
import { addMixture } from "./mixture";

/**
 * Maximum likelihood fit of Pareto/NBD.
 *
 * Recency and T in one unit of time; alpha and beta come out in that unit.
 *
 * @throws CoreError see `uniqueHistories`
 * @see Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Lee (2005): CDNOW r .553, alpha 10.578, s .606, beta 11.669
 */
export function fitParetoNbd(histories: Histories): Fit<"r" | "alpha" | "s" | "beta"> {
  const names = ["r", "alpha", "s", "beta"] as const;
  const unique = uniqueHistories(histories);
  if (isDegenerate(unique)) return fitResult(names, { status: "degenerate", n: unique.n });
  const { scaled, unit, shift } = inMeanT(unique);
  const maximum = maximise(logLikelihood(scaled), [Math.log(0.5), Math.log(0.3), Math.log(0.5), Math.log(0.3)]);
  return fitResult(names, { maximum, n: unique.n, units: [1, unit, 1, unit], shift });
}

/** Log-likelihood with gradient and Hessian in θ = ln(r, alpha, s, beta). */
function logLikelihood(histories: UniqueHistories): (theta: Float64Array) => Evaluation {
  const bought = countAbove(histories);
  return (theta) => {
    const p = theta.map(Math.exp);
    const [r, alpha, s, beta] = p as unknown as [number, number, number, number];
    const { n } = histories;
    const sums = emptySums();
    addPurchases(sums, r, alpha, n, bought);
    sums.value += n * s * Math.log(beta);
    sums.g[2]! += n * Math.log(beta);
    sums.g[3]! += (n * s) / beta;
    sums.h[11]! += n / beta;
    sums.h[15]! -= (n * s) / beta ** 2;
    addMixture(sums, p, histories);
    return inLogarithms(sums, p);
  };
}
