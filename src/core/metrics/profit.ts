/** Revenue from a customer and the costs set against it, in money of the same period. */
export interface CustomerAccount {
  readonly revenue: number;
  readonly acquisitionCost: number;
  readonly retentionCost: number;
  readonly serviceCost: number;
  readonly costOfGoods: number;
}

/** Customer profit: revenue less every cost of the customer. @returns money */
export function customerProfit(account: CustomerAccount): number {
  const { revenue, acquisitionCost, retentionCost, serviceCost, costOfGoods } = account;
  return revenue - acquisitionCost - retentionCost - serviceCost - costOfGoods;
}
