import { requireLength } from "../../require";

/** What a score needs of a fit. */
export interface LogisticModel {
  readonly intercept: number;
  readonly coefficients: ArrayLike<number>;
}

/**
 * Probability of leaving of one customer.
 *
 * @returns a probability in [0, 1]
 * @throws CoreError "length-mismatch" if the customer has more or fewer features than the model
 */
export function score({ intercept, coefficients }: LogisticModel, features: ArrayLike<number>): number {
  requireLength("features", features.length, coefficients.length);
  let logit = intercept;
  for (let a = 0; a < features.length; a++) logit += coefficients[a]! * features[a]!;
  return 1 / (1 + Math.exp(-logit));
}

/**
 * Why a customer scores as they do: what each feature adds to the ln odds, compared with an average customer.
 *
 * The contributions and the ln odds of the average customer add up to the ln odds of the score.
 *
 * @throws CoreError "length-mismatch"
 */
export function contributions(
  { coefficients }: Pick<LogisticModel, "coefficients">,
  means: ArrayLike<number>,
  features: ArrayLike<number>,
): Float64Array {
  requireLength("features", features.length, coefficients.length);
  requireLength("means", means.length, coefficients.length);
  return Float64Array.from(coefficients, (beta, a) => beta * (features[a]! - means[a]!));
}
