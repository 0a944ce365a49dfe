import { discountedClv } from "../../core/metrics/discountedClv";
import { defineFunction } from "../define";
import { discountParameter, marginParameter, timingParameter } from "../parameters";

export const CLVDISCOUNTED = defineFunction({
  id: "CLVDISCOUNTED",
  category: "value",
  description: "Customer lifetime value over given periods: margin times survival, discounted.",
  parameters: [
    { ...marginParameter, takes: "row", description: "Margin per period: one for all, or a row of periods." },
    {
      name: "churn",
      kind: "share",
      takes: "row",
      unit: "share per period",
      description: "Churn per period: one for all, or a row of periods.",
    },
    discountParameter,
    {
      name: "periods",
      kind: "whole",
      default: 1,
      unit: "periods",
      description: "Number of periods where margin and churn are one each.",
    },
    timingParameter,
    {
      name: "survival",
      kind: "enum",
      words: ["cumulative", "certainfirst", "single"],
      default: "cumulative",
      description: "Who pays in period t.",
    },
  ],
  result: { shape: "each", unit: "money per customer" },
  formula:
    "sum of margin x survival / (1 + discount)^x; survival: cumulative r^t, certainfirst r^(t-1), single 1 - churn of t; " +
    "x = t (end), t - 0.5 (mid), t - 1 (start)",
  examples: [
    { args: [1000, 0.1, 0.1, 3], gives: 2035.3118, within: 5e-5 },
    { args: [1000, 0.1, 0.1, 3, "mid"], gives: 2134.653, within: 5e-5 },
    { args: [1000, 0.1, 0.1, 3, "start"], gives: 2238.843, within: 5e-5 },
    {
      args: [[[1000, 1000, 1000]], 0.1, 0.1, null, "end", "single"],
      gives: 2238.1668,
      within: 5e-5,
      source: "source article",
    },
    { args: [1000, 0.1, 0.1, 3, "mid", "single"], gives: 2347.4091, within: 5e-5 },
    { args: [1000, 0.1, 0.1, 3, "start", "single"], gives: 2461.9835, within: 5e-5 },
    { args: [1000, 0.1, 0.1, 3, "end", "certainfirst"], gives: 2261.4576, within: 5e-5 },
    { args: [1000, 0.1, 0.1, 3, "mid", "certainfirst"], gives: 2371.8367, within: 5e-5 },
    { args: [1000, 0.1, 0.1, 3, "start", "certainfirst"], gives: 2487.6033, within: 5e-5 },
  ],
  source: "Gupta & Lehmann (2003), Customers as Assets; the source article's formula is survival = single.",
  notes: ["A column takes customers one by one; a table of customers by periods takes one row per customer."],
  compute: ({ margin, churn, ...options }) => discountedClv(margin, churn, options),
});
