import { abcClasses } from "../../core/segments/tiers";
import { defineFunction } from "../define";

export const ABCCLASS = defineFunction({
  id: "ABCCLASS",
  category: "customers",
  description: "ABC class of each customer by the share of the total that larger customers hold.",
  parameters: [
    { name: "values", kind: "number", takes: "list", unit: "money", description: "Column of customer values." },
    { name: "a", kind: "share", default: 0.8, unit: "share of the total", description: "Where class A ends." },
    { name: "b", kind: "share", default: 0.95, unit: "share of the total", description: "Where class B ends." },
  ],
  result: { shape: "column", unit: "A, B, C" },
  formula: "cumulative share before the customer, the largest first: below a: A, below b: B, else C",
  examples: [{ args: [[[50], [30], [10], [6], [4]]], gives: [["A"], ["A"], ["B"], ["B"], ["C"]] }],
  source: "Pareto analysis; values of 0 or less are C and do not count in the total.",
  compute: ({ values, a, b }) => abcClasses(values, a, b).map((abc) => abc ?? ""),
});
