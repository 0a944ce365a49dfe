import { presentValue } from "../../core/metrics/presentValue";
import { defineFunction } from "../define";
import { discountParameter, timingParameter } from "../parameters";
import { blankAsZero } from "../table";

export const LIFECYCLECOST = defineFunction({
  id: "LIFECYCLECOST",
  category: "costs",
  description: "Lifecycle cost of a customer: the present value of a stream of costs, one cell per period.",
  parameters: [
    {
      name: "costs",
      kind: "money",
      takes: "list",
      unit: "money per period",
      description: "Range of costs, one per period in order; a blank is no cost.",
    },
    { ...discountParameter, default: 0 },
    timingParameter,
  ],
  result: { shape: "one", unit: "money" },
  formula: "sum of cost / (1 + discount)^t, with t = 1, 2, 3... (end), 0.5, 1.5... (mid) or 0, 1... (start)",
  examples: [
    { args: [[[1e5], [5e4], [3e4]], 0.1], gives: 154770.85, within: 5e-3 },
    { args: [[[1e5], [5e4], [3e4]], 0.1, "start"], gives: 170247.93, within: 5e-3 },
    { args: [[[1e5], [5e4], [3e4]], 0.1, "mid"], gives: 162325.04, within: 5e-3 },
    { args: [[[1e5], [5e4]]], gives: 150000, source: "source article, potential stage" },
  ],
  source: "Discounted sum of the costs of all stages.",
  compute: ({ costs, discount, timing }) => presentValue(blankAsZero(costs), discount, timing),
});
