import { roi } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const ROI = defineFunction({
  id: "ROI",
  category: "value",
  description: "Return on investment. The gain is gross by default: it still contains the cost.",
  parameters: [
    { name: "gain", kind: "money", unit: "money", description: "What came back." },
    { name: "cost", kind: "money", zero: "divides", unit: "money", description: "What was spent." },
    {
      name: "basis",
      kind: "enum",
      words: ["gross", "net"],
      default: "gross",
      description: "Whether the gain still contains the cost.",
    },
  ],
  result: { shape: "each", unit: "ratio" },
  formula: "gross: (gain - cost) / cost; net: gain / cost",
  examples: [
    { args: [300, 200], gives: 0.5, source: "source article" },
    { args: [1500, 1000], gives: 0.5, source: "source article, case" },
    { args: [300, 200, "net"], gives: 1.5 },
  ],
  source: "Standard definition. The source article calls its gain net and computes gross.",
  compute: ({ gain, cost, basis }) => roi(gain, cost, basis),
});
