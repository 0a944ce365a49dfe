import { whaleCurve } from "../../core/segments/whaleCurve";
import { defineFunction } from "../define";
import { headersParameter, withHeader } from "../table";

const header = ["rank", "% customers", "cumulative profit", "cumulative %"] as const;

export const WHALE = defineFunction({
  id: "WHALE",
  category: "customers",
  description: "Whale curve: cumulative profit from the most to the least profitable customer.",
  parameters: [
    {
      name: "profits",
      kind: "money",
      takes: "list",
      unit: "money",
      description: "Range of profits, one per customer.",
    },
    headersParameter,
  ],
  result: { shape: "table", columns: header, unit: "one row per customer, the best first" },
  formula: "cumulative % = sum of the best profits / sum of all; its peak shows what losing customers destroy",
  errors: [{ code: "#N/A", when: "in the last column, if the total profit is not above 0" }],
  examples: [
    {
      args: [[[50], [30], [-20], [40]]],
      gives: [[...header], [1, 0.25, 50, 0.5], [2, 0.5, 90, 0.9], [3, 0.75, 120, 1.2], [4, 1, 100, 1]],
    },
  ],
  source: "Kaplan & Narayanan (2001), Measuring and Managing Customer Profitability.",
  compute: ({ profits, headers }) =>
    withHeader(
      headers,
      header,
      whaleCurve(profits).map((p) => [p.rank, p.customers, p.profit, p.share]),
    ),
});
