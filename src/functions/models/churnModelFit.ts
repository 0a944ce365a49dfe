import { fitLogistic } from "../../core/models/logistic/fit";
import { requireLength } from "../../core/require";
import { defineFunction } from "../define";
import { incompleteRowsNote } from "./completeRows";
import { completeIndices, featuresParameter } from "./featureRows";
import { endingRows, fitRow } from "./fitTable";
import { eventNumbers } from "./observations";

export const CHURNMODEL_FIT = defineFunction({
  id: "CHURNMODEL.FIT",
  category: "models",
  description: "Fits a logistic model of churn to features of customers: label, value, standard error.",
  parameters: [
    { name: "outcomes", kind: "boolean", takes: "list", description: "Column: TRUE or 1 where the customer left." },
    featuresParameter,
    {
      name: "ridge",
      kind: "count",
      default: 0,
      unit: "penalty",
      description: "Weight of half the sum of squared standardised coefficients; the intercept is not penalised.",
    },
  ],
  result: { shape: "table", columns: ["label", "value", "standard error"], unit: "change of the log odds per unit" },
  formula: "ln(p / (1 - p)) = intercept + beta 1 x1 + beta 2 x2 + ...; EXP(beta) is the odds ratio",
  errors: [{ code: "#N/A", when: "all outcomes are alike, or a feature is the same for everyone (it is named)" }],
  examples: [
    {
      args: [
        [[1], [0], [1], [0], [0], [1], [0], [1]],
        [[5], [1], [3], [2], [4], [6], [1], [2]],
      ],
      gives: [
        ["model", "logistic", ""],
        ["intercept", -2.53381059722, 1.90231681],
        ["beta 1", 0.876370684024, 0.6204786397],
        ["mean 1", 3, ""],
        ["log-likelihood", -4.0331326150407, ""],
        ["n", 8, ""],
        ["status", "ok", ""],
      ],
      within: 1e-7,
      source: "mpmath, 30 digits",
    },
  ],
  source: "Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, section 4.4.",
  notes: [
    "status: ok; boundary: the features separate those who left from those who stayed (a ridge of 1 helps); ridge: features repeat each other.",
    "The rows mean 1, mean 2... are the averages of the sample: CHURNMODEL.WHY compares with them.",
    incompleteRowsNote,
  ],
  compute: ({ outcomes, features, ridge }) => {
    requireLength("features", features.length, outcomes.length);
    const given = eventNumbers(outcomes);
    const kept = completeIndices(
      outcomes.length,
      features,
      Array.from(given, (outcome) => [outcome]),
    );
    const fit = fitLogistic(
      kept.map((i) => given[i]!),
      kept.map((i) => features[i]!),
      ridge,
    );
    return [
      ["model", "logistic", ""],
      fitRow("intercept", fit.intercept, fit.interceptError),
      ...Array.from(fit.coefficients, (beta, a) => fitRow(`beta ${a + 1}`, beta, fit.standardErrors[a])),
      ...Array.from(fit.means, (mean, a) => fitRow(`mean ${a + 1}`, mean)),
      ...endingRows(fit),
    ];
  },
});
