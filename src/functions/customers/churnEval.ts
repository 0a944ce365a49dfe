import { evaluateChurn } from "../../core/segments/churnEvaluation";
import { defineFunction } from "../define";

export const CHURNEVAL = defineFunction({
  id: "CHURNEVAL",
  category: "customers",
  description: "How well predictions of churn did: hits, misses, precision, recall, accuracy, false alarms.",
  parameters: [
    {
      name: "predicted",
      kind: "share",
      takes: "list",
      unit: "probability",
      description: "Column of predicted probabilities.",
    },
    { name: "actual", kind: "boolean", takes: "list", description: "Column of what happened: TRUE or 1 is churn." },
    {
      name: "threshold",
      kind: "share",
      default: 0.5,
      unit: "probability",
      description: "From here on churn counts as predicted.",
    },
  ],
  result: { shape: "table", columns: ["label", "value"], unit: "counts and shares" },
  formula: "precision = tp / (tp + fp); recall = tp / (tp + fn); false alarm rate = fp / (fp + tn)",
  errors: [{ code: "#N/A", when: "in the row of a rate whose class is empty, or if there is no complete pair" }],
  examples: [
    {
      args: [
        [[0.9], [0.8], [0.6], [0.4], [0.3], [0.1]],
        [[1], [1], [0], [1], [0], [0]],
      ],
      gives: [
        ["tp", 2],
        ["fp", 1],
        ["fn", 1],
        ["tn", 2],
        ["precision", 0.6667],
        ["recall", 0.6667],
        ["accuracy", 0.6667],
        ["false alarm rate", 0.3333],
        ["n", 6],
      ],
      within: 5e-5,
    },
  ],
  source: "Standard confusion matrix.",
  compute: ({ predicted, actual, threshold }) => {
    const outcome = actual.map((churned) => (churned === "" ? undefined : churned));
    const result = evaluateChurn(predicted, outcome, threshold);
    return [
      ["tp", result.tp],
      ["fp", result.fp],
      ["fn", result.fn],
      ["tn", result.tn],
      ["precision", result.precision],
      ["recall", result.recall],
      ["accuracy", result.accuracy],
      ["false alarm rate", result.falseAlarmRate],
      ["n", result.n],
    ];
  },
});
