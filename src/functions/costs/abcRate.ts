import { abcRate } from "../../core/metrics/abc";
import { defineFunction } from "../define";

export const ABCRATE = defineFunction({
  id: "ABCRATE",
  category: "costs",
  description:
    "Activity rate: cost of a pool per unit of its practical capacity. Time-driven where capacity is minutes.",
  parameters: [
    { name: "poolCost", kind: "money", unit: "money", description: "Cost of the resources of the activity." },
    {
      name: "practicalCapacity",
      kind: "count",
      zero: "divides",
      unit: "minutes, orders...",
      description: "What they can really deliver, about 80% of the theoretical capacity.",
    },
  ],
  result: { shape: "each", unit: "money per unit of capacity" },
  formula: "poolCost / practicalCapacity",
  examples: [{ args: [560_000, 700_000], gives: 0.8, source: "Kaplan & Anderson (2004)" }],
  source: "Kaplan & Anderson (2004), Time-Driven Activity-Based Costing.",
  compute: ({ poolCost, practicalCapacity }) => abcRate(poolCost, practicalCapacity),
});
