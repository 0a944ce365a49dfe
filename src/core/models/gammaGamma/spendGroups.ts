import { requireLength } from "../../require";

/** Customers with the same number of repeat purchases, and what each of them spent on average. */
export interface SpendGroup {
  readonly frequency: number;
  readonly means: Float64Array;
}

export interface SpendGroups {
  readonly groups: readonly SpendGroup[];
  /** Customers used: at least one repeat purchase and a positive mean. */
  readonly n: number;
  /** Customers left out: no repeat purchase, or a mean of 0 or less. */
  readonly leftOut: number;
}

/**
 * Sorts customers by frequency: the gamma functions of the likelihood depend on nothing else.
 *
 * @throws CoreError "length-mismatch"
 */
export function spendGroups(frequency: ArrayLike<number>, monetaryValue: ArrayLike<number>): SpendGroups {
  requireLength("monetaryValue", monetaryValue.length, frequency.length);
  const means = new Map<number, number[]>();
  let n = 0;
  for (let i = 0; i < frequency.length; i++) {
    const [x, mean] = [frequency[i]!, monetaryValue[i]!];
    if (!(x >= 1 && mean > 0 && mean < Infinity)) continue;
    n += 1;
    const group = means.get(x);
    if (group) group.push(mean);
    else means.set(x, [mean]);
  }
  const groups = [...means].map(([x, list]) => ({ frequency: x, means: Float64Array.from(list) }));
  return { groups, n, leftOut: frequency.length - n };
}
