import { costRatio } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const COSTRATIO = defineFunction({
  id: "COSTRATIO",
  category: "costs",
  description: "Cost as a share of revenue.",
  parameters: [
    { name: "cost", kind: "money", unit: "money", description: "Cost of the period." },
    { name: "revenue", kind: "money", zero: "divides", unit: "money", description: "Revenue of the same period." },
  ],
  result: { shape: "each", unit: "share" },
  formula: "cost / revenue",
  examples: [{ args: [10_000_000, 50_000_000], gives: 0.2, source: "source article, acquisition cost ratio" }],
  source: "Standard definition.",
  compute: ({ cost, revenue }) => costRatio(cost, revenue),
});
