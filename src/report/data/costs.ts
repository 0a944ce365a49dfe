import { fromMinor, toMinor } from "../../core";
import type { Ledger } from "../../intake/facts";
import { monthEnd } from "../calendar";
import { costLines, type CostCategory, type CostLine } from "../costs/categories";
import { recogniseCategory } from "../costs/recogniseCategory";
import type { Months } from "./months";
import type { CostMapRow, Period } from "./reportData";

/** The ledger added up; amounts in ten-thousandths. */
export interface LedgerTotals {
  readonly map: readonly CostMapRow[];
  /** By the ledger's own customers. */
  readonly byCustomer: Float64Array;
  /** By month, then by cost line. */
  readonly byMonth: readonly Float64Array[];
  readonly outside: { rows: number; amount: number };
  readonly undated: { rows: number; amount: number };
}

/**
 * One pass over the ledger. Costs are booked by month: a row later in the month of the period's last day belongs to
 * the period. A row without a date belongs to the period, but to no month.
 */
export function addUpLedger(
  ledger: Ledger,
  period: Period,
  months: Months,
  own: Readonly<Record<string, CostCategory>>,
): LedgerTotals {
  // rows without a category stand behind the named ones
  const names = [...ledger.categories, ""];
  const lines = names.map((name): CostLine => own[name] ?? recogniseCategory(name) ?? "unallocated");
  const sums = names.map(() => ({ rows: 0, direct: 0, shared: 0 }));
  const byCustomer = new Float64Array(ledger.customers.length);
  const byMonth = months.starts.map(() => new Float64Array(costLines.length));
  const outside = { rows: 0, amount: 0 };
  const undated = { rows: 0, amount: 0 };
  const lastDay = monthEnd(period.end) + 1;
  for (let row = 0; row < ledger.amount.length; row++) {
    const amount = toMinor(ledger.amount[row]!);
    const date = ledger.date[row]!;
    if (date < period.start || date >= lastDay) {
      outside.rows++;
      outside.amount += amount;
      continue;
    }
    const category = ledger.category[row]! < 0 ? names.length - 1 : ledger.category[row]!;
    const sum = sums[category]!;
    const customer = ledger.customer[row]!;
    sum.rows++;
    sum[customer < 0 ? "shared" : "direct"] += amount;
    if (customer >= 0) byCustomer[customer]! += amount;
    if (Number.isNaN(date)) {
      undated.rows++;
      undated.amount += amount;
    } else byMonth[months.indexOf(Math.min(date, period.end))]![costLines.indexOf(lines[category]!)]! += amount;
  }
  const map = sums.map(({ rows, direct, shared }, index) => ({
    ledgerCategory: names[index]!,
    line: lines[index]!,
    rows,
    amount: fromMinor(direct + shared),
    direct: fromMinor(direct),
    shared: fromMinor(shared),
  }));
  const used = map.filter(({ ledgerCategory, rows }) => ledgerCategory !== "" || rows > 0);
  return { map: used.sort(byLineThenAmount), byCustomer, byMonth, outside, undated };
}

function byLineThenAmount(a: CostMapRow, b: CostMapRow): number {
  return (
    costLines.indexOf(a.line) - costLines.indexOf(b.line) ||
    b.amount - a.amount ||
    (a.ledgerCategory < b.ledgerCategory ? -1 : 1)
  );
}
