import type { CustomerList, Facts, Subscriptions } from "../../../intake/facts";
import type { CustomerRow, Period } from "../rows";
import type { Terms } from "./terms";

/** Why customers left, by number, most first; those of whom no reason is known last, with an empty name. */
export interface ChurnReasons {
  /** What a row of the source is. */
  readonly of: "subscriptions" | "customers";
  readonly rows: readonly { readonly reason: string; readonly count: number }[];
}

interface ReasonInputs {
  readonly facts: Facts;
  readonly terms: Terms | undefined;
  readonly customers: readonly CustomerRow[];
  readonly period: Period;
}

type WithReasons = Pick<Subscriptions & CustomerList, "customers" | "customer" | "reasons" | "reason" | "origin">;

/** Rows of the table that states reasons and of which the end falls in the period; undefined where none states any. */
export function endedRows({
  facts,
  terms,
  customers,
  period,
}: ReasonInputs):
  { readonly of: ChurnReasons["of"]; readonly table: WithReasons; readonly rows: readonly number[] } | undefined {
  const isIn = (day: number | null | undefined) =>
    typeof day === "number" && day >= period.start && day < period.end + 1;
  const places = (table: WithReasons) => Array.from(table.customer.keys());
  if (facts.subscriptions?.reason && terms) {
    const table = facts.subscriptions;
    return { of: "subscriptions", table, rows: places(table).filter((row) => isIn(terms.end[row])) };
  }
  if (!facts.customers?.reason) return undefined;
  const table = facts.customers;
  const left = new Map(customers.map(({ name, churnedOn }) => [name, churnedOn]));
  const rows = places(table).filter((row) => isIn(left.get(table.customers[table.customer[row]!] ?? "")));
  return { of: "customers", table, rows };
}

/** Undefined where no table states reasons, or nobody left in the period. */
export function churnReasonsOf(inputs: ReasonInputs): ChurnReasons | undefined {
  const found = endedRows(inputs);
  if (!found || found.rows.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const row of found.rows) {
    const reason = found.table.reasons?.[found.table.reason![row]!] ?? "";
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const rows = [...counts].map(([reason, count]) => ({ reason, count }));
  rows.sort(
    (a, b) => Number(a.reason === "") - Number(b.reason === "") || b.count - a.count || (a.reason < b.reason ? -1 : 1),
  );
  return { of: found.of, rows };
}
