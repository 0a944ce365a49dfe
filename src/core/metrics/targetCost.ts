/** What a product may cost at most, and by how much it costs more; NaN without a current cost. */
export interface TargetCost {
  readonly allowable: number;
  readonly gap: number;
}

/**
 * Target costing: the price that the market takes less the margin that we want is what it may cost.
 *
 * @param targetMarginRate share of the price
 * @example targetCost(100, 0.2, 85) // { allowable: 80, gap: 5 }
 */
export function targetCost(targetPrice: number, targetMarginRate: number, currentCost = NaN): TargetCost {
  const allowable = targetPrice * (1 - targetMarginRate);
  return { allowable, gap: currentCost - allowable };
}
