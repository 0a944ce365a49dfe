import type { Profits } from "../../data";

const FIRST = 6; // below the title block and a blank row
/** The curve has a point for each customer, or this many. */
const MOST_POINTS = 20;

/** Rows of the sheet "Customer profitability", counted from 1. */
export function profitLayout({ rows, amortised }: Profits) {
  const points = Math.min(rows.length, MOST_POINTS);
  const total = FIRST + (amortised ? 5 : 4);
  const tie = { heading: FIRST, customers: FIRST + 2, unassigned: FIRST + 3, total };
  // total, the report's own, the difference, four notes, a blank row
  const curve = { heading: total + 8, first: total + 10, last: total + 10 + points };
  // the chart beside the curve covers 16 rows, its finding one
  const table = Math.max(curve.last, curve.first + 16) + 3;
  return { tie, curve, table: { heading: table, header: table + 1, first: table + 2 }, points };
}

export type ProfitLayout = ReturnType<typeof profitLayout>;
