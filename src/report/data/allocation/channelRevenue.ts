import type { Facts } from "../../../intake/facts";
import { channelKey } from "../acquisition/credits";
import { placesOf } from "../places";
import type { CustomerRow, Period } from "../rows";
import { weightsOf, type Weights } from "./spread";

/** What customers bought through a channel in the period, net of what they returned there. */
export function channelRevenue(
  { orders }: Facts,
  customers: readonly CustomerRow[],
  { start, end }: Period,
): (key: string) => Weights {
  const placeOf = placesOf(customers, orders.customers);
  const keys = orders.channels.map(channelKey);
  return (key) => {
    const sums = new Float64Array(customers.length + 1);
    for (let row = 0; row < orders.amount.length; row++) {
      const isIn = orders.date[row]! >= start && orders.date[row]! < end + 1;
      if (!isIn || keys[orders.channel[row]!] !== key) continue;
      sums[placeOf(orders.customer[row]!)]! += orders.amount[row]!;
    }
    return weightsOf("channelRevenue", sums);
  };
}
