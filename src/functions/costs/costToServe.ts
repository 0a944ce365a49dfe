import { costToServe } from "../../core/metrics/unitCost";
import { defineFunction } from "../define";

export const COSTTOSERVE = defineFunction({
  id: "COSTTOSERVE",
  category: "costs",
  description: "Cost of serving one customer: orders, delivery, support and credit per served customer.",
  parameters: [
    { name: "cost", kind: "money", unit: "money", description: "Cost of serving in the period." },
    {
      name: "served",
      kind: "count",
      zero: "divides",
      unit: "customers",
      description: "Customers (or orders) served in the same period.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "cost / served",
  examples: [{ args: [10000, 500], gives: 20 }],
  source: "Standard definition; divide by orders for the cost to serve an order.",
  compute: ({ cost, served }) => costToServe(cost, served),
});
