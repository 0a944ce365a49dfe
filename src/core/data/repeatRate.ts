import { gatherPurchases, type PurchaseRows } from "./purchases";

/**
 * Share of customers who bought again: with dates on another day, without on another row.
 *
 * @throws CoreError "not-enough-data" without a customer, "length-mismatch"
 * @example repeatRate({ ids: ["a", "a", "b", "c", "c"] }) // 2/3
 */
export function repeatRate({ ids, dates }: { ids: PurchaseRows["ids"]; dates?: Float64Array | undefined }): number {
  const days = dates ?? Float64Array.from(ids, (_, row) => row);
  const { rows, starts, ids: customers } = gatherPurchases({ ids, dates: days });
  const repeaters = customers.filter((_, i) => {
    const [first, last] = [rows[starts[i]!]!, rows[starts[i + 1]! - 1]!];
    return Math.floor(days[first]!) !== Math.floor(days[last]!);
  });
  return repeaters.length / customers.length;
}
