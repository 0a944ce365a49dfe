import { requireDomain } from "../require";

/** An amount and the quantity that it was planned or spent for. */
export interface AmountAndQuantity {
  readonly amount: number;
  readonly quantity: number;
}

/** Quantities of all lines that share a unit, such as the orders of all channels. */
export interface GroupQuantities {
  readonly budget: number;
  readonly actual: number;
}

/** Why an amount differs from its budget; positive where the actual is higher. Quantity, mix and rate add up to the total. */
export interface FlexVariance {
  /** The budget at the actual quantity. */
  readonly flex: number;
  /** The whole group sold or used more or less, in the budget's mix. */
  readonly quantity: number;
  /** The line's share of the group's quantity is another than planned. */
  readonly mix: number;
  /** Each unit cost or brought more or less than planned. */
  readonly rate: number;
  readonly total: number;
}

/**
 * Splits actual less budget by a flexible budget: quantity (ΣAQ − ΣBQ) × BQ/ΣBQ × BP, mix (AQ − ΣAQ × BQ/ΣBQ) × BP,
 * rate (AP − BP) × AQ. A line that is its own group has no mix.
 *
 * @throws CoreError "out-of-domain" unless budget quantities are above 0: without them there is only the total
 * @see Horngren, Datar & Rajan (2014), "Cost Accounting", chapters 7 and 14
 * @example flexVariance({ amount: 1000, quantity: 100 }, { amount: 1080, quantity: 90 }) // -100, 0, 180
 */
export function flexVariance(
  budget: AmountAndQuantity,
  actual: AmountAndQuantity,
  group: GroupQuantities = { budget: budget.quantity, actual: actual.quantity },
): FlexVariance {
  requireDomain(budget.quantity > 0, "quantity", budget.quantity, "> 0");
  requireDomain(group.budget > 0, "group", group.budget, "> 0");
  const flex = (budget.amount / budget.quantity) * actual.quantity;
  const quantity = (budget.amount * (group.actual - group.budget)) / group.budget;
  return {
    ...{ flex, quantity },
    mix: flex - budget.amount - quantity,
    rate: actual.amount - flex,
    total: actual.amount - budget.amount,
  };
}
