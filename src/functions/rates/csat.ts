import { csat } from "../../core/metrics/satisfaction";
import { defineFunction } from "../define";
import { scaleErrors, scaleMaxParameter, scoresParameter } from "./scale";

export const CSAT = defineFunction({
  id: "CSAT",
  category: "rates",
  description: "Customer satisfaction: share of answers in the top boxes of a scale.",
  parameters: [
    scoresParameter,
    { name: "top", kind: "whole", default: 2, description: "How many of the highest answers count as satisfied." },
    scaleMaxParameter,
  ],
  result: { shape: "one", unit: "share" },
  formula: "answers above scaleMax - top / answers",
  errors: scaleErrors,
  examples: [{ args: [[[5], [4], [4], [3], [1]]], gives: 0.6 }],
  source: "Top-two-box score.",
  compute: ({ scores, top, scaleMax }) => csat(scores, top, scaleMax),
});
