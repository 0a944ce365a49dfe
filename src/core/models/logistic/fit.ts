import { CoreError } from "../../errors";
import { maximise, type Evaluation } from "../../math/maximise";
import { inverse } from "../../math/symmetric";
import { requireDomain, requireLength } from "../../require";
import type { FitStatus } from "../fit";
import { standardiseColumns } from "../standardiseColumns";

/** A fitted churn model: ln odds = intercept + Σ coefficient · feature. */
export interface LogisticFit {
  readonly intercept: number;
  readonly coefficients: Float64Array;
  readonly interceptError: number;
  readonly standardErrors: Float64Array;
  /** Means of the features in the sample: what `why` compares a customer with. */
  readonly means: Float64Array;
  /** Without the penalty. */
  readonly logLikelihood: number;
  readonly n: number;
  readonly status: FitStatus;
}

/**
 * Logistic regression by Newton's method, features standardised inside, with an optional ridge penalty.
 *
 * @param outcomes 1 (left) or 0 (stayed)
 * @param features one row per customer
 * @param ridge weight of half the sum of squared standardised coefficients, >= 0; the intercept is not penalised
 * @throws CoreError "not-enough-data" where all outcomes are alike or a feature is constant; "out-of-domain"
 * @see Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, section 4.4
 */
export function fitLogistic(
  outcomes: ArrayLike<number>,
  features: readonly ArrayLike<number>[],
  ridge = 0,
): LogisticFit {
  requireOutcomes(outcomes);
  requireLength("features", features.length, outcomes.length);
  requireDomain(ridge >= 0 && ridge < Infinity, "ridge", ridge, ">= 0");
  const { columns, means, deviations } = standardiseColumns(features, "features");
  const churned = Array.from(outcomes).reduce((sum, outcome) => sum + outcome, 0);
  const start = new Float64Array(columns.length + 1);
  start[0] = Math.log(churned / (outcomes.length - churned));
  const maximum = maximise(penalised(outcomes, columns, ridge), start);

  const coefficients = deviations.map((deviation, a) => maximum.x[a + 1]! / deviation);
  const covariance = inverse(
    maximum.at.hessian.map((h) => -h),
    start.length,
  );
  const penalty = maximum.x.slice(1).reduce((sum, beta) => sum + (ridge / 2) * beta * beta, 0);
  return {
    ...{ coefficients, means, n: outcomes.length },
    intercept: maximum.x[0]! - coefficients.reduce((sum, beta, a) => sum + beta * means[a]!, 0),
    interceptError: covariance ? interceptError(covariance, means, deviations) : NaN,
    standardErrors: deviations.map((deviation, a) =>
      covariance ? Math.sqrt(covariance[(a + 1) * (start.length + 1)]!) / deviation : NaN,
    ),
    logLikelihood: maximum.at.value + penalty,
    status: statusOf(maximum.converged, maximum.x, covariance),
  };
}

function requireOutcomes(outcomes: ArrayLike<number>): void {
  let churned = 0;
  for (let i = 0; i < outcomes.length; i++) {
    requireDomain(outcomes[i] === 0 || outcomes[i] === 1, "outcomes", outcomes[i]!, "0, 1");
    churned += outcomes[i]!;
  }
  if (churned === 0 || churned === outcomes.length) {
    throw new CoreError("not-enough-data", { name: "outcomes", got: outcomes.length === 0 ? 0 : 1, want: 2 });
  }
}

/** Penalised log-likelihood with gradient and Hessian; the intercept comes first. */
function penalised(outcomes: ArrayLike<number>, columns: readonly Float64Array[], ridge: number) {
  const p = columns.length + 1;
  return (beta: Float64Array): Evaluation => {
    let value = 0;
    const gradient = new Float64Array(p);
    const hessian = new Float64Array(p * p);
    const row = new Float64Array(p).fill(1);
    for (let i = 0; i < outcomes.length; i++) {
      let logit = beta[0]!;
      for (let a = 1; a < p; a++) logit += beta[a]! * (row[a] = columns[a - 1]![i]!);
      const small = Math.exp(-Math.abs(logit));
      const chance = logit > 0 ? 1 / (1 + small) : small / (1 + small);
      value += outcomes[i]! * logit - Math.max(logit, 0) - Math.log1p(small);
      const spread = small / (1 + small) ** 2;
      for (let a = 0; a < p; a++) {
        gradient[a]! += (outcomes[i]! - chance) * row[a]!;
        for (let b = a; b < p; b++) hessian[a * p + b]! -= spread * row[a]! * row[b]!;
      }
    }
    for (let a = 0; a < p; a++) {
      if (a > 0) {
        value -= (ridge / 2) * beta[a]! ** 2;
        gradient[a]! -= ridge * beta[a]!;
        hessian[a * p + a]! -= ridge;
      }
      for (let b = a + 1; b < p; b++) hessian[b * p + a] = hessian[a * p + b]!;
    }
    return { value, gradient, hessian };
  };
}

/** From the covariance at the means back to where all features are 0. */
function interceptError(covariance: Float64Array, means: Float64Array, deviations: Float64Array): number {
  const weights = Float64Array.of(1, ...means.map((mean, a) => -mean / deviations[a]!));
  const p = weights.length;
  let variance = 0;
  for (let a = 0; a < p; a++) {
    for (let b = 0; b < p; b++) variance += weights[a]! * weights[b]! * covariance[a * p + b]!;
  }
  return Math.sqrt(variance);
}

/** `boundary`: the features separate those who left from those who stayed; a ridge helps. */
function statusOf(converged: boolean, standardised: Float64Array, covariance: Float64Array | undefined): FitStatus {
  if (standardised.some((beta) => Math.abs(beta) > 15)) return "boundary";
  return converged && covariance ? "ok" : "ridge";
}
