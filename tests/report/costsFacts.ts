import type { Budget, CustomerList, Facts } from "../../src/intake/facts";
import { day, factsOf, type LedgerRow, type OrderRow } from "./facts";

/** Facts with a customer list: name and segment; `null` for none. */
export function withSegments(facts: Facts, rows: readonly (readonly [string, string | null])[]): Facts {
  const segments = [...new Set(rows.flatMap(([, segment]) => segment ?? []))];
  const none = () => new Int32Array(rows.length).fill(-1);
  const customers: CustomerList = {
    ...{ customers: rows.map(([name]) => name), segments, channels: [], regions: [] },
    customer: Int32Array.from(rows.keys()),
    name: rows.map(() => ""),
    segment: Int32Array.from(rows, ([, segment]) => (segment === null ? -1 : segments.indexOf(segment))),
    ...{ channel: none(), region: none(), date: new Float64Array(rows.length).fill(day("2024-01-01")) },
  };
  return { ...facts, customers };
}

/**
 * A shop of two segments in January 2025. Four orders by customers (2 Ada, 1 Bo, 1 Cy) and one of nobody, so that
 * shared cost is in fifths. Ada and Bo are Trade, Cy is "<1k" (a word that must not work as a criterion), Dee has none.
 */
export const shopOrders: readonly OrderRow[] = [
  ["1", "2025-01-05", "Ada", 400],
  ["2", "2025-01-06", "Ada", 200],
  ["2", "2025-01-20", "Ada", -50],
  ["3", "2025-01-07", "Bo", 250],
  ["4", "2025-01-08", "Cy", 100],
  ["5", "2025-01-09", null, 50],
];

/** Lifecycle 205 + 25, goods 380, rent 40. */
export const shopLedger: readonly LedgerRow[] = [
  ["2025-01-31", "Advertising", null, 100],
  ["2025-01-31", "Onboarding", "Cy", 30],
  ["2025-01-31", "Customer support", "Bo", 20],
  ["2025-01-31", "Customer support", null, 50],
  ["2025-01-31", "Loyalty programme", "Ada", 5],
  ["2025-01-31", "Bad debt", "Cy", 25],
  ["2025-01-31", "Cost of sales", null, 380],
  ["2025-01-31", "Office rent", null, 40],
  ["2025-01-31", "Sales revenue", null, -950],
];

export function shopFacts(): Facts {
  const facts = withSegments(factsOf(shopOrders, shopLedger), [
    ["Ada", "Trade"],
    ["Bo", "Trade"],
    ["Cy", "<1k"],
    ["Dee", null],
  ]);
  // Ada's first order was reduced by 25
  return { ...facts, orders: { ...facts.orders, discount: Float64Array.of(25, 0, NaN, 0, 0, 0) } };
}

/** Category, month, amount, quantity, channel; `null` for none. */
export type BudgetRow = readonly [string, string | null, number, number?, string?];

export function budgetOfRows(rows: readonly BudgetRow[]): Budget {
  const categories = [...new Set(rows.map(([category]) => category))];
  const channels = [...new Set(rows.flatMap(([, , , , channel]) => channel ?? []))];
  return {
    ...{ categories, channels },
    category: Int32Array.from(rows, ([category]) => categories.indexOf(category)),
    channel: Int32Array.from(rows, ([, , , , channel]) => (channel === undefined ? -1 : channels.indexOf(channel))),
    date: Float64Array.from(rows, ([, date]) => day(date)),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
    quantity: Float64Array.from(rows, ([, , , quantity]) => quantity ?? NaN),
  };
}

/** Two months of a shop, as of 2025-05-31; orders by channel, costs, and what was planned from April to June. */
export function budgetedFacts(): Facts {
  const orders: OrderRow[] = [
    ["0", "2024-05-10", "Old", 70, "Web"],
    ["1", "2025-03-10", "Ada", 30, "Web"],
    ["2", "2025-04-10", "Ada", 100, "Web"],
    ["3", "2025-04-11", "Bo", 60, "Shop"],
    ["4", "2025-05-02", "Cy", 90, "Web"],
    ["5", "2025-05-03", "Bo", 80, "web "],
  ];
  const ledger: LedgerRow[] = [
    ["2025-03-31", "Customer support", null, 11],
    ["2025-04-30", "Advertising", null, 50],
    ["2025-05-31", "Advertising", null, 49],
    ["2025-04-30", "Customer support", null, 20],
    ["2025-05-31", "Office rent", null, 33],
  ];
  const budget = budgetOfRows([
    ["Sales", "2025-04-01", 120, 2, "Web"],
    ["Sales", "2025-04-01", 80, 2, "Shop"],
    ["Sales", "2025-05-01", 60, 1, "Web"],
    ["Sales", "2025-06-01", 500, 9, "Web"],
    ["Advertising", "2025-04-01", 40, 1],
    ["Advertising", "2025-05-01", 40, 1],
    ["Customer support", "2025-04-15", 25],
    ["Loyalty programme", "2025-05-01", 10],
    ["Advertising", null, 7],
  ]);
  return { ...factsOf(orders, ledger), budget };
}
