import { rateChange } from "../../core/metrics/ratios";
import { defineFunction } from "../define";

export const RATECHANGE = defineFunction({
  id: "RATECHANGE",
  category: "rates",
  description: "Change of a rate, in points or relative to what it was.",
  parameters: [
    { name: "before", kind: "number", unit: "rate", description: "Rate before." },
    { name: "after", kind: "number", unit: "rate", description: "Rate after." },
    {
      name: "kind",
      kind: "enum",
      words: ["points", "relative"],
      default: "points",
      description: "How the change is told.",
    },
  ],
  result: { shape: "each", unit: "points, or relative change" },
  formula: "points: after - before; relative: after / before - 1",
  errors: [{ code: "#DIV/0!", when: "a relative change starts from 0" }],
  examples: [
    { args: [0.3, 0.4], gives: 0.1 },
    { args: [0.25, 0.35, "relative"], gives: 0.4, source: "source article, repurchase case" },
  ],
  source: "Standard definition.",
  compute: ({ before, after, kind }) => rateChange(before, after, kind),
});
