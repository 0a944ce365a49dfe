import { variance } from "../../core/metrics/variance";
import { defineFunction } from "../define";

export const VARIANCE = defineFunction({
  id: "VARIANCE",
  category: "costs",
  description:
    "Why an amount differs from its budget: price, volume and total variance; positive where the actual is higher.",
  parameters: [
    { name: "budgetPrice", kind: "money", unit: "money per unit", description: "Budgeted price or cost rate." },
    { name: "budgetQty", kind: "number", unit: "units", description: "Budgeted quantity." },
    { name: "actualPrice", kind: "money", unit: "money per unit", description: "Actual price or cost rate." },
    { name: "actualQty", kind: "number", unit: "units", description: "Actual quantity." },
  ],
  result: { shape: "row", columns: ["price", "volume", "total"], unit: "money" },
  formula:
    "price = (actualPrice - budgetPrice) x actualQty; volume = (actualQty - budgetQty) x budgetPrice; total = both",
  examples: [{ args: [10, 100, 12, 90], gives: [[180, -100, 80]] }],
  source: "Standard costing; the joint effect belongs to the price.",
  compute: ({ budgetPrice, budgetQty, actualPrice, actualQty }) => {
    const budget = { price: budgetPrice, quantity: budgetQty };
    const { price, volume, total } = variance(budget, { price: actualPrice, quantity: actualQty });
    return [price, volume, total];
  },
});
