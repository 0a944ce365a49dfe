import { betaMean } from "../../math/betaMean";
import { requireDomain } from "../../require";
import { requireCustomer, requirePositive, type CustomerHistory } from "../customerHistory";
import { fillChances } from "./mixture";
import { bgBbProducts, mostOpportunities } from "./products";

/**
 * Parameters of BG/BB: while active a customer buys at an opportunity with a probability ~ beta(alpha, beta), and leaves
 * before the next one with a probability ~ beta(gamma, delta).
 */
export interface BgBbParams {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

/**
 * Probability that a customer is active at the next opportunity, number T + 1.
 *
 * @returns a probability in [0, 1], without unit
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Shang (2010), equation 9 and Table 6
 */
export function pAlive(params: BgBbParams, customer: CustomerHistory): number {
  return activeAtEnd(params, customer) * staying(params, customer.T);
}

/**
 * Purchases that a known customer is expected to make at the next `horizon` opportunities.
 *
 * @param horizon a whole number of opportunities
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Shang (2010), equation 13, here as an integral: no pole at gamma = 1
 */
export function conditionalExpectedPurchases(params: BgBbParams, customer: CustomerHistory, horizon: number): number {
  requireDomain(Number.isInteger(horizon) && horizon >= 0, "horizon", horizon, "0, 1, 2…");
  // Σ (1 − p)^k over k = 1…horizon
  return future(params, customer, (p) => (p === 0 ? horizon : ((p - 1) * Math.expm1(horizon * Math.log1p(-p))) / p));
}

/** Purchases expected of a new customer at the first `horizon` opportunities. @throws CoreError "out-of-domain" */
export function expectedPurchases(params: BgBbParams, horizon: number): number {
  return conditionalExpectedPurchases(params, { frequency: 0, recency: 0, T: 0 }, horizon);
}

/**
 * Discounted expected residual transactions, an opportunity being one unit of time.
 *
 * @param discount continuously compounded rate per opportunity, > 0
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Shang (2010), equation 14
 */
export function dert(params: BgBbParams, customer: CustomerHistory, discount: number): number {
  requireDomain(discount > 0 && discount < Infinity, "discount", discount, "> 0");
  const keeps = Math.exp(-discount);
  const lost = -Math.expm1(-discount);
  return future(params, customer, (p) => ((1 - p) * keeps) / (lost + p * keeps));
}

/** Purchases still to come, `opportunities` being those that a customer who leaves with probability p is active for. */
function future(params: BgBbParams, customer: CustomerHistory, opportunities: (p: number) => number): number {
  const { alpha, beta, gamma, delta } = params;
  const { frequency, T } = customer;
  const active = activeAtEnd(params, customer);
  return ((active * (alpha + frequency)) / (alpha + beta + T)) * betaMean(gamma, delta + T, opportunities);
}

/** Chance of not leaving after opportunity number k, given that the customer was active until then. */
function staying({ gamma, delta }: BgBbParams, k: number): number {
  return (delta + k) / (gamma + delta + k);
}

/** Probability of having been active through opportunity T. */
function activeAtEnd(params: BgBbParams, customer: CustomerHistory): number {
  const { alpha, beta, gamma, delta } = params;
  requirePositive({ alpha, beta, gamma, delta });
  requireCustomer(customer);
  const { frequency, T } = customer;
  const recency = frequency === 0 ? 0 : customer.recency;
  requireDomain(Number.isInteger(T) && T <= mostOpportunities, "T", T, `0…${mostOpportunities}`);
  requireDomain(Number.isInteger(frequency) && frequency <= T, "frequency", frequency, `0…${T}`);
  requireDomain(Number.isInteger(recency) && recency >= frequency, "recency", recency, `${frequency}…${T}`);
  const chances = new Float64Array(T + 1);
  fillChances(chances, { frequency, recency, opportunities: T }, gamma, bgBbProducts([alpha, beta, gamma, delta], T));
  return chances[T - recency]!;
}
