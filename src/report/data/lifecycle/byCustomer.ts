/** Rows by customer: those of customer c stand in `rows` from `from[c]` up to, without, `from[c + 1]`. */
export interface RowsByCustomer {
  readonly from: Int32Array;
  readonly rows: Int32Array;
}

/** Groups the first `count` rows; rows without a customer (below 0) are left out. One counting sort. */
export function rowsByCustomer(customer: Int32Array, customers: number, count = customer.length): RowsByCustomer {
  const from = new Int32Array(customers + 1);
  for (let row = 0; row < count; row++) if (customer[row]! >= 0) from[customer[row]! + 1]!++;
  for (let index = 0; index < customers; index++) from[index + 1]! += from[index]!;
  const next = from.slice();
  const rows = new Int32Array(from[customers]!);
  for (let row = 0; row < count; row++) if (customer[row]! >= 0) rows[next[customer[row]!]!++] = row;
  return { from, rows };
}
