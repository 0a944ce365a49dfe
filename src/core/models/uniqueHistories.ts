import { CoreError } from "../errors";

/** Purchase histories: one customer per index. Recency and T in the same unit of time. */
export interface Histories {
  /** Repeat purchases (all but the first). */
  readonly frequency: ArrayLike<number>;
  /** First to last purchase. */
  readonly recency: ArrayLike<number>;
  /** First purchase to the end of observation. */
  readonly T: ArrayLike<number>;
  /** How many customers a row stands for; 1 where left out. */
  readonly weights?: ArrayLike<number> | undefined;
}

/**
 * The distinct histories and how often each occurs. Customers repeat each other a lot (days and weeks are coarse),
 * and most that a likelihood needs depends on T alone or on recency alone: so those are held once, by index.
 */
export interface UniqueHistories {
  /** Customers, by weight. */
  readonly n: number;
  /** Repeat purchases of all of them. */
  readonly purchases: number;
  readonly count: number;
  readonly frequency: Float64Array;
  readonly recencyIndex: Int32Array;
  readonly TIndex: Int32Array;
  readonly weight: Float64Array;
  readonly recencies: Float64Array;
  readonly Ts: Float64Array;
}

/** Likelihoods hold a sum for each number of purchases up to the largest. */
const mostFrequent = 100_000;

/**
 * Deduplicates histories into rows with weights.
 *
 * @throws CoreError "length-mismatch", "out-of-domain" unless 0 <= recency <= T, frequency is 0, 1, 2… and weights are >= 0
 */
export function uniqueHistories(histories: Histories): UniqueHistories {
  const { frequency, weights } = histories;
  const rows = frequency.length;
  requireSameLength(histories);
  // a customer without repeat purchases has the recency 0, whatever the data say
  const recencies = distinct(histories.recency, 0);
  const Ts = distinct(histories.T);
  const table = hashTable(rows);
  const unique = { frequency: new Float64Array(rows), recency: new Int32Array(rows), T: new Int32Array(rows) };
  const weight = new Float64Array(rows);
  // most customers never come back: of them there is one kind for each T
  const silent = new Int32Array(Ts.values.length).fill(-1);
  let [count, n, purchases] = [0, 0, 0];
  for (let i = 0; i < rows; i++) {
    const x = frequency[i]!;
    const w = weights ? weights[i]! : 1;
    requireHistory(x, histories.recency[i]!, histories.T[i]!, w);
    if (w === 0) continue;
    const recencyIndex = x === 0 ? 0 : recencies.index[i]!;
    const TIndex = Ts.index[i]!;
    let found = silent[TIndex]!;
    if (x > 0) {
      const key = (x * recencies.values.length + recencyIndex) * silent.length + TIndex;
      const slot = slotOf(table, key);
      found = table.rows[slot]!;
      if (found < 0) [table.keys[slot], table.rows[slot]] = [key, count];
    } else if (found < 0) silent[TIndex] = count;
    if (found < 0) {
      found = count++;
      unique.frequency[found] = x;
      unique.recency[found] = recencyIndex;
      unique.T[found] = TIndex;
    }
    weight[found]! += w;
    n += w;
    purchases += w * x;
  }
  return {
    ...{ n, purchases, count, recencies: recencies.values, Ts: Ts.values },
    frequency: unique.frequency.slice(0, count),
    recencyIndex: unique.recency.slice(0, count),
    TIndex: unique.T.slice(0, count),
    weight: weight.slice(0, count),
  };
}

/** A part of the rows, to come near an optimum with. */
export function everyNth(unique: UniqueHistories, step: number): UniqueHistories {
  const part = <A extends Float64Array | Int32Array>(list: A) => list.filter((_, row) => row % step === 0) as A;
  const [frequency, weight] = [part(unique.frequency), part(unique.weight)];
  return {
    ...unique,
    ...{ frequency, weight, recencyIndex: part(unique.recencyIndex), TIndex: part(unique.TIndex) },
    count: weight.length,
    n: weight.reduce((sum, w) => sum + w, 0),
    purchases: weight.reduce((sum, w, row) => sum + w * frequency[row]!, 0),
  };
}

function requireSameLength({ frequency, recency, T, weights }: Histories): void {
  for (const [name, list] of Object.entries({ recency, T, weights })) {
    if (list !== undefined && list.length !== frequency.length) {
      throw new CoreError("length-mismatch", { name, got: list.length, want: frequency.length });
    }
  }
}

function requireHistory(frequency: number, recency: number, T: number, weight: number): void {
  if (!(Number.isInteger(frequency) && frequency >= 0 && frequency <= mostFrequent)) {
    refuse("frequency", frequency, `0, 1, 2…${mostFrequent}`);
  }
  if (!(T >= 0 && T < Infinity)) refuse("T", T, ">= 0");
  if (frequency > 0 && !(recency >= 0 && recency <= T)) refuse("recency", recency, "0…T");
  if (!(weight >= 0 && weight < Infinity)) refuse("weights", weight, ">= 0");
}

function refuse(name: string, got: number, want: string): never {
  throw new CoreError("out-of-domain", { name, got, want });
}

/** Distinct values and, for each element, which of them it is. */
function distinct(list: ArrayLike<number>, ...first: readonly number[]): { values: Float64Array; index: Int32Array } {
  const seen = new Map<number, number>();
  const numberOf = (value: number) => {
    let at = seen.get(value);
    if (at === undefined) seen.set(value, (at = seen.size));
    return at;
  };
  first.forEach(numberOf);
  const index = new Int32Array(list.length);
  // days are small whole numbers: a table is ten times as fast as a map
  const small = new Int32Array(smallest).fill(-1);
  for (let i = 0; i < list.length; i++) {
    const value = list[i]!;
    if (value >= 0 && value < smallest && value === (value | 0)) {
      if (small[value]! < 0) small[value] = numberOf(value);
      index[i] = small[value]!;
    } else index[i] = numberOf(value);
  }
  return { values: Float64Array.from(seen.keys()), index };
}

/** Whole numbers below this, eleven years of days, are looked up in a table. */
const smallest = 4096;

interface HashTable {
  readonly keys: Float64Array;
  /** -1 is an empty slot. */
  readonly rows: Int32Array;
}

/** Open addressing, at most half full. */
function hashTable(rows: number): HashTable {
  const size = 2 ** Math.ceil(Math.log2(2 * rows + 2));
  return { keys: new Float64Array(size), rows: new Int32Array(size).fill(-1) };
}

/** Where the key is, or where it would go. Keys are whole numbers, exact up to 2^53. */
function slotOf({ keys, rows }: HashTable, key: number): number {
  const mask = rows.length - 1;
  const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 2 ** 32) | 0, 0x85ebca6b);
  let slot = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 3;
  for (slot &= mask; rows[slot]! >= 0 && keys[slot] !== key;) slot = (slot + 1) & mask;
  return slot;
}
