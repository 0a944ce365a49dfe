import { scaledExponentialIntegral } from "../../math/scaledExponentialIntegral";
import { requireDomain } from "../../require";
import { requireCustomer, requirePositive, type CustomerHistory } from "../customerHistory";
import { fillLeavingTimes, leavingTimes } from "./leavingTimes";
import { fillChances } from "./mixture";

/**
 * Parameters of Pareto/NBD.
 *
 * While active a customer buys at a rate λ ~ gamma(r, alpha); the customer leaves at a rate μ ~ gamma(s, beta).
 * alpha and beta in units of time.
 */
export interface ParetoNbdParams {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/**
 * Probability that a customer is still active at T.
 *
 * @returns a probability in [0, 1], without unit
 * @throws CoreError "out-of-domain"
 * @see Schmittlein, Morrison & Colombo (1987), equations 11 to 13, here as one positive integral
 * @example
 * pAlive(
 *   { r: 0.5533971, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 },
 *   { frequency: 26, recency: 30.86, T: 31 },
 * ) // 0.997918
 */
export function pAlive(params: ParetoNbdParams, customer: CustomerHistory): number {
  requirePositive({ ...params });
  requireCustomer(customer);
  const { r, alpha, s, beta } = params;
  const { frequency, T } = customer;
  const nodes = leavingTimes();
  const chances = new Float64Array(nodes.times.length);
  fillLeavingTimes(nodes, alpha, r + s + frequency, frequency === 0 ? 0 : customer.recency, T);
  fillChances(chances, nodes, Float64Array.of(r, alpha, s, beta), frequency);
  return chances[nodes.count]!;
}

/**
 * Purchases that a known customer is expected to make in the next `horizon` after T.
 *
 * @param horizon in the unit of alpha, >= 0
 * @throws CoreError "out-of-domain"
 * @see Schmittlein, Morrison & Colombo (1987), equation 22
 */
export function conditionalExpectedPurchases(
  params: ParetoNbdParams,
  customer: CustomerHistory,
  horizon: number,
): number {
  requireDomain(horizon >= 0 && horizon < Infinity, "horizon", horizon, ">= 0");
  const { r, alpha, s, beta } = params;
  const { frequency, T } = customer;
  const alive = pAlive(params, customer);
  return alive * purchasesWhileLeaving({ r: r + frequency, alpha: alpha + T, s, beta: beta + T }, horizon);
}

/**
 * Repeat purchases expected of a new customer within `horizon` of the first purchase.
 *
 * @param horizon in the unit of alpha, >= 0
 * @throws CoreError "out-of-domain"
 * @see Schmittlein, Morrison & Colombo (1987), equation 17
 */
export function expectedPurchases(params: ParetoNbdParams, horizon: number): number {
  requirePositive({ ...params });
  requireDomain(horizon >= 0 && horizon < Infinity, "horizon", horizon, ">= 0");
  return purchasesWhileLeaving(params, horizon);
}

/**
 * Discounted expected residual transactions: purchases after T, each worth e^(-discount · time since T).
 *
 * @param discount continuously compounded rate per unit of alpha, > 0
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves, equation 3
 */
export function dert(params: ParetoNbdParams, customer: CustomerHistory, discount: number): number {
  requireDomain(discount > 0 && discount < Infinity, "discount", discount, "> 0");
  const { r, alpha, s, beta } = params;
  const { frequency, T } = customer;
  const alive = pAlive(params, customer);
  const stay = beta + T;
  return alive * ((r + frequency) / (alpha + T)) * stay * scaledExponentialIntegral(s, discount * stay);
}

/** (r beta / alpha) ∫ (1 + y)^-s dy over 0…t/beta; the logarithm keeps s = 1 without a case of its own. */
function purchasesWhileLeaving({ r, alpha, s, beta }: ParetoNbdParams, t: number): number {
  const stretch = Math.log1p(t / beta);
  const z = (s - 1) * stretch;
  return ((r * beta) / alpha) * (z === 0 ? stretch : -Math.expm1(-z) / (s - 1));
}
