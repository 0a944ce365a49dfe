/** Why an amount differs from its budget; positive where the actual is higher. The parts add up to the total. */
export interface Variance {
  readonly price: number;
  readonly volume: number;
  readonly total: number;
}

/**
 * Price and volume variance of price x quantity: the price part at the actual quantity, the volume part at the budget price.
 *
 * @example variance({ price: 10, quantity: 100 }, { price: 12, quantity: 90 }) // 180, -100, 80
 */
export function variance(budget: PriceAndQuantity, actual: PriceAndQuantity): Variance {
  const price = (actual.price - budget.price) * actual.quantity;
  const volume = (actual.quantity - budget.quantity) * budget.price;
  return { price, volume, total: price + volume };
}

export interface PriceAndQuantity {
  readonly price: number;
  readonly quantity: number;
}
