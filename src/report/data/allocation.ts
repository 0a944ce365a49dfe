import { fromMinor } from "../../core";
import { allocate } from "../../core/metrics/allocate";
import { costItemNames, costRowOf, type CostItem } from "../costs/items";
import { decimalsOf } from "./channels";
import { driverOf, type driverQuantities } from "./drivers";
import type { CostDriver, DriverChoice } from "./costDrivers";
import type { ItemTotals, LedgerTotals } from "./ledgerTotals";
import type { CustomerRow } from "./rows";

/**
 * What each cost item of the ledger cost by customer: booked to the customer, or its part of what is shared.
 * How to use it: `data.allocation.find(({ item }) => item === "service")`; the arrays run in the order of
 * `data.customers`, amounts of the period are in units, and direct + shared + unassigned is `ledger` exactly.
 * Goods are an item too ("costOfGoods"); accounts of revenue and discounts are not in it.
 */
export interface AllocatedItem {
  readonly item: CostItem;
  /** What the shared cost was really spread by: orders where the chosen driver counts nothing, "direct" for nothing at all. */
  readonly driver: CostDriver;
  readonly direct: Float64Array;
  readonly shared: Float64Array;
  /** Shared cost of orders that name no customer; all of it where it was not spread. */
  readonly unassigned: number;
  readonly ledger: number;
}

interface AllocationInputs {
  readonly ledger: LedgerTotals;
  /** Names of the ledger's own customers. */
  readonly ledgerCustomers: readonly string[];
  readonly customers: readonly CustomerRow[];
  readonly quantities: ReturnType<typeof driverQuantities>;
  readonly drivers: DriverChoice | undefined;
}

/** One per cost item with rows in the period, in the order of a customer's life. */
export function allocationOf(inputs: AllocationInputs): AllocatedItem[] {
  const items = costItemNames.filter((item) => costRowOf(item) !== undefined && inputs.ledger.items.has(item));
  return items.map((item) => allocated(item, inputs.ledger.items.get(item)!, inputs));
}

function allocated(item: CostItem, totals: ItemTotals, inputs: AllocationInputs): AllocatedItem {
  const { customers, ledgerCustomers } = inputs;
  const { driver, parts } = spread(totals.shared, driverOf(item, inputs.drivers), inputs);
  const byName = new Map(ledgerCustomers.map((name, index) => [name, totals.direct[index]!]));
  return {
    ...{ item, driver },
    direct: Float64Array.from(customers, ({ name }) => fromMinor(byName.get(name) ?? 0)),
    shared: parts.subarray(0, customers.length),
    unassigned: parts[customers.length]!,
    ledger: fromMinor(totals.direct.reduce((sum, amount) => sum + amount, totals.shared)),
  };
}

/** Parts by customer, the last one without; they add up exactly. */
function spread(minor: number, wanted: CostDriver, { customers, quantities }: AllocationInputs) {
  const candidates = wanted === "direct" ? [] : [...new Set([wanted, "orders" as const])];
  for (const driver of candidates) {
    const weights = quantities(driver);
    if (weights.some((weight) => weight > 0)) {
      return { driver, parts: allocate(fromMinor(minor), weights, decimalsOf(minor)) };
    }
  }
  const parts = new Float64Array(customers.length + 1);
  parts[customers.length] = fromMinor(minor);
  return { driver: "direct" as const, parts };
}
