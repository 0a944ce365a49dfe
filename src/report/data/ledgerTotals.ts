import { fromMinor, toMinor } from "../../core";
import type { Ledger } from "../../intake/facts";
import { monthEnd } from "../calendar";
import { costLines, type CostCategory, type CostLine } from "../costs/categories";
import { recogniseCategory } from "../costs/recogniseCategory";
import type { Months } from "./months";
import type { CostMapRow, Period } from "./reportData";

/** The ledger added up; amounts in ten-thousandths, but for the map. */
export interface LedgerTotals {
  /** By ledger category, in units. */
  readonly map: readonly CostMapRow[];
  /** By the ledger's own customers. */
  readonly byCustomer: Float64Array;
  /** By month, then by cost line. */
  readonly byMonth: readonly Float64Array[];
  /** Acquisition cost by the ledger's own channels, and without one. */
  readonly acquisitionByChannel: Float64Array;
  readonly acquisitionShared: number;
  readonly outside: Pile;
  readonly undated: Pile;
}

interface Pile {
  rows: number;
  amount: number;
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
  const lines = names.map((name): CostLine => chosen(own, name) ?? recogniseCategory(name) ?? "unallocated");
  const lineOf = lines.map((line) => costLines.indexOf(line));
  const sums = names.map(() => ({ rows: 0, direct: 0, shared: 0 }));
  const byCustomer = new Float64Array(ledger.customers.length);
  const byMonth = months.starts.map(() => new Float64Array(costLines.length));
  const acquisition = costLines.indexOf("acquisition");
  const acquisitionByChannel = new Float64Array(ledger.channels.length);
  let acquisitionShared = 0;
  const outside = { rows: 0, amount: 0 };
  const undated = { rows: 0, amount: 0 };
  const afterLast = monthEnd(period.end) + 1;
  for (let row = 0; row < ledger.amount.length; row++) {
    const amount = toMinor(ledger.amount[row]!);
    const date = ledger.date[row]!;
    if (date < period.start || date >= afterLast) {
      pileUp(outside, amount);
      continue;
    }
    const category = ledger.category[row]! < 0 ? names.length - 1 : ledger.category[row]!;
    const customer = ledger.customer[row]!;
    sums[category]!.rows++;
    sums[category]![customer < 0 ? "shared" : "direct"] += amount;
    if (customer >= 0) byCustomer[customer]! += amount;
    const channel = ledger.channel[row]!;
    if (lineOf[category] === acquisition) {
      if (channel < 0) acquisitionShared += amount;
      else acquisitionByChannel[channel]! += amount;
    }
    if (Number.isNaN(date)) pileUp(undated, amount);
    else byMonth[months.indexOf(Math.min(date, period.end))]![lineOf[category]!]! += amount;
  }
  const map = costMap(names, lines, sums);
  return { map, byCustomer, byMonth, acquisitionByChannel, acquisitionShared, outside, undated };
}

function chosen(own: Readonly<Record<string, CostCategory>>, name: string): CostCategory | undefined {
  return Object.hasOwn(own, name) ? own[name] : undefined;
}

function pileUp(pile: Pile, amount: number): void {
  pile.rows++;
  pile.amount += amount;
}

interface Sum {
  readonly rows: number;
  readonly direct: number;
  readonly shared: number;
}

/** By cost line, then by amount, then by name. */
function costMap(names: readonly string[], lines: readonly CostLine[], sums: readonly Sum[]): CostMapRow[] {
  return sums
    .map(({ rows, direct, shared }, index) => ({
      ...{ ledgerCategory: names[index]!, line: lines[index]!, rows },
      ...{ amount: fromMinor(direct + shared), direct: fromMinor(direct), shared: fromMinor(shared) },
    }))
    .filter(({ ledgerCategory, rows }) => ledgerCategory !== "" || rows > 0)
    .sort(
      (a, b) =>
        costLines.indexOf(a.line) - costLines.indexOf(b.line) ||
        b.amount - a.amount ||
        (a.ledgerCategory < b.ledgerCategory ? -1 : 1),
    );
}
