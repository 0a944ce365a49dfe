import type { Parameter } from "../define";

/** The columns that every function over transactions reads. */
export const purchaseParameters = [
  { name: "ids", kind: "id", takes: "list", zero: "blank", description: "Column of customer ids, one per purchase." },
  {
    name: "dates",
    kind: "date",
    takes: "list",
    zero: "blank",
    unit: "date",
    description: "Column of purchase dates.",
  },
] as const satisfies readonly Parameter[];

export const amountsParameter = {
  name: "amounts",
  kind: "money",
  takes: "list",
  unit: "money",
  description: "Column of purchase amounts.",
} as const satisfies Parameter;

export const endParameter = {
  name: "end",
  kind: "date",
  optional: true,
  zero: "blank",
  unit: "date",
  description: "Last day that counts; the latest date of the data if omitted.",
} as const satisfies Parameter;

export const incompleteRowsNote = "Rows without an id, a date or (where amounts are given) an amount are left out.";

export const dateSystemNote =
  "Dates are those of the 1900 date system; in a workbook that uses the 1904 system add 1462 to each.";
