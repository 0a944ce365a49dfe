import type { Maximum } from "../math/maximise";
import { inverse } from "../math/symmetric";
import type { UniqueHistories } from "./uniqueHistories";

/**
 * How a fit ended.
 *
 * - `ok`: a strict maximum inside the domain.
 * - `boundary`: a parameter ran to 0 or to infinity; the model is simpler than its name.
 * - `ridge`: the data do not tell the parameters apart; the likelihood is right, single parameters are not.
 * - `degenerate`: the data carry no information (nobody, or no repeat purchase); no parameters.
 */
export type FitStatus = "ok" | "boundary" | "ridge" | "degenerate";

/** A maximum likelihood fit; parameters in the order of `names`. Absent numbers are NaN. */
export interface Fit<Name extends string> {
  readonly names: readonly Name[];
  readonly params: Readonly<Record<Name, number>>;
  readonly standardErrors: Readonly<Record<Name, number>>;
  /** Row-major, in the order of `names`; empty where the maximum is not strict. */
  readonly covariance: Float64Array;
  readonly logLikelihood: number;
  /** Customers, by weight. */
  readonly n: number;
  readonly status: FitStatus;
}

/** In the optimiser's unit of time: beyond these a parameter counts as 0 or as infinite. */
const nothing = 1e-5;
const infinite = 1e5;

interface Ending {
  readonly maximum?: Maximum;
  readonly status?: FitStatus;
  readonly n: number;
  /** What one unit of each parameter in the optimiser means outside. */
  readonly units?: readonly number[];
  /** Change of the log-likelihood from the optimiser's unit of time to the user's. */
  readonly shift?: number;
}

/** Puts a maximum in the logarithms of the parameters into words and units of the user. */
export function fitResult<Name extends string>(names: readonly Name[], ending: Ending): Fit<Name> {
  const { maximum, n, units = names.map(() => 1), shift = 0 } = ending;
  const inner = names.map((_, i) => (maximum ? Math.exp(maximum.x[i]!) : NaN));
  const params = inner.map((value, i) => value * units[i]!);
  const covariance = maximum ? covarianceOf(maximum, params) : new Float64Array();
  const named = (value: (i: number) => number) =>
    Object.fromEntries(names.map((name, i) => [name, value(i)])) as Record<Name, number>;
  return {
    names,
    params: named((i) => params[i]!),
    standardErrors: named((i) => Math.sqrt(covariance[i * (names.length + 1)] ?? NaN)),
    covariance,
    logLikelihood: maximum ? maximum.at.value + shift : NaN,
    n,
    status: ending.status ?? statusOf(maximum, inner, covariance),
  };
}

/** cov(p) = p pᵀ ∘ cov(ln p): the delta method. */
function covarianceOf({ at }: Maximum, params: readonly number[]): Float64Array {
  const n = params.length;
  const inLogs = inverse(
    at.hessian.map((h) => -h),
    n,
  );
  return inLogs ? inLogs.map((c, k) => c * params[Math.floor(k / n)]! * params[k % n]!) : new Float64Array();
}

function statusOf(maximum: Maximum | undefined, inner: readonly number[], covariance: Float64Array): FitStatus {
  if (!maximum) return "degenerate";
  if (inner.some((value) => value < nothing || value > infinite)) return "boundary";
  return maximum.converged && covariance.length > 0 ? "ok" : "ridge";
}

/** Nothing to learn from: nobody, no time, or no repeat purchase. */
export function isDegenerate({ n, purchases, Ts }: UniqueHistories): boolean {
  return n === 0 || purchases === 0 || Ts.every((T) => T === 0);
}
