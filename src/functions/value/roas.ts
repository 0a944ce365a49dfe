import { roas } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const ROAS = defineFunction({
  id: "ROAS",
  category: "value",
  description: "Return on advertising spend: revenue per unit spent.",
  parameters: [
    { name: "revenue", kind: "money", unit: "money", description: "Revenue that the advertising brought." },
    { name: "spend", kind: "money", zero: "divides", unit: "money", description: "Advertising spend." },
  ],
  result: { shape: "each", unit: "ratio" },
  formula: "revenue / spend",
  examples: [{ args: [5000, 1000], gives: 5 }],
  source: "Standard definition; revenue, not margin.",
  compute: ({ revenue, spend }) => roas(revenue, spend),
});
