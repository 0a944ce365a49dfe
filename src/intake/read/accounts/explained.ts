import { fromMinor } from "../../../core";
import { isSameAmount } from "../../values/sameAmount";

/**
 * What stands on an account, in whole ten-thousandths: by month, part and what else the table tells rows apart by, in
 * this order with bars between.
 */
export type Sums = Map<string, number>;

const month = (bucket: string) => bucket.slice(0, bucket.indexOf("|"));

/** How parents are compared with what they hold: as the table has it, by month, and as a whole. */
const schemes: readonly ((bucket: string) => string)[] = [(bucket) => bucket, month, () => ""];

function grouped(sums: Sums, groupOf: (bucket: string) => string): Sums {
  const groups: Sums = new Map();
  for (const [bucket, minor] of sums) groups.set(groupOf(bucket), (groups.get(groupOf(bucket)) ?? 0) + minor);
  return groups;
}

/** Where an account is the sum of those below it, and where both have amounts. */
export interface Explained {
  readonly buckets: ReadonlySet<string>;
  /** Comparisons that came out equal. */
  readonly equal: number;
}

/** Of an account that is the sum in some months alone, the others may be chance: half of them tell. */
export function explained(own: Sums, below: Sums): Explained | undefined {
  for (const groupOf of schemes) {
    const [mine, theirs] = [grouped(own, groupOf), grouped(below, groupOf)];
    const both = [...mine].filter(([group, minor]) => minor !== 0 && (theirs.get(group) ?? 0) !== 0);
    const equal = both.filter(([group, minor]) => isSameAmount(fromMinor(minor), fromMinor(theirs.get(group)!)));
    if (equal.length === 0 || equal.length * 2 < both.length) continue;
    const groups = new Set(equal.map(([group]) => group));
    const buckets = [...own.keys()].filter((bucket) => groups.has(groupOf(bucket)));
    return { buckets: new Set(buckets), equal: equal.length };
  }
  return undefined;
}
