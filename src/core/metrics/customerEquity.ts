import { CoreError } from "../errors";
import { divide, requireLength } from "../require";
import { presentValue } from "./presentValue";

/** Customers of today by segment, and those still to come by period. */
export interface CustomerBase {
  /** Value of a customer, one for all segments or one each, in money. */
  readonly clv: ArrayLike<number>;
  readonly customers: ArrayLike<number>;
  readonly futureCustomers: ArrayLike<number>;
  /** Value of a future customer when won, less its acquisition, one for all periods or one each. */
  readonly futureValue: ArrayLike<number>;
  /** Per period, above -1; the first future customers come at the end of the first period. */
  readonly discount: number;
}

/**
 * Customer equity: the value of all customers, present and future.
 *
 * @returns money
 * @throws CoreError "length-mismatch"
 * @see Gupta, Lehmann & Stuart (2004), "Valuing Customers"
 */
export function customerEquity({ clv, customers, futureCustomers, futureValue, discount }: CustomerBase): number {
  const future = products("futureValue", futureValue, futureCustomers);
  return products("clv", clv, customers).reduce((sum, value) => sum + value, 0) + presentValue(future, discount);
}

function products(name: string, values: ArrayLike<number>, counts: ArrayLike<number>): number[] {
  if (values.length !== 1) requireLength(name, values.length, counts.length);
  return Array.from(counts, (count, i) => count * values[values.length === 1 ? 0 : i]!);
}

/**
 * Discounted return on investment: present value of the gains over that of the costs, less 1. The first cells are now.
 *
 * @throws CoreError "length-mismatch", "empty-input", "division-by-zero" if the costs are worth 0
 * @example droi([0, 60, 60], [100, 0, 0], 0.1) // 0.041322
 */
export function droi(gains: ArrayLike<number>, costs: ArrayLike<number>, discount: number): number {
  requireLength("costs", costs.length, gains.length);
  if (gains.length === 0) throw new CoreError("empty-input", { name: "gains" });
  return divide(presentValue(gains, discount, "start"), presentValue(costs, discount, "start"), "costs") - 1;
}
