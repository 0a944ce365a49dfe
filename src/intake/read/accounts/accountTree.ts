import { explained, type Explained, type Sums } from "./explained";
import type { AccountOrder } from "./lineage";

/** An amount of the table: the row of its source by index, where it stands, and how much it is. */
export interface Entry {
  readonly index: number;
  readonly bucket: string;
  readonly minor: number;
}

/** An account in one order, with what stands on it and what its sub-accounts come to. */
export interface AccountNode {
  readonly key: string;
  readonly entries: Entry[];
  readonly own: Sums;
  readonly below: Sums;
  readonly above: readonly string[];
  parent?: AccountNode;
  children: number;
  /** Sub-accounts with an amount. */
  filled: number;
  /** Where it is the sum of its sub-accounts, so that it does not count. */
  sums?: Explained | undefined;
}

const add = (sums: Sums, bucket: string, minor: number) => sums.set(bucket, (sums.get(bucket) ?? 0) + minor);

function nodesOf({ lineages }: AccountOrder, entries: readonly Entry[]): Map<string, AccountNode> {
  const nodes = new Map<string, AccountNode>();
  for (const entry of entries) {
    const lineage = lineages[entry.index];
    if (lineage === undefined) continue;
    const { own: key, above } = lineage;
    const node = nodes.get(key) ?? newNode(key, above);
    nodes.set(key, node);
    node.entries.push(entry);
    add(node.own, entry.bucket, entry.minor);
  }
  return nodes;
}

const newNode = (key: string, above: readonly string[]): AccountNode => ({
  ...{ key, above, entries: [], own: new Map<string, number>(), below: new Map<string, number>() },
  ...{ children: 0, filled: 0 },
});

function link(nodes: ReadonlyMap<string, AccountNode>): void {
  for (const node of nodes.values()) {
    const key = node.above.find((one) => one !== node.key && nodes.has(one));
    if (key === undefined) continue;
    node.parent = nodes.get(key)!;
    node.parent.children++;
  }
}

/** Hands what counts of an account to the one above it. */
function passOn({ own, below, sums, parent }: AccountNode): void {
  if (parent === undefined) return;
  let isFilled = false;
  const hand = (bucket: string, minor: number) => {
    isFilled ||= minor !== 0;
    add(parent.below, bucket, minor);
  };
  for (const [bucket, minor] of below) hand(bucket, minor);
  for (const [bucket, minor] of own) if (sums?.buckets.has(bucket) !== true) hand(bucket, minor);
  if (isFilled) parent.filled++;
}

/**
 * The accounts of a table in one order that hold others, from the lowest up: each is compared with what counts below
 * it. Accounts that hold each other in a circle hold nothing.
 */
export function accountTree(order: AccountOrder, entries: readonly Entry[]): AccountNode[] {
  const nodes = nodesOf(order, entries);
  link(nodes);
  const ready = [...nodes.values()].filter(({ children }) => children === 0);
  const parents: AccountNode[] = [];
  for (const node of ready) {
    if (node.below.size > 0) {
      node.sums = explained(node.own, node.below);
      parents.push(node);
    }
    passOn(node);
    // the list grows while it is walked: an account is ready once all of its own are done
    if (node.parent && --node.parent.children === 0) ready.push(node.parent);
  }
  return parents;
}
