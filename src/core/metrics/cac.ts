import { divide, requireDomain } from "../require";

/**
 * Customer acquisition cost: what one new paying customer cost, on average.
 *
 * "Paid" CAC divides the media spend by the customers it brought, "fully loaded" CAC all costs of sales and marketing
 * by all new customers: the caller chooses what to divide.
 *
 * @param cost acquisition cost of the period, in money
 * @param newCustomers customers won in the same period
 * @returns money per customer
 * @throws CoreError "division-by-zero" if nobody was won
 * @example cac(60_000, 120) // 500
 */
export function cac(cost: number, newCustomers: number): number {
  return divide(cost, newCustomers, "newCustomers");
}

/**
 * Relative change of CAC when the cost and the conversion of the same traffic change.
 *
 * @param costChange relative change of the cost: -0.2 is a fifth less
 * @param conversionChange relative change of the conversion rate
 * @throws CoreError "division-by-zero" if the conversion falls to nothing (-1), "out-of-domain" below
 * @example cacChange(-0.2, 0.15) // -0.304348
 */
export function cacChange(costChange: number, conversionChange: number): number {
  requireDomain(conversionChange >= -1, "conversionChange", conversionChange, ">= -1");
  return divide(1 + costChange, 1 + conversionChange, "1 + conversionChange") - 1;
}
