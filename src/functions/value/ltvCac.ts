import { ltvToCac } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const LTVCAC = defineFunction({
  id: "LTVCAC",
  category: "value",
  description: "Lifetime value per unit of acquisition cost.",
  parameters: [
    { name: "ltv", kind: "money", unit: "money per customer", description: "Lifetime value of a customer." },
    {
      name: "cac",
      kind: "money",
      zero: "divides",
      unit: "money per customer",
      description: "Acquisition cost of a customer.",
    },
  ],
  result: { shape: "each", unit: "ratio" },
  formula: "ltv / cac",
  examples: [{ args: [1500, 500], gives: 3 }],
  source: "Standard definition. Both sides on the same margin basis and horizon; 3 is a common rule of thumb.",
  compute: ({ ltv, cac }) => ltvToCac(ltv, cac),
});
