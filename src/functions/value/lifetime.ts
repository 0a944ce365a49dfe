import { lifetime } from "../../core/metrics/periodRate";
import { defineFunction } from "../define";

export const LIFETIME = defineFunction({
  id: "LIFETIME",
  category: "value",
  description: "Expected lifetime of a customer with constant churn, in periods.",
  parameters: [
    { name: "churn", kind: "share", zero: "divides", unit: "share per period", description: "Churn per period." },
  ],
  result: { shape: "each", unit: "periods" },
  formula: "1 / churn",
  examples: [{ args: [[[0.2], [0.1], [0.05]]], gives: [[5], [10], [20]], source: "source article" }],
  source: "Mean of the geometric distribution: it assumes that churn does not change with age.",
  compute: ({ churn }) => lifetime(churn),
});
