import { fromMinor } from "../../core";
import type { Facts } from "../../intake/facts";
import type { Costs, Totals, Warning } from "./reportData";
import type { OrderList } from "./orderList";
import type { Revenue } from "./revenue";

interface Findings {
  readonly facts: Facts;
  readonly list: OrderList;
  readonly revenue: Revenue;
  readonly costs: Costs | undefined;
  readonly totals: Totals;
}

/** What the reader should know before trusting the numbers. */
export function warningsOf({ facts, list, revenue, costs, totals }: Findings): Warning[] {
  const owned = list.customer.subarray(0, list.count).reduce((sum, customer) => sum + Number(customer >= 0), 0);
  const unassigned = {
    orders: list.count - owned,
    amount: fromMinor(revenue.unassignedByMonth.reduce((sum, amount) => sum + amount, 0)),
  };
  const warnings: (Warning | false | undefined)[] = [
    costs === undefined && { kind: "no-ledger" },
    facts.orders.orderIds.length === 0 &&
      list.count > 0 && { kind: "rows-are-orders", rows: list.count, sharing: owned - totals.customerDays },
    (unassigned.orders > 0 || unassigned.amount !== 0) && { kind: "unassigned-orders", ...unassigned },
    revenue.outside.rows > 0 && { kind: "revenue-outside", rows: revenue.outside.rows, amount: totals.revenueOutside },
    costs && costs.outside.rows > 0 && { kind: "cost-outside", ...costs.outside },
    costs && costs.undated.rows > 0 && { kind: "cost-undated", ...costs.undated },
    costs && { kind: "cost-unallocated", categories: unrecognised(costs), amount: totals.unallocated },
  ];
  return warnings.filter((warning) => !!warning).filter((w) => w.kind !== "cost-unallocated" || w.categories > 0);
}

function unrecognised({ map }: Costs): number {
  return map.filter(({ line, rows }) => line === "unallocated" && rows > 0).length;
}
