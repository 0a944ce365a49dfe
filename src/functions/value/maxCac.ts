import { maxCac } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const MAXCAC = defineFunction({
  id: "MAXCAC",
  category: "value",
  description: "The highest acquisition cost that keeps the wanted ratio of lifetime value to cost.",
  parameters: [
    { name: "ltv", kind: "money", unit: "money per customer", description: "Lifetime value of a customer." },
    {
      name: "targetRatio",
      kind: "count",
      zero: "divides",
      default: 3,
      unit: "ratio",
      description: "Value per unit of cost wanted.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "ltv / targetRatio",
  examples: [{ args: [1800], gives: 600 }],
  source: "Turns LTVCAC round.",
  compute: ({ ltv, targetRatio }) => maxCac(ltv, targetRatio),
});
