import { monthEnd } from "../../calendar";
import type { BudgetLine, ReportData } from "../../data";
import type { Trace } from "../../plan";

/** What budget and actual of a line are made of, from the first day of a month to the end of another. */
export function lineTraces(
  { goods }: ReportData,
  { item, channel }: BudgetLine,
  from: number,
  to: number,
): { readonly budget: Trace; readonly actual: Trace } {
  const within = { from, until: monthEnd(to) + 1 };
  const ofChannel = channel === undefined ? {} : { channel };
  const budget: Trace = { measure: "budget", where: { costItem: item, ...ofChannel }, within };
  if (item === "revenue") return { budget, actual: { measure: "revenue", where: ofChannel, within } };
  // the goods of orders are no rows of the ledger
  if (item === "costOfGoods" && goods?.from === "orders") {
    return { budget, actual: { measure: "goods", where: ofChannel, within } };
  }
  return { budget, actual: { measure: "cost", where: { costItem: item, ...ofChannel }, within } };
}
