import { fromMinor, toMinor } from "../../../core";
import { costItemNames, costRowOf, type CostItem } from "../../costs/items";
import type { ItemTotals } from "../ledgerTotals";
import type { AllocationInputs } from "./inputs";
import { orderGoods } from "./orderGoods";
import type { AllocatedPool, PoolDriver } from "./pool";
import { poolSums } from "./pools";
import { spreadPools } from "./spreadPools";

export type { AllocatedPool, PoolDriver } from "./pool";

/**
 * What each cost item of the ledger cost by customer: booked to the customer, or its part of what is shared.
 * How to use it: `data.allocation.find(({ item }) => item === "service")`; the arrays run in the order of
 * `data.customers`, amounts of the period are in units, and direct + shared + unassigned is `ledger` exactly.
 * Goods are an item too ("costOfGoods"); accounts of revenue and discounts are not in it.
 */
export interface AllocatedItem {
  readonly item: CostItem;
  /** What the shared cost was really spread by, "several" where its pools differ; "direct" for nothing at all. */
  readonly driver: PoolDriver | "several";
  readonly direct: Float64Array;
  readonly shared: Float64Array;
  /** Shared cost that no customer bears; all of it where it was not spread. */
  readonly unassigned: number;
  readonly ledger: number;
  /** The shared cost by what it was spread by; one where all of it was spread alike. */
  readonly pools: readonly AllocatedPool[];
}

/** One per cost item with rows in the period, in the order of a customer's life. */
export function allocationOf(inputs: AllocationInputs): AllocatedItem[] {
  const { facts, customers, period, ledger } = inputs;
  const items = costItemNames.filter((item) => costRowOf(item) !== undefined && ledger.items.has(item));
  const lines = orderGoods(facts, customers, period);
  const hasLines = lines?.cost.some((amount) => amount !== 0) ?? false;
  const sums = [...poolSums({ ...inputs, hasLines }, period).values()];
  const pools = spreadPools(inputs, hasLines ? lines : undefined);
  return items.map((item) => {
    const direct = directOf(ledger.items.get(item)!, inputs);
    const own = sums.filter(({ pool }) => pool.item === item).flatMap(({ pool, minor }) => pools(pool, minor, direct));
    return { item, direct, ...together(own, customers.length), pools: own, ledger: totalOf(ledger.items.get(item)!) };
  });
}

function totalOf({ direct, shared }: ItemTotals): number {
  return fromMinor(direct.reduce((sum, amount) => sum + amount, shared));
}

/** What the ledger books to the customers, in units. */
function directOf(totals: ItemTotals, { facts, customers }: AllocationInputs): Float64Array {
  const byName = new Map(facts.ledger!.customers.map((name, index) => [name, totals.direct[index]!]));
  return Float64Array.from(customers, ({ name }) => fromMinor(byName.get(name) ?? 0));
}

function together(pools: readonly AllocatedPool[], customers: number) {
  const minor = new Float64Array(customers);
  let rest = 0;
  for (const { parts } of pools) {
    parts.at.forEach((customer, index) => (minor[customer]! += toMinor(parts.amounts[index]!)));
    rest += toMinor(parts.unassigned);
  }
  const drivers = new Set(pools.filter(({ amount }) => amount !== 0).map(({ driver }) => driver));
  const [driver = pools[0]?.driver ?? "direct"] = drivers;
  return {
    ...{ shared: minor.map(fromMinor), unassigned: fromMinor(rest) },
    driver: drivers.size > 1 ? ("several" as const) : driver,
  };
}
