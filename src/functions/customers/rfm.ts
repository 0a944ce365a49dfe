import { CoreError } from "../../core/errors";
import { rfmScores } from "../../core/data/rfmScores";
import { requireLength } from "../../core/require";
import { defineFunction } from "../define";
import { headersParameter, withHeader } from "../table";
import { amountsParameter, dateSystemNote, endParameter, incompleteRowsNote, purchaseParameters } from "./purchases";

const header = ["id", "daysSinceLast", "orders", "spend", "R", "F", "M", "code", "label"] as const;

const orders = [
  [["a"], ["b"], ["c"], ["d"], ["e"]],
  [[45_680], [45_670], [45_670], [45_650], [45_600]],
  [[10], [20], [30], [40], [50]],
] as const;

export const RFM = defineFunction({
  id: "RFM",
  category: "customers",
  description:
    "RFM analysis: per customer days since the last order, orders, spend, three scores, their code and a label.",
  parameters: [
    ...purchaseParameters,
    amountsParameter,
    { ...endParameter, name: "asOf", description: "Day that is looked from; the latest date of the data if omitted." },
    { name: "bins", kind: "whole", default: 5, description: "Number of score classes, 2 to 10." },
    {
      name: "method",
      kind: "enum",
      words: ["quantile", "fixed"],
      default: "quantile",
      description: "Whether classes follow the ranks of the customers or your own cuts.",
    },
    {
      name: "cuts",
      kind: "number",
      takes: "table",
      optional: true,
      description: "For fixed: 3 rows (days, orders, spend) of bins - 1 ascending cuts.",
    },
    headersParameter,
  ],
  result: { shape: "table", columns: header, unit: "one row per customer, by first appearance" },
  formula:
    "score = 1 + floor(bins x customers who are strictly worse / customers); fixed: days at or below, orders and spend at or above the cuts",
  errors: [{ code: "#N/A", when: "no complete row is left on or before asOf" }],
  examples: [
    {
      args: [...orders, 45_690, null, null, null, false],
      gives: [
        ["a", 10, 1, 10, 5, 1, 1, "511", "new"],
        ["b", 20, 1, 20, 3, 1, 2, "312", "needs attention"],
        ["c", 20, 1, 30, 3, 1, 3, "313", "needs attention"],
        ["d", 40, 1, 40, 2, 1, 4, "214", "at risk"],
        ["e", 90, 1, 50, 1, 1, 5, "115", "at risk"],
      ],
    },
  ],
  source: "Hughes (1994), Strategic Database Marketing; ties share a score.",
  notes: [
    "Labels, the first that holds (high: upper, low: lower part of the scale; value: mean of F and M): R and value high: " +
      "champion; R high: new where value is low, else potential loyal; R low: cannot lose where value is high, hibernating " +
      "where it is low, else at risk; else loyal where value is high, needs attention.",
    incompleteRowsNote,
    dateSystemNote,
  ],
  compute: ({ ids, dates, amounts, asOf, bins, method, cuts, headers }) => {
    if (method === "fixed" && !cuts) throw new CoreError("missing-argument", { name: "cuts" });
    if (method === "fixed") requireLength("cuts", cuts!.length, 3);
    const customers = rfmScores({ ids, dates, amounts }, { asOf, bins, cuts: method === "fixed" ? cuts : undefined });
    const rows = customers.map(({ id, daysSinceLast, orders, spend, R, F, M, label }) => {
      const code = [R, F, M].join(bins > 9 ? "-" : "");
      return [id, daysSinceLast, orders, spend, R, F, M, code, label];
    });
    return withHeader(headers, header, rows);
  },
});
