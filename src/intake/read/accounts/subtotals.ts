import { fromMinor } from "../../../core";
import type { StandingParent } from "../../source";
import { accountTree, type AccountNode, type Entry } from "./accountTree";
import type { Sums } from "./explained";
import type { AccountOrder } from "./lineage";

/** Amounts that are the sums of others, and accounts above others that are not. */
export interface Subtotals {
  readonly left: ReadonlySet<Entry>;
  /** The first of the accounts that count beside those below them; absent where there is none. */
  readonly standing?: StandingParent;
}

const totalOf = (sums: Sums, keep: (bucket: string) => boolean = () => true) =>
  [...sums].reduce((sum, [bucket, minor]) => (keep(bucket) ? sum + minor : sum), 0);

/** Two sub-accounts, or two months, that come to the same are no chance. */
const isProof = ({ sums, filled }: AccountNode) => sums !== undefined && (filled > 1 || sums.equal > 1);

const isLeft = ({ sums }: AccountNode, { bucket }: Entry) => sums?.buckets.has(bucket) === true;

/** Whether a parent has amounts that count, where those below it have some too. */
const counts = ({ own, below, sums }: AccountNode) =>
  totalOf(own, (bucket) => sums?.buckets.has(bucket) !== true) !== 0 && totalOf(below) !== 0;

/** Tells the subtotals of a table: every order proposes accounts that hold others, and the amounts decide. */
export function subtotalsOf(
  orders: readonly AccountOrder[],
  entries: readonly Entry[],
  nameOf: (index: number) => string,
): Subtotals {
  const left = new Set<Entry>();
  let standing: AccountNode[] = [];
  for (const order of orders) {
    const parents = accountTree(
      order,
      entries.filter((entry) => !left.has(entry)),
    );
    const isProven = order.isSure || parents.some(isProof);
    const sums = isProven ? parents : [];
    // what may be chance counts, and is said
    const others = isProven ? parents.filter(counts) : parents.filter(({ sums }) => sums !== undefined);
    sums.forEach((node) => node.entries.filter((entry) => isLeft(node, entry)).forEach((entry) => left.add(entry)));
    standing.push(...others);
  }
  standing = standing.filter(({ entries: own }) => own.some((entry) => !left.has(entry) && entry.minor !== 0));
  const [first] = standing;
  if (first === undefined) return { left };
  const accounts = new Set(standing.flatMap(({ entries: own }) => nameOf(own[0]!.index))).size;
  const own = first.entries.reduce((sum, entry) => (left.has(entry) ? sum : sum + entry.minor), 0);
  const account = nameOf(first.entries[0]!.index);
  return { left, standing: { account, accounts, own: fromMinor(own), below: fromMinor(totalOf(first.below)) } };
}
