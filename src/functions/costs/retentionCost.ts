import { retentionCost } from "../../core/metrics/unitCost";
import { defineFunction } from "../define";

export const RETENTIONCOST = defineFunction({
  id: "RETENTIONCOST",
  category: "costs",
  description: "Cost of keeping one customer: retention spend per retained customer.",
  parameters: [
    { name: "cost", kind: "money", unit: "money", description: "Retention cost of the period." },
    {
      name: "retained",
      kind: "count",
      zero: "divides",
      unit: "customers",
      description: "Customers retained in the same period.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "cost / retained",
  examples: [
    { args: [20000, 400], gives: 50, source: "source article, retention cost" },
    { args: [10000, 500], gives: 20 },
  ],
  source: "Standard definition, per retained customer (not per targeted customer).",
  compute: ({ cost, retained }) => retentionCost(cost, retained),
});
