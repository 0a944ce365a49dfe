import { toMinor } from "../../core";
import type { Ledger } from "../../intake/facts";
import { monthEnd } from "../calendar";
import { isLifecycle, ledgerLines } from "../costs/categories";
import { lineOf, type CostItem } from "../costs/items";
import { costMapRows, type CostMap } from "./costMap";
import { ledgerItems } from "./ledgerItems";
import type { Months } from "./months";
import type { CostMapRow, Period } from "./rows";

/** The ledger added up; amounts in ten-thousandths, but for the map. */
export interface LedgerTotals {
  /** By ledger category, in units. */
  readonly map: readonly CostMapRow[];
  /** Cost of the lifecycle and unallocated cost by the ledger's own customers; goods and revenue accounts are apart. */
  readonly byCustomer: Float64Array;
  /** What each item cost, by the ledger's own customers; only items with rows in the period. */
  readonly items: ReadonlyMap<CostItem, ItemTotals>;
  /** By month, then in the order of `ledgerLines`. */
  readonly byMonth: readonly Float64Array[];
  /** Acquisition cost by the ledger's own channels, and without one. */
  readonly acquisitionByChannel: Float64Array;
  readonly acquisitionShared: number;
  readonly outside: Pile;
  readonly undated: Pile;
}

/** Cost that names a customer, by customer, and the rest. */
export interface ItemTotals {
  readonly direct: Float64Array;
  shared: number;
}

interface Pile {
  rows: number;
  amount: number;
}

/** A row of the ledger that counts for the period. */
interface CostRow {
  /** Index of the ledger category; that behind the last for none. */
  readonly category: number;
  /** Index of the customer and of the channel, -1 for none. */
  readonly customer: number;
  readonly channel: number;
  /** Index of the month, -1 without a date. */
  readonly month: number;
  readonly amount: number;
}

/**
 * One pass over the ledger. Costs are booked by month: a row later in the month of the period's last day belongs to
 * the period. A row without a date belongs to the period, but to no month.
 */
export function addUpLedger(ledger: Ledger, period: Period, months: Months, own: CostMap): LedgerTotals {
  // rows without a category stand behind the named ones
  const names = [...ledger.categories, ""];
  const items = ledgerItems(ledger, own);
  const sums = names.map(() => ({ rows: 0, direct: 0, shared: 0 }));
  const totals = {
    byCustomer: new Float64Array(ledger.customers.length),
    items: new Map<CostItem, ItemTotals>(),
    byMonth: months.starts.map(() => new Float64Array(ledgerLines.length)),
    ...{ acquisitionByChannel: new Float64Array(ledger.channels.length), acquisitionShared: 0 },
    undated: { rows: 0, amount: 0 },
  };
  const totalsOfItem = (item: CostItem) => {
    const fresh = () => ({ direct: new Float64Array(ledger.customers.length), shared: 0 });
    return totals.items.get(item) ?? totals.items.set(item, fresh()).get(item)!;
  };
  const places = items.map((item) => ({ item, line: ledgerLines.indexOf(lineOf(item)) }));
  const outside = eachRow(ledger, period, months, ({ category, customer, channel, month, amount }) => {
    const { item, line } = places[category]!;
    sums[category]!.rows++;
    sums[category]![customer < 0 ? "shared" : "direct"] += amount;
    const ofItem = totalsOfItem(item);
    if (customer < 0) ofItem.shared += amount;
    else ofItem.direct[customer]! += amount;
    if (customer >= 0 && isLifecycle(ledgerLines[line]!)) totals.byCustomer[customer]! += amount;
    if (ledgerLines[line] === "acquisition") {
      if (channel < 0) totals.acquisitionShared += amount;
      else totals.acquisitionByChannel[channel]! += amount;
    }
    if (month < 0) pileUp(totals.undated, amount);
    else totals.byMonth[month]![line]! += amount;
  });
  return { ...totals, outside, map: costMapRows(names, items, sums) };
}

/** Visits the rows of the period, and adds up the others. */
function eachRow(ledger: Ledger, period: Period, months: Months, visit: (row: CostRow) => void): Pile {
  const outside = { rows: 0, amount: 0 };
  const afterLast = monthEnd(period.end) + 1;
  for (let row = 0; row < ledger.amount.length; row++) {
    const amount = toMinor(ledger.amount[row]!);
    const date = ledger.date[row]!;
    if (date < period.start || date >= afterLast) {
      pileUp(outside, amount);
      continue;
    }
    const category = ledger.category[row]! < 0 ? ledger.categories.length : ledger.category[row]!;
    const month = Number.isNaN(date) ? -1 : months.indexOf(Math.min(date, period.end));
    visit({ category, customer: ledger.customer[row]!, channel: ledger.channel[row]!, month, amount });
  }
  return outside;
}

function pileUp(pile: Pile, amount: number): void {
  pile.rows++;
  pile.amount += amount;
}
