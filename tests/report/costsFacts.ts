import type { CustomerList, Facts } from "../../src/intake/facts";
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
