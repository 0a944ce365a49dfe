import { activationCost } from "../../core/metrics/unitCost";
import { defineFunction } from "../define";

export const ACTIVATIONCOST = defineFunction({
  id: "ACTIVATIONCOST",
  category: "costs",
  description: "Cost of activating one customer: onboarding cost per activated customer.",
  parameters: [
    { name: "cost", kind: "money", unit: "money", description: "Activation cost of the period." },
    {
      name: "activated",
      kind: "count",
      zero: "divides",
      unit: "customers",
      description: "Customers activated in the same period.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "cost / activated",
  examples: [{ args: [20000, 400], gives: 50 }],
  source: "Standard definition; activated means that the second order fell in the period, or as your stage model says.",
  compute: ({ cost, activated }) => activationCost(cost, activated),
});
