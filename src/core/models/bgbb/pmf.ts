import { requireDomain } from "../../require";
import { requirePositive } from "../customerHistory";
import type { BgBbParams } from "./predict";
import { bgBbProducts, mostOpportunities, products } from "./products";

/**
 * Probability that a new customer buys at exactly `count` of the first `horizon` opportunities.
 *
 * @param horizon a whole number of opportunities
 * @param count 0, 1, 2…
 * @throws CoreError "out-of-domain"
 * @see Fader, Hardie & Shang (2010), equation 7
 */
export function pmf({ alpha, beta, gamma, delta }: BgBbParams, horizon: number, count: number): number {
  requirePositive({ alpha, beta, gamma, delta });
  requireDomain(
    Number.isInteger(horizon) && horizon >= 0 && horizon <= mostOpportunities,
    "horizon",
    horizon,
    `0…${mostOpportunities}`,
  );
  requireDomain(count >= 0 && Number.isInteger(count), "count", count, "0, 1, 2…");
  const p = bgBbProducts([alpha, beta, gamma, delta], horizon);
  const factorial = products(1, horizon).ln;
  let sum = 0;
  for (let active = count; active <= horizon; active++) {
    const ways = factorial[active]! - factorial[count]! - factorial[active - count]!;
    const bought = p.alpha.ln[count]! + p.beta.ln[active - count]! - p.buying.ln[active]!;
    const left = active < horizon;
    const stayed = p.delta.ln[active]! - p.staying.ln[left ? active + 1 : active]! + (left ? Math.log(gamma) : 0);
    sum += Math.exp(ways + bought + stayed);
  }
  return sum;
}
