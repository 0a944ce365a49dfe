import { healthScores } from "../../core/segments/scores";
import { defineFunction } from "../define";
import { orBlank } from "../table";

export const HEALTHSCORE = defineFunction({
  id: "HEALTHSCORE",
  category: "customers",
  description: "Health of each customer, 0 to 100: metrics on the range of the sample, weighted.",
  parameters: [
    { name: "metrics", kind: "number", takes: "table", description: "One row per customer, one column per metric." },
    { name: "weights", kind: "count", takes: "list", description: "One weight per metric, of any scale." },
    {
      name: "directions",
      kind: "number",
      takes: "list",
      optional: true,
      description: "One per metric: 1 where more is better, -1 where less is; all 1 if omitted.",
    },
  ],
  result: { shape: "column", unit: "points, 0 to 100" },
  formula:
    "sum of weight x 100(value - worst) / (best - worst) over the sum of weights; a metric equal for all counts 50",
  errors: [{ code: "#DIV/0!", when: "all weights are 0" }],
  examples: [
    {
      args: [
        [
          [10, 5],
          [20, 1],
          [30, 3],
        ],
        [[0.5, 0.5]],
        [[1, -1]],
      ],
      gives: [[0], [75], [75]],
    },
  ],
  source: "Min-max scaling; a row with a blank gets no score.",
  compute: ({ metrics, weights, directions = new Float64Array(weights.length).fill(1) }) =>
    healthScores(metrics, weights, directions).map(orBlank),
});
