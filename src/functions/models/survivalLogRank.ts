import { logRank } from "../../core/models/survival/logRank";
import { defineFunction } from "../define";
import { completeRows, incompleteRowsNote } from "./completeRows";
import { eventNumbers, groupIndices, observationParameters } from "./observations";

export const SURVIVAL_LOGRANK = defineFunction({
  id: "SURVIVAL.LOGRANK",
  category: "models",
  description: "Log-rank test that groups have the same survival curve: chi-square, degrees of freedom, p-value.",
  parameters: [
    ...observationParameters,
    { name: "groups", kind: "id", takes: "list", zero: "blank", description: "Column of groups, two or more." },
  ],
  result: { shape: "table", columns: ["label", "value"], unit: "test statistic, probability, events" },
  formula: "observed less expected events of the groups, squared over their hypergeometric variance",
  errors: [{ code: "#N/A", when: "there are fewer than two groups, or no event" }],
  examples: [
    {
      args: [
        [[1], [2], [3], [4], [5], [6]],
        [[1], [1], [1], [1], [0], [1]],
        [["a"], ["a"], ["b"], ["a"], ["b"], ["b"]],
      ],
      gives: [
        ["chi-square", 2.5566532880518684],
        ["degrees of freedom", 1],
        ["p-value", 0.10983086614129],
        ["observed a", 3],
        ["expected a", 1.4833333333],
        ["observed b", 2],
        ["expected b", 3.5166666667],
        ["n", 6],
      ],
      source: "by hand",
    },
  ],
  source: "Mantel (1966).",
  notes: [incompleteRowsNote],
  compute: ({ durations, events, groups }) => {
    const { names, indices } = groupIndices(groups);
    const rows = completeRows({ durations, events: eventNumbers(events), groups: indices });
    const test = logRank(rows, rows.groups);
    return [
      ["chi-square", test.chiSquare],
      ["degrees of freedom", test.degreesOfFreedom],
      ["p-value", test.pValue],
      ...names.flatMap((name, i) => [
        [`observed ${name}`, test.observed[i] ?? 0],
        [`expected ${name}`, test.expected[i] ?? 0],
      ]),
      ["n", rows.durations.length],
    ];
  },
});
