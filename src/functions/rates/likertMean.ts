import { likertMean } from "../../core/metrics/satisfaction";
import { defineFunction } from "../define";
import { scaleErrors, scaleMaxParameter, scoresParameter } from "./scale";

export const LIKERTMEAN = defineFunction({
  id: "LIKERTMEAN",
  category: "rates",
  description: "Mean of answers on a scale from 1.",
  parameters: [scoresParameter, scaleMaxParameter],
  result: { shape: "one", unit: "points of the scale" },
  formula: "sum of answers / answers",
  errors: scaleErrors,
  examples: [{ args: [[[5], [4], [4], [3], [1]]], gives: 3.4 }],
  source: "Arithmetic mean; the share of the top boxes (CSAT) says more about a skewed distribution.",
  compute: ({ scores, scaleMax }) => likertMean(scores, scaleMax),
});
