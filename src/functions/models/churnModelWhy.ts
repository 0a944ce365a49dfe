import { contributions } from "../../core/models/logistic/score";
import { defineFunction } from "../define";
import { churnFitWithMeansParameter, exampleChurnFit } from "./churnModelParameter";
import { featuresParameter } from "./featureRows";

export const CHURNMODEL_WHY = defineFunction({
  id: "CHURNMODEL.WHY",
  category: "models",
  description:
    "Why a customer scores as they do: what each feature adds to the log odds, against the average customer.",
  parameters: [churnFitWithMeansParameter, featuresParameter],
  result: { shape: "table", columns: ["feature 1", "feature 2", "..."], unit: "log odds, one column per feature" },
  formula: "beta (x - mean); a row adds up to the log odds of the score less those of the average customer",
  examples: [
    {
      args: [
        exampleChurnFit,
        [
          [4, 0],
          [2, 1],
        ],
      ],
      gives: [
        [0.5, 0.25],
        [-0.5, -0.75],
      ],
    },
  ],
  source: "Linear contributions of the logistic model: .5 (4 - 3), -1 (0 - .25), .5 (2 - 3), -1 (1 - .25).",
  notes: ["A row with a blank gives blanks."],
  compute: ({ fit, features }) =>
    features.map((row) => {
      const added = contributions(fit, fit.means, row);
      return row.some(Number.isNaN) ? Array.from(added, () => "") : [...added];
    }),
});
