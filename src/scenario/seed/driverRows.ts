import type { Facts } from "../../intake/facts";
import type { ReportData } from "../../report";
import { monthEnd } from "../../report/calendar";
import type { Trace } from "../../report/plan";
import { traceRows, type TracedRows } from "../../report/trace";
import { wholeMonths } from "./wholeMonths";

const costsOf = (...items: readonly string[]): Trace[] =>
  items.map((costItem) => ({ measure: "cost", where: { costItem } }));

/** The rows of facts behind each driver that the data seed: those above the line where it is a quotient. */
function tracesOf(id: string, data: ReportData, { spend }: Facts): readonly Trace[] {
  const isBooked = data.months.some(({ costs: [acquisition] }) => acquisition! > 0);
  const hasLeads = spend?.leads.some((leads) => leads > 0) === true;
  const traces: Readonly<Partial<Record<string, readonly Trace[]>>> = {
    leads: [{ measure: hasLeads ? "leads" : "newCustomers" }],
    conversion: [{ measure: "newCustomers" }],
    acquisition_spend: isBooked ? costsOf("identification", "acquisition", "referral") : [{ measure: "spend" }],
    price: [{ measure: "revenue" }],
    price_discount: [{ measure: "revenue" }],
    gross_margin: [{ measure: "revenue" }],
    frequency: [{ measure: "orders" }],
    opening_customers: [{ measure: "customers" }],
    churn: [{ measure: "churned" }],
    reactivation: [{ measure: "reactivated" }],
    service_minutes: [{ measure: "minutes" }],
    minute_cost: costsOf("service"),
    retention_spend: costsOf("maintenance", "retention"),
  };
  return traces[id] ?? [];
}

/**
 * The rows that a driver of the data rests on, of the whole months that it is the mean of, largest first.
 *
 * @returns undefined for a driver that the data say nothing about
 */
export function driverRows(id: string, data: ReportData, facts: Facts): TracedRows | undefined {
  const months = wholeMonths(data);
  if (months === undefined) return undefined;
  const within = { from: months.starts[0]!, until: monthEnd(months.starts.at(-1)!) + 1 };
  const found = tracesOf(id, data, facts).flatMap((trace) => traceRows(facts, data, { ...trace, within }) ?? []);
  return found.length === 0 ? undefined : together(found);
}

/** Several lists as one; shares are those of all of it. */
function together(lists: readonly TracedRows[]): TracedRows {
  const [only] = lists;
  if (lists.length === 1) return only!;
  const whole = ({ rows: [first] }: TracedRows) =>
    first && first.share > 0 ? Math.abs(first.amount) / first.share : 0;
  const all = lists.reduce((sum, list) => sum + whole(list), 0);
  return {
    total: lists.reduce((sum, { total }) => sum + total, 0),
    count: lists.reduce((sum, { count }) => sum + count, 0),
    rows: lists
      .flatMap(({ rows }) => rows.map((row) => ({ ...row, share: all === 0 ? 0 : Math.abs(row.amount) / all })))
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  };
}
