import { cac } from "../../core/metrics/cac";
import { defineFunction } from "../define";

export const CAC = defineFunction({
  id: "CAC",
  category: "costs",
  description: "Customer acquisition cost: what one new paying customer cost.",
  parameters: [
    { name: "cost", kind: "money", unit: "money", description: "Acquisition cost of the period." },
    {
      name: "newCustomers",
      kind: "count",
      zero: "divides",
      unit: "customers",
      description: "Paying customers won in the same period.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "cost / newCustomers",
  examples: [
    { args: [60000, 120], gives: 500 },
    { args: [[[70000], [155000]], 120], gives: [[583.333], [1291.667]], within: 5e-4, source: "paid and fully loaded" },
  ],
  source:
    "Standard definition. Paid CAC takes media spend and the customers it brought; fully loaded CAC all costs of sales and marketing.",
  notes: ["Use the same period for cost and customers, or shift the cost by the length of your sales cycle."],
  compute: ({ cost, newCustomers }) => cac(cost, newCustomers),
});
