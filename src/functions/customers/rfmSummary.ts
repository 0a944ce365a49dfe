import { rfmSummary } from "../../core/data/rfmSummary";
import { defineFunction } from "../define";
import { headersParameter, orBlank, withHeader } from "../table";
import { amountsParameter, dateSystemNote, endParameter, incompleteRowsNote, purchaseParameters } from "./purchases";

const header = ["id", "frequency", "recency", "T", "monetary value"] as const;

export const RFMSUMMARY = defineFunction({
  id: "RFMSUMMARY",
  category: "customers",
  description:
    "Per customer: repeat purchases, first to last purchase, age and mean repeat amount, as models of repeat buying read them.",
  parameters: [
    ...purchaseParameters,
    { ...amountsParameter, optional: true },
    endParameter,
    {
      name: "unit",
      kind: "enum",
      words: ["day", "week", "month", "year"],
      default: "day",
      description: "Unit of recency and T; a month is 30.4375 days.",
    },
    {
      name: "grain",
      kind: "enum",
      words: ["day", "week", "month"],
      default: "day",
      description: "Purchases of the same calendar day, week or month count once.",
    },
    headersParameter,
  ],
  result: { shape: "table", columns: header, unit: "one row per customer, by first appearance" },
  formula:
    "frequency = purchases - 1; recency = last - first; T = end - first; monetary value = mean of the repeat purchases",
  errors: [{ code: "#N/A", when: "no complete row is left on or before the end" }],
  examples: [
    {
      args: [
        [["a"], ["b"], ["a"], ["a"]],
        [[45_658], [45_660], [45_672], [45_686]],
        [[10], [40], [20], [30]],
        45_700,
        "week",
      ],
      gives: [[...header], ["a", 2, 4, 6, 25], ["b", 0, 0, 40 / 7, ""]],
    },
  ],
  source: "Fader & Hardie (2008), Creating an RFM Summary Using Excel; names as in BTYD.",
  notes: [
    "Recency is the time from the first to the last purchase, not the days since the last one.",
    incompleteRowsNote,
    dateSystemNote,
  ],
  compute: ({ ids, dates, amounts, end, unit, grain, headers }) => {
    const customers = rfmSummary({ ids, dates, amounts }, { end, unit, grain });
    const rows = customers.map((c) => [c.id, c.frequency, c.recency, c.T, orBlank(c.monetaryValue)]);
    return withHeader(headers, header, rows);
  },
});
