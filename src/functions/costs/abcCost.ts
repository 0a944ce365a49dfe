import { abcCost } from "../../core/metrics/abc";
import { defineFunction } from "../define";

export const ABCCOST = defineFunction({
  id: "ABCCOST",
  category: "costs",
  description: "Cost of what each customer used: activity rates times quantities, one row per customer.",
  parameters: [
    {
      name: "rates",
      kind: "money",
      takes: "row",
      unit: "money per unit",
      description: "One rate for all, or a row of rates, one per activity.",
    },
    {
      name: "quantities",
      kind: "number",
      takes: "row",
      unit: "units",
      description: "One row per customer, one column per activity.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula: "sum over the activities of rate x quantity",
  examples: [
    { args: [0.8, [[8], [44], [50]]], gives: [[6.4], [35.2], [40]], source: "Kaplan & Anderson (2004)" },
    { args: [0.8, [[8, 44, 50]]], gives: 81.6, source: "Kaplan & Anderson (2004)" },
    {
      args: [
        [[2, 10]],
        [
          [1, 1],
          [3, 0],
        ],
      ],
      gives: [[12], [6]],
    },
  ],
  source: "Kaplan & Anderson (2004), Time-Driven Activity-Based Costing.",
  notes: ["A row with a blank quantity gives a blank: enter 0 where a customer did not use an activity."],
  compute: ({ rates, quantities }) => abcCost(rates, quantities),
});
