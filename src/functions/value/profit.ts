import { customerProfit } from "../../core/metrics/profit";
import { defineFunction } from "../define";

export const PROFIT = defineFunction({
  id: "PROFIT",
  category: "value",
  description: "Customer profit: revenue less acquisition, retention, service and goods.",
  parameters: [
    { name: "revenue", kind: "money", unit: "money", description: "Revenue of the customer." },
    { name: "acquisitionCost", kind: "money", unit: "money", description: "Cost of winning the customer." },
    { name: "retentionCost", kind: "money", unit: "money", description: "Cost of keeping the customer." },
    { name: "serviceCost", kind: "money", default: 0, unit: "money", description: "Cost of serving the customer." },
    { name: "costOfGoods", kind: "money", default: 0, unit: "money", description: "Cost of what the customer bought." },
  ],
  result: { shape: "each", unit: "money" },
  formula: "revenue - acquisitionCost - retentionCost - serviceCost - costOfGoods",
  examples: [{ args: [3000, 500, 200], gives: 2300, source: "source article, customer profitability" }],
  source: "Contribution of a customer; all amounts of the same period.",
  compute: (account) => customerProfit(account),
});
