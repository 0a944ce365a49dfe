import { score } from "../../core/models/logistic/score";
import { defineFunction } from "../define";
import { churnFitParameter, exampleChurnFit } from "./churnModelParameter";

export const CHURNMODEL_SCORE = defineFunction({
  id: "CHURNMODEL.SCORE",
  category: "models",
  description: "Probability of churn of each customer, by a fit of CHURNMODEL.FIT.",
  parameters: [
    churnFitParameter,
    {
      name: "features",
      kind: "number",
      takes: "row",
      description: "Range of numbers: one row per customer, the columns as in the fit.",
    },
  ],
  result: { shape: "each", unit: "probability" },
  formula: "1 / (1 + e^-(intercept + beta 1 x1 + beta 2 x2 + ...))",
  examples: [
    {
      args: [
        exampleChurnFit,
        [
          [4, 0],
          [2, 1],
        ],
      ],
      gives: [[0.5], [0.119202922022118]],
    },
  ],
  source: "Logistic model: 1 / (1 + e^0) and 1 / (1 + e^2).",
  compute: ({ fit, features }) => score(fit, features),
});
