/**
 * Simple customer lifetime value: purchase x frequency x lifespan, times the margin rate.
 *
 * With a margin rate of 1 it is revenue, not value: give a margin where there is one.
 *
 * @param averagePurchase money per purchase
 * @param frequency purchases per period
 * @param lifespan periods
 * @param marginRate share of the revenue that remains
 * @returns money
 * @example clv(100, 4, 5, 0.3) // 600
 */
export function clv(averagePurchase: number, frequency: number, lifespan: number, marginRate = 1): number {
  return averagePurchase * frequency * lifespan * marginRate;
}
