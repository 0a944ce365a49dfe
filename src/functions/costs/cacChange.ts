import { cacChange } from "../../core/metrics/cac";
import { defineFunction } from "../define";

export const CACCHANGE = defineFunction({
  id: "CACCHANGE",
  category: "costs",
  description: "Relative change of CAC when the acquisition cost and the conversion rate of the same traffic change.",
  parameters: [
    {
      name: "costChange",
      kind: "rate",
      unit: "relative change",
      description: "Change of the cost: -20% is a fifth less.",
    },
    {
      name: "conversionChange",
      kind: "number",
      unit: "relative change",
      description: "Change of the conversion rate, relative: +15% of what it was.",
    },
  ],
  result: { shape: "each", unit: "relative change" },
  formula: "(1 + costChange) / (1 + conversionChange) - 1",
  errors: [{ code: "#DIV/0!", when: "the conversion change is -1: nobody converts" }],
  examples: [{ args: [-0.2, 0.15], gives: -0.304348, within: 5e-7, source: "source article, advertising" }],
  source: "Follows from CAC = cost / (traffic x conversion).",
  compute: ({ costChange, conversionChange }) => cacChange(costChange, conversionChange),
});
