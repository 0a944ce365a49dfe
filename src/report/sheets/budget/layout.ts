import { CHART_ROWS } from "../../charts/place";
import type { BudgetReport } from "../../data";

/** Below the title block and a blank row. */
const FIRST = 6;

/** Groups of lines, one for each item; costs where there are any, because a waterfall shows one kind. */
export function waterfallGroups({ lines }: BudgetReport): readonly BudgetReport["lines"][number][] {
  const costs = lines.filter(({ good }) => good === -1);
  const kind = costs.length > 0 ? costs : lines;
  return kind.filter(({ group }, index) => kind.findIndex((line) => line.group === group) === index);
}

/** Rows of the sheet "Budget vs actual", counted from 1. */
export function budgetLayout(report: BudgetReport) {
  const inputs = { heading: FIRST, from: FIRST + 1, to: FIRST + 2, amount: FIRST + 3, share: FIRST + 4 };
  const table = { heading: FIRST + 6, header: FIRST + 7, first: FIRST + 8, last: FIRST + 7 + report.lines.length };
  const kinds = (["revenue", "cost"] as const).filter((kind) =>
    report.lines.some(({ good }) => (kind === "revenue") === (good === 1)),
  );
  const totals = { first: table.last + 2, kinds, result: table.last + 2 + kinds.length };
  // the result where there are both kinds, what was read, what is not compared, the difference, two notes
  const read = totals.result + (kinds.length === 2 ? 1 : 0) + 1;
  const notes = read + 3;
  const charts = notes + 3;
  const steps = charts + CHART_ROWS + 2;
  const groups = waterfallGroups(report).length;
  const waterfall = { heading: steps, header: steps + 1, start: steps + 2, first: steps + 3, end: steps + 3 + groups };
  const months = { heading: waterfall.end + 2, header: waterfall.end + 3, first: waterfall.end + 4 };
  return { inputs, table, totals, read, notes, charts, waterfall, months };
}

export type BudgetLayout = ReturnType<typeof budgetLayout>;
