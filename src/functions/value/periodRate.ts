import { periodRate } from "../../core/metrics/periodRate";
import { defineFunction } from "../define";

const words = ["day", "week", "month", "quarter", "year"] as const;

export const PERIODRATE = defineFunction({
  id: "PERIODRATE",
  category: "value",
  description: "Converts a rate per period into the rate per another period by compounding.",
  parameters: [
    {
      name: "rate",
      kind: "number",
      unit: "per from",
      description: "The rate: a share for decay, above -1 for growth.",
    },
    { name: "from", kind: "enum", words, description: "Period of the given rate." },
    { name: "to", kind: "enum", words, description: "Period of the wanted rate." },
    { name: "kind", kind: "enum", words: ["decay", "growth"], description: "Whether the rate takes away or adds." },
  ],
  result: { shape: "each", unit: "per to" },
  formula: "decay: 1 - (1 - rate)^n; growth: (1 + rate)^n - 1; n = periods from in one to",
  examples: [
    { args: [0.03, "month", "year", "decay"], gives: 0.306158, within: 5e-7 },
    { args: [0.1, "year", "month", "growth"], gives: 0.00797414, within: 5e-9 },
    { args: [0.1, "year", "month", "decay"], gives: 0.00874161, within: 5e-9 },
    { args: [0.01, "week", "year", "decay"], gives: 0.408097, within: 5e-7 },
  ],
  source: "Compounding; a year is 365.25 days and 12 months, a week 7 days.",
  compute: ({ rate, from, to, kind }) => periodRate(rate, from, to, kind),
});
