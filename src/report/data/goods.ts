import { fromMinor, toMinor } from "../../core";
import type { Facts } from "../../intake/facts";
import type { AllocatedItem } from "./allocation";
import type { CustomerRow, Period } from "./rows";

/**
 * What the goods sold in the period cost, in units. The ledger's goods accounts count where it has any, because the
 * report ties to the ledger; else the cost column of the orders. Never both: it is the same money.
 */
export interface Goods {
  readonly from: "ledger" | "orders";
  /** In the order of `data.customers`. */
  readonly byCustomer: Float64Array;
  readonly unassigned: number;
  readonly total: number;
  /** Order rows of the period whose cost is unknown; they count as nothing. */
  readonly rowsUnknown: number;
}

interface GoodsInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly allocation: readonly AllocatedItem[] | undefined;
  readonly period: Period;
}

/** Undefined where neither ledger nor orders tell. */
export function goodsOf(inputs: GoodsInputs): Goods | undefined {
  const booked = inputs.allocation?.find(({ item }) => item === "costOfGoods");
  if (booked) return ofLedger(booked);
  return inputs.facts.orders.cost && ofOrders(inputs, inputs.facts.orders.cost);
}

function ofLedger({ direct, shared, unassigned, ledger }: AllocatedItem): Goods {
  const byCustomer = direct.map((own, index) => fromMinor(toMinor(own) + toMinor(shared[index]!)));
  return { from: "ledger", byCustomer, unassigned, total: ledger, rowsUnknown: 0 };
}

function ofOrders({ facts, customers, period }: GoodsInputs, cost: Float64Array): Goods {
  const { customers: names, customer, date } = facts.orders;
  const sums = new Float64Array(names.length + 1);
  let rowsUnknown = 0;
  for (let row = 0; row < cost.length; row++) {
    if (!(date[row]! >= period.start && date[row]! < period.end + 1)) continue;
    const amount = cost[row]!;
    if (Number.isNaN(amount)) rowsUnknown++;
    else sums[customer[row]! < 0 ? names.length : customer[row]!]! += toMinor(amount);
  }
  const places = new Map(names.map((name, index) => [name, index]));
  return {
    from: "orders",
    byCustomer: Float64Array.from(customers, ({ name }) => fromMinor(sums[places.get(name) ?? -1] ?? 0)),
    unassigned: fromMinor(sums[names.length]!),
    total: fromMinor(sums.reduce((sum, amount) => sum + amount, 0)),
    rowsUnknown,
  };
}
