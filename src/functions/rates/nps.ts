import { nps } from "../../core/metrics/nps";
import { defineFunction } from "../define";

export const NPS = defineFunction({
  id: "NPS",
  category: "rates",
  description: "Net promoter score: % of answers 9 and 10 less % of answers 0 to 6.",
  parameters: [
    {
      name: "scores",
      kind: "number",
      takes: "list",
      description: "Range of answers, whole numbers 0 to 10; blanks are no answers.",
    },
  ],
  result: { shape: "one", unit: "points, -100 to 100" },
  formula: "100 x (answers 9 to 10 - answers 0 to 6) / answers",
  errors: [
    { code: "#VALUE!", when: "an answer is outside 0 to 10 or not whole; the message has the count and the first row" },
    { code: "#N/A", when: "there is no answer" },
  ],
  examples: [
    { args: [[[10], [9], [9], [8], [6]]], gives: 40 },
    { args: [[[10], [9], [""], [8], [6]]], gives: 25 },
  ],
  source: "Reichheld (2003), The One Number You Need to Grow.",
  notes: ['Desktop Excel may hand blank cells over as 0, which is an answer: use FILTER(A2:A99, A2:A99<>"") there.'],
  compute: ({ scores }) => nps(scores),
});
