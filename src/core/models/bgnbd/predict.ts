import { betaMean } from "../../math/betaMean";
import { scaledExponentialIntegral } from "../../math/scaledExponentialIntegral";
import { requireDomain } from "../../require";
import { requireCustomer, requirePositive, type CustomerHistory } from "../customerHistory";
import type { Dropout } from "./dropout";

/**
 * Parameters of BG/NBD and MBG/NBD.
 *
 * While active a customer buys at a rate λ ~ gamma(r, alpha), alpha in units of time; after each purchase the
 * customer leaves with a probability p ~ beta(a, b).
 */
export interface BgNbdParams {
  readonly model: Dropout;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Probability that a customer is still active at T.
 *
 * Under BG/NBD a customer without repeat purchases is active with certainty: customers may leave only just after a
 * repeat purchase. Under MBG/NBD the first purchase may have been the last.
 *
 * @returns a probability in [0, 1], without unit
 * @throws CoreError "out-of-domain" if frequency < 0 or not 0 <= recency <= T, or a parameter is not positive
 * @see Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model
 * @example pAlive({ model: "bgnbd", r: 1, alpha: 1, a: 1, b: 1 }, { frequency: 1, recency: 1, T: 3 }) // 0.2
 */
export function pAlive(params: BgNbdParams, customer: CustomerHistory): number {
  requireParams(params);
  requireCustomer(customer);
  const { model, r, alpha, a, b } = params;
  const { frequency, T } = customer;
  if (frequency === 0 && model === "bgnbd") return 1;
  const recency = frequency === 0 ? 0 : customer.recency;
  const stays = model === "bgnbd" ? b + frequency - 1 : b + frequency;
  // odds of having left, in logs so that heavy buyers do not overflow
  const logOdds = Math.log(a / stays) + (r + frequency) * Math.log((alpha + T) / (alpha + recency));
  return 1 / (1 + Math.exp(logOdds));
}

/**
 * Purchases that a known customer is expected to make in the next `horizon` after T.
 *
 * @param horizon in the unit of alpha, >= 0
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Lee (2005), equation 10, here as a positive integral over p: no pole at a = 1, no NaN at a + b < 1
 * @example
 * conditionalExpectedPurchases(
 *   { model: "bgnbd", r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 *   { frequency: 2, recency: 30.43, T: 38.86 },
 *   39,
 * ) // 1.226028
 */
export function conditionalExpectedPurchases(params: BgNbdParams, customer: CustomerHistory, horizon: number): number {
  const alive = pAlive(params, customer);
  return alive * purchasesWhileLeaving(whileActive(params, customer), horizon);
}

/**
 * Repeat purchases expected of a new customer within `horizon` of the first purchase.
 *
 * @param horizon in the unit of alpha, >= 0
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Lee (2005), equation 9
 */
export function expectedPurchases(params: BgNbdParams, horizon: number): number {
  requireParams(params);
  return conditionalExpectedPurchases(params, { frequency: 0, recency: 0, T: 0 }, horizon);
}

/**
 * Discounted expected residual transactions: purchases after T, each worth e^(-discount · time since T).
 *
 * @param discount continuously compounded rate per unit of alpha, > 0
 * @throws CoreError "out-of-domain"
 * @see the definition in Fader, Hardie & Lee (2005), RFM and CLV; for BG/NBD integrated over p, as no closed form is published
 */
export function dert(params: BgNbdParams, customer: CustomerHistory, discount: number): number {
  requireDomain(discount > 0 && discount < Infinity, "discount", discount, "> 0");
  const alive = pAlive(params, customer);
  const { r, alpha, a, b } = whileActive(params, customer);
  const worth = (p: number) =>
    p === 0 ? r / (alpha * discount) : (r / p) * scaledExponentialIntegral(r + 1, (discount * alpha) / p);
  return alive * betaMean(a, b, worth);
}

/** E[(1 − (alpha / (alpha + p t))^r) / p] over p ~ beta(a, b): expected purchases of an active customer within t. */
function purchasesWhileLeaving({ r, alpha, a, b }: Omit<BgNbdParams, "model">, t: number): number {
  requireDomain(t >= 0 && t < Infinity, "horizon", t, ">= 0");
  if (t === 0) return 0;
  return betaMean(a, b, (p) => (p === 0 ? (r * t) / alpha : -Math.expm1(-r * Math.log1p((p * t) / alpha)) / p));
}

/** The parameters that a customer's rates have, given the history and that the customer is still active. */
function whileActive(
  { model, r, alpha, a, b }: BgNbdParams,
  { frequency, T }: CustomerHistory,
): Omit<BgNbdParams, "model"> {
  const survived = model === "bgnbd" ? frequency : frequency + 1;
  return { r: r + frequency, alpha: alpha + T, a, b: b + survived };
}

function requireParams({ r, alpha, a, b }: BgNbdParams): void {
  requirePositive({ r, alpha, a, b });
}
