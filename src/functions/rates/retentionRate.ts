import { retentionRate } from "../../core/metrics/rates";
import { defineFunction } from "../define";

export const RETENTIONRATE = defineFunction({
  id: "RETENTIONRATE",
  category: "rates",
  description: "Share of the customers at the start who are still there at the end.",
  parameters: [
    { name: "atStart", kind: "count", zero: "divides", unit: "customers", description: "Customers at the start." },
    { name: "atEnd", kind: "count", unit: "customers", description: "Customers at the end." },
    { name: "gained", kind: "count", unit: "customers", description: "Customers gained in the period." },
  ],
  result: { shape: "each", unit: "share per period" },
  formula: "(atEnd - gained) / atStart",
  examples: [{ args: [200, 220, 40], gives: 0.9 }],
  source: "Standard definition. Reactivated customers count as gained.",
  compute: ({ atStart, atEnd, gained }) => retentionRate(atStart, atEnd, gained),
});
