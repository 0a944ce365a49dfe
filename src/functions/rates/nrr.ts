import { nrr } from "../../core/metrics/rates";
import { defineFunction } from "../define";
import { expansionParameter, lossParameters, startParameter } from "./revenueMovements";

export const NRR = defineFunction({
  id: "NRR",
  category: "rates",
  description: "Net revenue retention: what has become of the start's revenue, with the growth of the same customers.",
  parameters: [startParameter, expansionParameter, ...lossParameters],
  result: { shape: "each", unit: "share per period" },
  formula: "(start + expansion - contraction - churn) / start",
  examples: [{ args: [100, 15, 5, 10], gives: 1 }],
  source: "Standard definition; customers of the start only, new ones never count.",
  compute: ({ start, expansion, contraction, churn }) => nrr(start, expansion, contraction, churn),
});
