import { toMinor } from "../../../core";
import type { Facts } from "../../../intake/facts";
import { placesOf } from "../places";
import type { CustomerRow, Period } from "../rows";

/** What the order lines of the period say that their goods cost, by customer; behind them those without one. */
export interface OrderGoods {
  /** In ten-thousandths. */
  readonly cost: Float64Array;
  /** Amounts of the lines whose cost is unknown, in units, not below 0. */
  readonly withoutCost: Float64Array;
  readonly rowsUnknown: number;
}

/** Undefined where no line states a cost. */
export function orderGoods(
  { orders }: Facts,
  customers: readonly CustomerRow[],
  { start, end }: Period,
): OrderGoods | undefined {
  if (!orders.cost) return undefined;
  const last = customers.length;
  const placeOf = placesOf(customers, orders.customers);
  const [cost, unknown] = [new Float64Array(last + 1), new Float64Array(last + 1)];
  let rowsUnknown = 0;
  for (let row = 0; row < orders.amount.length; row++) {
    if (!(orders.date[row]! >= start && orders.date[row]! < end + 1)) continue;
    const place = placeOf(orders.customer[row]!);
    const amount = orders.cost[row]!;
    if (Number.isNaN(amount)) {
      unknown[place]! += orders.amount[row]!;
      rowsUnknown++;
    } else cost[place]! += toMinor(amount);
  }
  return { cost, rowsUnknown, withoutCost: unknown.map((amount) => Math.max(0, amount)) };
}
