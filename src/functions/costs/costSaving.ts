import { costSaving } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const COSTSAVING = defineFunction({
  id: "COSTSAVING",
  category: "costs",
  description: "Share of a cost that was saved.",
  parameters: [
    { name: "before", kind: "money", zero: "divides", unit: "money", description: "Cost before the measure." },
    { name: "after", kind: "money", unit: "money", description: "Cost after the measure." },
  ],
  result: { shape: "each", unit: "share" },
  formula: "(before - after) / before",
  examples: [
    { args: [1000, 800], gives: 0.2, source: "source article, saving rate" },
    { args: [500, 400], gives: 0.2, source: "source article, logistics case" },
  ],
  source: "Standard definition; negative where the cost rose.",
  compute: ({ before, after }) => costSaving(before, after),
});
