import type { ReportData } from "../report";
import type { ReadSource } from "./readTable";

/** Something that must add up. Exact amounts: the difference is 0 or it is wrong. */
export interface Check {
  readonly kind: "rows" | "revenue" | "cost";
  readonly difference: number;
}

/** Every row is read or listed; revenue and cost of the report are those of the tables. */
export function checksOf(read: readonly ReadSource[], data: ReportData): Check[] {
  const records = read.map(({ table }) => table.record);
  const lost = records.map(({ rowsSeen, rowsRead, exclusions }) =>
    exclusions.reduce((rows, { count }) => rows - count, rowsSeen - rowsRead),
  );
  const total = (role: string) => records.find((record) => record.role === role)?.amount ?? 0;
  const { totals, costs } = data;
  const rows: Check = { kind: "rows", difference: lost.reduce((a, b) => a + b, 0) };
  const revenue: Check = {
    kind: "revenue",
    difference: cents(total("orders") - totals.revenue - totals.revenueOutside),
  };
  if (costs === undefined) return [rows, revenue];
  return [rows, revenue, { kind: "cost", difference: cents(total("ledger") - totals.cost - costs.outside.amount) }];
}

/** Sums of exact cents may differ in the last binary digit. */
function cents(difference: number): number {
  return Math.round(difference * 100) / 100;
}
