import { UNASSIGNED, type OrderLines } from "./facts";
import { exactSum } from "./read/exactSum";
import type { OrderMatch } from "./source";

type Numbered = Pick<OrderLines, "orderIds" | "order"> & { readonly amount?: Float64Array };

/** What orders come to, by their number; those of `known` that nothing counts of come to 0. */
export function amountsByOrder(known: readonly Numbered[], counted: readonly Numbered[] = []): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { orderIds } of known) for (const id of orderIds) sums.set(id, 0);
  for (const { orderIds, order, amount } of counted) {
    order.forEach((index, row) => {
      const id = orderIds[index];
      if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + (amount?.[row] ?? 0));
    });
  }
  return sums;
}

/** How the orders of a table are found among others. */
export function matchOf(
  kind: OrderMatch["kind"],
  { orderIds, order, amount }: Numbered,
  among: ReadonlyMap<string, number>,
  others: string,
): OrderMatch {
  const [own, missing, counted] = [exactSum(), exactSum(), exactSum()];
  const isFound = orderIds.map((id) => among.has(id));
  order.forEach((index, row) => {
    if (index !== UNASSIGNED) (isFound[index] === true ? own : missing).add(amount?.[row] ?? 0);
  });
  for (const id of orderIds) counted.add(among.get(id) ?? 0);
  const orders = isFound.filter(Boolean).length;
  return {
    ...{ kind, others, orders, missing: orderIds.length - orders },
    ...{ missingAmount: missing.total(), own: own.total(), counted: counted.total() },
  };
}
