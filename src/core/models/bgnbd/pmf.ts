import { lnGamma } from "../../math/gamma";
import { requireDomain } from "../../require";
import { requirePositive } from "../customerHistory";
import { mostPurchases, probability, probabilityAtLeast } from "../negativeBinomial";
import type { BgNbdParams } from "./predict";

/**
 * Probability that a new customer makes exactly `count` repeat purchases within `horizon` of the first.
 *
 * Either the customer is still active after the last of them, or left at it: then as many or more would have followed.
 *
 * @param horizon in the unit of alpha, >= 0
 * @param count 0, 1, 2…
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Lee (2005), equation 8
 */
export function pmf({ model, r, alpha, a, b }: BgNbdParams, horizon: number, count: number): number {
  requirePositive({ r, alpha, a, b });
  requireDomain(horizon >= 0 && horizon < Infinity, "horizon", horizon, ">= 0");
  requireDomain(Number.isInteger(count) && count >= 0 && count <= mostPurchases, "count", count, `0…${mostPurchases}`);
  const buying = { r, alpha, t: horizon };
  const chances = model === "bgnbd" ? count : count + 1;
  const active = Math.exp(lnBeta(a, b + chances) - lnBeta(a, b)) * probability(buying, count);
  if (chances === 0) return active;
  return active + Math.exp(lnBeta(a + 1, b + chances - 1) - lnBeta(a, b)) * probabilityAtLeast(buying, count);
}

function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}
