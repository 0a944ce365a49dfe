import { CoreError } from "../errors";
import { requireLength } from "../require";

/** A customer as it stands in the table: "0001" or 1. The text "1" and the number 1 are the same customer, "0001" is not. */
export type Id = string | number;

/** Purchase rows. A row without an id (""), a date (NaN) or, where amounts are given, an amount (NaN) is left out. */
export interface PurchaseRows {
  readonly ids: readonly Id[];
  /** Excel serial numbers; the time of day does not count. */
  readonly dates: Float64Array;
  readonly amounts?: Float64Array | undefined;
}

/** Rows gathered by customer. */
export interface PurchaseHistory {
  /** Customers in the order of their first row. */
  readonly ids: readonly Id[];
  /** Row numbers, customer by customer, each by date. */
  readonly rows: Uint32Array;
  /** The rows of customer i are rows[starts[i]] up to rows[starts[i + 1]]. */
  readonly starts: Uint32Array;
  /** The last day that counts: the one given, or the latest of the data. */
  readonly end: number;
}

/**
 * Gathers purchase rows by customer and date.
 *
 * @param end last day that counts; later rows are left out
 * @throws CoreError "length-mismatch", "not-enough-data" if no row remains
 */
export function gatherPurchases({ ids, dates, amounts }: PurchaseRows, end?: number): PurchaseHistory {
  requireLength("dates", dates.length, ids.length);
  if (amounts) requireLength("amounts", amounts.length, ids.length);
  const lastDay = end === undefined ? Infinity : Math.floor(end);
  const customers: Id[] = [];
  const numberOf = numberCustomers(customers);
  const customer = new Int32Array(ids.length).fill(-1);
  let latest = -Infinity;
  for (let row = 0; row < ids.length; row++) {
    const day = Math.floor(dates[row]!);
    if (ids[row] === "" || !(day <= lastDay) || (amounts && Number.isNaN(amounts[row]))) continue;
    customer[row] = numberOf(ids[row]!);
    if (day > latest) latest = day;
  }
  if (latest === -Infinity) throw new CoreError("not-enough-data", { name: "dates", got: 0, want: 1 });
  const { rows, starts } = bucket(customer, customers.length);
  for (let i = 0; i + 1 < starts.length; i++) sortByDate(rows.subarray(starts[i], starts[i + 1]), dates);
  return { ids: customers, rows, starts, end: end === undefined ? latest : lastDay };
}

/** Numbers the customers by first appearance, in `ids`. */
function numberCustomers(ids: Id[]): (id: Id) => number {
  const seen = new Map<Id, number>();
  return (id) => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const key = canonical(id);
    const index = seen.get(key) ?? ids.push(id) - 1;
    seen.set(key, index).set(id, index);
    return index;
  };
}

function canonical(id: Id): Id {
  if (typeof id === "number") return id;
  const text = id.trim();
  return text !== "" && String(Number(text)) === text ? Number(text) : text;
}

/** Counting sort of the rows by customer; rows of customer -1 are left out. */
function bucket(customer: Int32Array, customers: number): { rows: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(customers + 1);
  for (const index of customer) if (index >= 0) starts[index + 1]! += 1;
  for (let i = 1; i <= customers; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const rows = new Uint32Array(starts[customers]!);
  customer.forEach((index, row) => {
    if (index >= 0) rows[next[index]!++] = row;
  });
  return { rows, starts };
}

function sortByDate(rows: Uint32Array, dates: Float64Array): void {
  for (let i = 1; i < rows.length; i++) {
    if (dates[rows[i - 1]!]! > dates[rows[i]!]!) {
      rows.sort((a, b) => dates[a]! - dates[b]! || a - b);
      return;
    }
  }
}
