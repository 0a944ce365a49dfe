import { concentration } from "../../core/metrics/rates";
import { defineFunction } from "../define";

export const CRN = defineFunction({
  id: "CRN",
  category: "rates",
  description: "Concentration ratio: share that the n largest hold together.",
  parameters: [
    { name: "sizes", kind: "count", takes: "list", unit: "money, units or customers", description: "Range of sizes." },
    { name: "n", kind: "whole", description: "How many of the largest: 1, 2, 3..." },
  ],
  result: { shape: "one", unit: "share" },
  formula: "sum of the n largest / sum of all",
  errors: [
    { code: "#DIV/0!", when: "all sizes are 0" },
    { code: "#N/A", when: "there is no size" },
  ],
  examples: [{ args: [[[40], [10], [30], [20]], 2], gives: 0.7 }],
  source: "Concentration ratio CR(n).",
  compute: ({ sizes, n }) => concentration(sizes, n),
});
