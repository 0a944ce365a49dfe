import { fromMinor, toMinor } from "../../core";
import type { Facts } from "../../intake/facts";
import type { AllocatedItem } from "./allocation";
import { orderGoods } from "./allocation/orderGoods";
import type { CustomerRow, Period } from "./rows";

/**
 * What the goods sold in the period cost, in units. The ledger's goods accounts tell how much where it has any, because
 * the report ties to the ledger; the cost of the order lines, where they state it, tells whose they were. Without a
 * ledger the lines tell both. Never both added: it is the same money.
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
  return ofOrders(inputs);
}

function ofLedger({ direct, shared, unassigned, ledger }: AllocatedItem): Goods {
  const byCustomer = direct.map((own, index) => fromMinor(toMinor(own) + toMinor(shared[index]!)));
  return { from: "ledger", byCustomer, unassigned, total: ledger, rowsUnknown: 0 };
}

function ofOrders({ facts, customers, period }: GoodsInputs): Goods | undefined {
  const lines = orderGoods(facts, customers, period);
  return (
    lines && {
      from: "orders",
      byCustomer: lines.cost.subarray(0, customers.length).map(fromMinor),
      unassigned: fromMinor(lines.cost[customers.length]!),
      total: fromMinor(lines.cost.reduce((sum, amount) => sum + amount, 0)),
      rowsUnknown: lines.rowsUnknown,
    }
  );
}
