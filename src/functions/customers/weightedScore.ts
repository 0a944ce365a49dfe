import { weightedScore } from "../../core/segments/scores";
import { defineFunction } from "../define";
import { orBlank } from "../table";

export const WEIGHTEDSCORE = defineFunction({
  id: "WEIGHTEDSCORE",
  category: "customers",
  description: "Weighted mean of scores: one for a range as large as the weights, or one per row of a table.",
  parameters: [
    {
      name: "values",
      kind: "number",
      takes: "table",
      description: "Scores: one per weight, or a table with one column per weight.",
    },
    { name: "weights", kind: "count", takes: "list", description: "Weights, 0 or more, of any scale." },
  ],
  result: { shape: "column", unit: "points" },
  formula: "sum of weight x value / sum of weights",
  errors: [{ code: "#DIV/0!", when: "all weights are 0" }],
  examples: [
    { args: [[[3, 5]], [[1, 3]]], gives: 4.5 },
    {
      args: [
        [
          [3, 5],
          [4, 4],
        ],
        [[1, 3]],
      ],
      gives: [[4.5], [4]],
    },
  ],
  source: "Weighted arithmetic mean; a blank score gives a blank.",
  compute: ({ values, weights }) => {
    const all = values.flatMap((row) => [...row]);
    const rows = all.length === weights.length ? [all] : values;
    return rows.map((row) => orBlank(weightedScore(row, weights)));
  },
});
