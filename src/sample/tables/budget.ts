import { isoDate } from "../../intake";
import { monthStart } from "../calendar";
import { columns, units, type SampleTable, type TableInputs } from "./table";

/** A line for each account, a column for each month. */
export function budgetTable({ sample, words }: TableInputs): SampleTable {
  const months = sample.budget[0]!.months.map((_, month) => isoDate(monthStart(month)).slice(0, 7));
  return {
    key: "budget",
    columns: [
      ...columns(words, [["budgetLine", "text"]]),
      ...months.map((title) => ({ title, kind: "amount" as const })),
    ],
    rows: sample.budget.map((line) => [words[`account.${line.line}`], ...line.months.map(units)]),
  };
}
