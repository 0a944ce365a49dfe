import { abcUnused } from "../../core/metrics/abc";
import { defineFunction } from "../define";

export const ABCUNUSED = defineFunction({
  id: "ABCUNUSED",
  category: "costs",
  description: "Cost of the capacity that nobody used. It is shown by itself, never spread over customers.",
  parameters: [
    { name: "rate", kind: "money", unit: "money per unit", description: "Activity rate, as ABCRATE gives it." },
    { name: "capacity", kind: "count", unit: "units", description: "Practical capacity." },
    { name: "used", kind: "count", unit: "units", description: "Capacity that was used." },
  ],
  result: { shape: "each", unit: "money" },
  formula: "rate x (capacity - used)",
  examples: [{ args: [0.8, 700_000, 578_600], gives: 97_120, source: "Kaplan & Anderson (2004)" }],
  source: "Kaplan & Anderson (2004), Time-Driven Activity-Based Costing. Negative where more was used than planned.",
  compute: ({ rate, capacity, used }) => abcUnused(rate, capacity, used),
});
