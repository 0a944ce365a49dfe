import { CHART_ROWS } from "../../charts/place";
import type { CostToServe } from "../../data/serve/costToServe";

/** Customers who have a row of their own; the others share one. */
export const TOP_CUSTOMERS = 25;

/** Rows of the sheet "Cost-to-serve", counted from 1: activities, charts, rates by driver, customers. */
export function serveLayout(serve: CostToServe) {
  const activities = { heading: 6, header: 7, first: 8, last: 7 + serve.activities.length };
  const total = activities.last + 1; // then the ledger, what it does not hold, the difference, two notes
  const charts = total + 7;
  const heading = charts + CHART_ROWS + 2;
  const rates = { heading, header: heading + 1, first: heading + 2, last: heading + 1 + serve.drivers.length };
  const shown = Math.min(serve.customers.length, TOP_CUSTOMERS);
  const header = rates.last + 3;
  // an empty table still has a row
  const last = header + Math.max(shown, 1);
  const customers = { heading: header - 1, header, first: header + 1, last };
  const below = { others: last + 1, unassigned: last + 2, untraced: last + 3, total: last + 4 };
  return { activities, total, charts, rates, customers, below };
}

export type ServeLayout = ReturnType<typeof serveLayout>;
