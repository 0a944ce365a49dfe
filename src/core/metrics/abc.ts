import { divide, requireLength } from "../require";

/**
 * Rate of an activity: what one unit of its practical capacity costs.
 *
 * @param practicalCapacity units that the resources can really deliver; minutes make it time-driven
 * @throws CoreError "division-by-zero"
 * @see Kaplan & Anderson (2004), "Time-Driven Activity-Based Costing"
 * @example abcRate(560_000, 700_000) // 0.8
 */
export function abcRate(poolCost: number, practicalCapacity: number): number {
  return divide(poolCost, practicalCapacity, "practicalCapacity");
}

/**
 * Cost of what a customer used: rates x quantities, summed over the activities.
 *
 * @param rates one rate for all activities, or one each
 * @throws CoreError "length-mismatch"
 * @example abcCost([0.8], [8, 44, 50]) // 81.6
 */
export function abcCost(rates: ArrayLike<number>, quantities: ArrayLike<number>): number {
  if (rates.length !== 1) requireLength("rates", rates.length, quantities.length);
  let cost = 0;
  for (let i = 0; i < quantities.length; i++) cost += (rates.length === 1 ? rates[0]! : rates[i]!) * quantities[i]!;
  return cost;
}

/**
 * Cost of the capacity that nobody used; it is not spread over customers.
 *
 * @returns money; negative where more was used than the practical capacity
 * @example abcUnused(0.8, 700_000, 578_600) // 97_120
 */
export function abcUnused(rate: number, capacity: number, used: number): number {
  return rate * (capacity - used);
}
