import { grr } from "../../core/metrics/rates";
import { defineFunction } from "../define";
import { lossParameters, startParameter } from "./revenueMovements";

export const GRR = defineFunction({
  id: "GRR",
  category: "rates",
  description: "Gross revenue retention: what is left of the start's revenue without any growth.",
  parameters: [startParameter, ...lossParameters],
  result: { shape: "each", unit: "share per period" },
  formula: "(start - contraction - churn) / start",
  examples: [{ args: [100, 5, 10], gives: 0.85 }],
  source: "Standard definition; all amounts positive, reactivation left out.",
  compute: ({ start, contraction, churn }) => grr(start, contraction, churn),
});
