import { upgradeRoi } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const UPGRADEROI = defineFunction({
  id: "UPGRADEROI",
  category: "value",
  description: "Return on a measure that lifts a customer's value with some probability.",
  parameters: [
    { name: "uplift", kind: "money", unit: "money", description: "Additional value if it works." },
    { name: "cost", kind: "money", zero: "divides", unit: "money", description: "Cost of the measure." },
    { name: "probability", kind: "share", default: 1, unit: "probability", description: "Probability that it works." },
  ],
  result: { shape: "each", unit: "ratio" },
  formula: "(probability x uplift - cost) / cost",
  examples: [{ args: [500, 200, 0.6], gives: 0.5 }],
  source: "Expected return on cost.",
  compute: ({ uplift, cost, probability }) => upgradeRoi(uplift, cost, probability),
});
