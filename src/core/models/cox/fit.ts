import { CoreError } from "../../errors";
import { chiSquareTail, normalTwoSided } from "../../math/distributions";
import { maximise } from "../../math/maximise";
import { inverse } from "../../math/symmetric";
import { requireLength } from "../../require";
import type { FitStatus } from "../fit";
import { standardiseColumns } from "../standardiseColumns";
import { byDuration, requireObservations, type Observations } from "../survival/observations";
import { concordance } from "./concordance";
import { partialLikelihood, type Ties } from "./likelihood";

export interface CoxFit {
  /** Change of the log hazard per unit of each covariate. */
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  readonly pValues: Float64Array;
  /** Of the model without covariates. */
  readonly nullLogLikelihood: number;
  readonly logLikelihood: number;
  /** Likelihood ratio test against the model without covariates. */
  readonly chiSquare: number;
  readonly pValue: number;
  /** Share of comparable pairs in which the one with the higher risk had the event first. */
  readonly concordance: number;
  readonly n: number;
  readonly events: number;
  readonly status: FitStatus;
}

/**
 * Cox proportional hazards model by Newton's method on the partial likelihood.
 *
 * @param covariates one row per observation
 * @throws CoreError "not-enough-data" for a constant column or no event; see `requireObservations`
 * @see Cox (1972), Regression Models and Life-Tables
 */
export function fitCox(
  observations: Observations,
  covariates: readonly ArrayLike<number>[],
  ties: Ties = "efron",
): CoxFit {
  requireObservations(observations);
  requireLength("covariates", covariates.length, observations.durations.length);
  const { columns, deviations } = standardiseColumns(covariates, "covariates");
  const order = byDuration(observations.durations).reverse();
  const sorted = (list: ArrayLike<number>) => Float64Array.from(order, (i) => list[i]!);
  const data = {
    durations: sorted(observations.durations),
    events: sorted(observations.events),
    columns: columns.map(sorted),
  };
  const events = data.events.reduce((sum, event) => sum + event, 0);
  if (events === 0) throw new CoreError("not-enough-data", { name: "events", got: 0, want: 1 });

  const evaluate = partialLikelihood(data, ties);
  const start = new Float64Array(columns.length);
  const maximum = maximise(evaluate, start);
  const nullLogLikelihood = evaluate(start).value;
  const chiSquare = 2 * (maximum.at.value - nullLogLikelihood);
  const coefficients = maximum.x.map((beta, a) => beta / deviations[a]!);
  const standardErrors = errorsOf(maximum.at.hessian, deviations);
  return {
    ...{ coefficients, standardErrors, nullLogLikelihood, chiSquare, events },
    pValues: coefficients.map((beta, a) => normalTwoSided(beta / standardErrors[a]!)),
    logLikelihood: maximum.at.value,
    pValue: chiSquareTail(chiSquare, columns.length),
    concordance: concordance(data, maximum.x),
    n: order.length,
    status: statusOf(maximum.converged, maximum.x, standardErrors),
  };
}

function errorsOf(hessian: Float64Array, deviations: Float64Array): Float64Array {
  const p = deviations.length;
  const covariance = inverse(
    hessian.map((h) => -h),
    p,
  );
  return deviations.map((deviation, a) => (covariance ? Math.sqrt(covariance[a * p + a]!) / deviation : NaN));
}

/** `boundary`: a covariate separates those with and without the event; `ridge`: covariates repeat each other. */
function statusOf(converged: boolean, standardised: Float64Array, errors: Float64Array): FitStatus {
  if (standardised.some((beta) => Math.abs(beta) > 15)) return "boundary";
  return converged && errors.every(Number.isFinite) ? "ok" : "ridge";
}
