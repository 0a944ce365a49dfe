import { integrate } from "../../math/integrate";
import { requireDomain } from "../../require";
import { requirePositive } from "../customerHistory";
import { mostPurchases, probability } from "../negativeBinomial";
import type { ParetoNbdParams } from "./predict";

/**
 * Probability that a new customer makes exactly `count` repeat purchases within `horizon` of the first.
 *
 * Either the customer is active throughout, or leaves at a time u < horizon: an integral of positive terms.
 *
 * @param horizon in the unit of alpha, >= 0
 * @param count 0, 1, 2…
 * @throws CoreError "out-of-domain"
 * @see Schmittlein, Morrison & Colombo (1987)
 */
export function pmf({ r, alpha, s, beta }: ParetoNbdParams, horizon: number, count: number): number {
  requirePositive({ r, alpha, s, beta });
  requireDomain(horizon >= 0 && horizon < Infinity, "horizon", horizon, ">= 0");
  requireDomain(Number.isInteger(count) && count >= 0 && count <= mostPurchases, "count", count, `0…${mostPurchases}`);
  if (horizon === 0) return count === 0 ? 1 : 0;
  // y = ln(1 + u / beta): leaving at u has the density s e^(-s y) in y
  const last = Math.log1p(horizon / beta);
  const left = integrate(0, last, (y) => {
    const u = beta * Math.expm1(y);
    return s * Math.exp(-s * y) * probability({ r, alpha, t: u }, count);
  });
  return Math.exp(-s * last) * probability({ r, alpha, t: horizon }, count) + left;
}
