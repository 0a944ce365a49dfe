import { targetCost } from "../../core/metrics/targetCost";
import { defineFunction } from "../define";
import { orBlank } from "../table";

export const TARGETCOST = defineFunction({
  id: "TARGETCOST",
  category: "costs",
  description: "Target costing: what it may cost at most, and by how much the current cost is above that.",
  parameters: [
    { name: "targetPrice", kind: "money", unit: "money", description: "Price that the market takes." },
    { name: "targetMarginRate", kind: "share", unit: "share of the price", description: "Margin wanted." },
    { name: "currentCost", kind: "money", optional: true, unit: "money", description: "Cost as it is now." },
  ],
  result: { shape: "row", columns: ["allowable cost", "gap"], unit: "money" },
  formula: "allowable = targetPrice x (1 - targetMarginRate); gap = currentCost - allowable",
  examples: [
    { args: [100, 0.2, 85], gives: [[80, 5]] },
    { args: [100, 0.2], gives: [[80, ""]] },
  ],
  source: "Target costing (target price less target profit).",
  compute: ({ targetPrice, targetMarginRate, currentCost }) => {
    const { allowable, gap } = targetCost(targetPrice, targetMarginRate, currentCost);
    return [allowable, orBlank(gap)];
  },
});
