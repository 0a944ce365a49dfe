import { quickRatio } from "../../core/metrics/rates";
import { defineFunction } from "../define";
import { expansionParameter, lossParameters } from "./revenueMovements";

export const QUICKRATIO = defineFunction({
  id: "QUICKRATIO",
  category: "rates",
  description: "Quick ratio: recurring revenue gained per unit of recurring revenue lost.",
  parameters: [
    { name: "new", kind: "count", unit: "money", description: "Revenue from new customers." },
    expansionParameter,
    ...lossParameters,
    {
      name: "reactivation",
      kind: "count",
      default: 0,
      unit: "money",
      description: "Revenue from returning customers.",
    },
  ],
  result: { shape: "each", unit: "ratio" },
  formula: "(new + expansion + reactivation) / (contraction + churn)",
  errors: [{ code: "#DIV/0!", when: "nothing was lost" }],
  examples: [{ args: [20, 15, 5, 10], gives: 2.3333, within: 5e-5 }],
  source: "SaaS quick ratio; 4 is a common rule of thumb.",
  compute: ({ new: won, expansion, contraction, churn, reactivation }) =>
    quickRatio({ won, expansion, contraction, churn, reactivation }),
});
