import { fromMinor, sumAmounts, toMinor } from "../../core";
import { allocate } from "../../core/metrics/allocate";
import { valueTiers, type ValueTier } from "../../core/segments/tiers";
import { decimalsOf } from "./channels";
import { isLifecycle } from "../costs/categories";
import type { OrderList } from "./orderList";
import type { Costs, CustomerRow, Period, ReportData } from "./reportData";

/** What each customer earns in the period, shared costs included. */
export interface Profits {
  /** By profit, largest first, then by name. */
  readonly rows: readonly ProfitRow[];
  /** Orders without a customer, and their part of the shared cost; all of it where nobody ordered. */
  readonly unassigned: ProfitShare;
}

/** Amounts of the period in units; the profit is revenue less direct and shared cost. */
interface ProfitShare {
  readonly orders: number;
  readonly revenue: number;
  readonly directCost: number;
  /** Part of the cost that names no customer, spread by orders of the period. */
  readonly shared: number;
  readonly profit: number;
}

export interface ProfitRow extends ProfitShare {
  readonly name: string;
  /** Profit of this customer and all better ones. */
  readonly cumulative: number;
  readonly tier: ValueTier;
}

/** The best fifth is high, the next three tenths are mid. */
const cuts = [0.2, 0.5] as const;

interface ProfitInputs {
  readonly customers: readonly CustomerRow[];
  /** Names of the customers of the orders, by their index in the list. */
  readonly buyers: readonly string[];
  readonly list: OrderList;
  readonly costs: Costs | undefined;
  readonly unassigned: ReportData["unassigned"];
  readonly period: Period;
}

/** Undefined without costs or customers. The parts of the shared cost add up to it exactly. */
export function profitsOf({ customers, buyers, list, costs, unassigned, period }: ProfitInputs): Profits | undefined {
  if (costs === undefined || customers.length === 0) return undefined;
  const counted = ordersOf(list, buyers, period);
  const orders = [...customers.map(({ name }) => counted.byName.get(name) ?? 0), counted.unassigned];
  const pool = toMinor(sumAmounts(costs.map.filter(({ line }) => isLifecycle(line)).map(({ shared }) => shared)));
  // where nobody ordered, the last driver, that of the unassigned orders, takes all
  const isNobodys = orders.every((count) => count === 0);
  const drivers = isNobodys ? orders.map((_, index) => (index === customers.length ? 1 : 0)) : orders;
  const shared = allocate(fromMinor(pool), drivers, decimalsOf(pool));
  const share = (index: number, revenue: number, directCost: number): ProfitShare => {
    const part = shared[index]!;
    return {
      orders: orders[index]!,
      revenue,
      directCost,
      shared: part,
      profit: sumAmounts([revenue, -directCost, -part]),
    };
  };
  const rows = customers.map(({ name, revenue, directCost }, index) => ({
    name,
    ...share(index, revenue, directCost),
  }));
  rows.sort((a, b) => b.profit - a.profit || (a.name < b.name ? -1 : 1));
  return { rows: ranked(rows), unassigned: share(customers.length, unassigned.revenue, 0) };
}

function ranked(rows: readonly Omit<ProfitRow, "cumulative" | "tier">[]): ProfitRow[] {
  const tiers = valueTiers(
    rows.map(({ profit }) => profit),
    cuts,
  );
  let minor = 0;
  return rows.map((row, index) => {
    minor += toMinor(row.profit);
    return { ...row, cumulative: fromMinor(minor), tier: tiers[index]! };
  });
}

/** Orders of the period by customer, and without one. */
export function ordersOf({ count, customer, day }: OrderList, buyers: readonly string[], { start, end }: Period) {
  const counts = new Int32Array(buyers.length);
  let unassigned = 0;
  for (let index = 0; index < count; index++) {
    if (day[index]! < start || day[index]! > end) continue;
    if (customer[index]! < 0) unassigned++;
    else counts[customer[index]!]!++;
  }
  return { byName: new Map(buyers.map((name, index) => [name, counts[index]!])), unassigned };
}
