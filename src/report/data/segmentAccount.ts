import { fromMinor, sumAmounts, toMinor } from "../../core";
import type { Facts } from "../../intake/facts";
import type { CostItem } from "../costs/items";
import type { AllocatedItem } from "./allocation";
import type { Goods } from "./goods";
import type { Profits } from "./profits";
import { segmentsOf, type Segments } from "./segments";
import type { CustomerRow, Period, Unassigned } from "./rows";

/**
 * Profit and loss by segment. Amounts of the period in units; each list has one number a segment and, behind them,
 * that of orders and costs without a customer or a segment.
 */
export interface SegmentAccount {
  readonly segments: Segments;
  /** Whether a ledger tells all costs; without one only those of the goods are known, and nobody's profit. */
  readonly hasLedger: boolean;
  /** Sales before price reductions and returns, and these as a negative number; together the revenue. */
  readonly gross: readonly number[];
  readonly deductions: readonly number[];
  readonly revenue: readonly number[];
  /** Cost items, direct and shared. */
  readonly items: readonly SegmentItem[];
}

export interface SegmentItem {
  readonly item: CostItem;
  /** What the shared part was spread by; undefined for goods whose cost the orders name. */
  readonly driver: AllocatedItem["driver"] | undefined;
  readonly amounts: readonly number[];
  /** The item's total in the ledger, or in the orders where `driver` is undefined. */
  readonly total: number;
}

interface AccountInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly unassigned: Unassigned;
  readonly allocation: readonly AllocatedItem[] | undefined;
  readonly goods: Goods | undefined;
  readonly profits: Profits | undefined;
  readonly stages: readonly string[];
  readonly period: Period;
}

/** Undefined without customers, or where nothing is known of any cost. */
export function segmentAccountOf(inputs: AccountInputs): SegmentAccount | undefined {
  const { customers, unassigned, allocation = [], goods } = inputs;
  if (customers.length === 0 || (allocation.length === 0 && !goods)) return undefined;
  const segments = segmentsOf(inputs);
  const perSegment = (amount: (customer: number) => number, rest: number) => bySegment(segments, amount, rest);
  const { reductions, restOfReductions } = reductionsOf(inputs);
  const deductions = perSegment((customer) => -reductions[customer]!, -restOfReductions);
  const revenue = perSegment((customer) => customers[customer]!.revenue, unassigned.revenue);
  return {
    ...{ segments, deductions, revenue, hasLedger: inputs.allocation !== undefined },
    gross: revenue.map((net, index) => sumAmounts([net, -deductions[index]!])),
    items: [
      ...(goods?.from === "orders"
        ? [
            {
              ...goodsOfOrders(goods),
              amounts: perSegment((customer) => goods.byCustomer[customer]!, goods.unassigned),
            },
          ]
        : []),
      ...allocation.map(({ item, driver, direct, shared, unassigned: rest, ledger }) => ({
        ...{ item, driver, total: ledger },
        amounts: perSegment((customer) => sumAmounts([direct[customer]!, shared[customer]!]), rest),
      })),
    ],
  };
}

function goodsOfOrders({ total }: Goods) {
  return { item: "costOfGoods", driver: undefined, total } as const;
}

function bySegment({ names, ofCustomer }: Segments, amount: (customer: number) => number, rest: number): number[] {
  const minor = new Float64Array(names.length + 1);
  minor[names.length] = toMinor(rest);
  ofCustomer.forEach((segment, customer) => (minor[segment]! += toMinor(amount(customer))));
  return Array.from(minor, fromMinor);
}

/** Price reductions and returns of the period by customer, positive, and those without one. */
function reductionsOf({ facts: { orders }, customers, period }: AccountInputs) {
  const minor = new Float64Array(orders.customers.length + 1);
  for (let row = 0; row < orders.amount.length; row++) {
    const date = orders.date[row]!;
    if (!(date >= period.start && date < period.end + 1)) continue;
    const buyer = orders.customer[row]! < 0 ? orders.customers.length : orders.customer[row]!;
    const discount = orders.discount?.[row] ?? NaN;
    minor[buyer]! += toMinor(Math.max(0, -orders.amount[row]!)) + (Number.isNaN(discount) ? 0 : toMinor(discount));
  }
  const places = new Map(orders.customers.map((name, index) => [name, index]));
  return {
    reductions: Float64Array.from(customers, ({ name }) => fromMinor(minor[places.get(name) ?? -1] ?? 0)),
    restOfReductions: fromMinor(minor[orders.customers.length]!),
  };
}
