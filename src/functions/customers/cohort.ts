import { cohorts } from "../../core/data/cohorts";
import { defineFunction } from "../define";
import { headersParameter, orBlank, withHeader } from "../table";
import { amountsParameter, dateSystemNote, endParameter, incompleteRowsNote, purchaseParameters } from "./purchases";

export const COHORT = defineFunction({
  id: "COHORT",
  category: "customers",
  description:
    "Cohort table: customers by the period of their first purchase, and what became of them period by period.",
  parameters: [
    ...purchaseParameters,
    { ...amountsParameter, optional: true },
    {
      name: "period",
      kind: "enum",
      words: ["day", "week", "month", "quarter", "year"],
      default: "month",
      description: "Calendar period; a week begins on Monday.",
    },
    {
      name: "metric",
      kind: "enum",
      words: ["retention", "customers", "revenue", "cumulative"],
      default: "retention",
      description: "What is shown of each cohort.",
    },
    endParameter,
    headersParameter,
  ],
  result: {
    shape: "table",
    columns: ["cohort", "size", "0", "1", "..."],
    unit: "one row per cohort, in the order of time",
  },
  formula:
    "retention = customers of the cohort who bought in the period / size; periods after the end are blank, not 0",
  errors: [
    { code: "#VALUE!", when: "revenue or cumulative is asked for without amounts" },
    { code: "#N/A", when: "no complete row is left on or before the end" },
  ],
  examples: [
    {
      args: [
        [["a"], ["a"], ["b"], ["c"]],
        [[45_667], [45_698], [45_672], [45_703]],
      ],
      gives: [
        ["cohort", "size", 0, 1],
        ["2025-01", 2, 1, 0.5],
        ["2025-02", 1, 1, ""],
      ],
    },
    {
      args: [
        [["a"], ["a"], ["b"]],
        [[45_667], [45_698], [45_672]],
        [[5], [7], [1]],
        "month",
        "cumulative",
        null,
        false,
      ],
      gives: [["2025-01", 2, 6, 13]],
    },
  ],
  source: "Standard cohort table by calendar periods.",
  notes: [incompleteRowsNote, dateSystemNote],
  compute: ({ ids, dates, amounts, period, metric, end, headers }) => {
    const table = cohorts({ ids, dates, amounts }, { period, metric, end });
    const rows = table.map(({ label, size, values }) => [label, size, ...Array.from(values, orBlank)]);
    return withHeader(headers, ["cohort", "size", ...table[0]!.values.keys()], rows);
  },
});
