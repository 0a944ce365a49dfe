import { toMinor } from "../../../core";
import type { Ledger } from "../../../intake/facts";
import { monthEnd } from "../../calendar";
import type { CostItem } from "../../costs/items";
import type { CostMap } from "../costMap";
import { ledgerItems } from "../ledgerItems";
import type { Period } from "../rows";

/** A row of the ledger that counts for the period; names are "" where the row has none. */
export interface ServeRow {
  readonly item: CostItem;
  readonly category: string;
  readonly activity: string;
  /** Index in the ledger's customers, -1 for none. */
  readonly customer: number;
  /** NaN without a date. */
  readonly date: number;
  /** In ten-thousandths. */
  readonly amount: number;
}

/** Visits the ledger's rows of the period, whose months are counted whole; a row without a date belongs to it. */
export function eachServeRow(ledger: Ledger, period: Period, own: CostMap, visit: (row: ServeRow) => void): void {
  const names = [...ledger.categories, ""];
  const items = ledgerItems(ledger, own);
  const afterLast = monthEnd(period.end) + 1;
  for (let row = 0; row < ledger.amount.length; row++) {
    const date = ledger.date[row]!;
    if (date < period.start || date >= afterLast) continue;
    const category = ledger.category[row]! < 0 ? ledger.categories.length : ledger.category[row]!;
    visit({
      ...{ item: items[category]!, category: names[category]!, date, customer: ledger.customer[row]! },
      activity: ledger.activities?.[ledger.activity?.[row] ?? -1] ?? "",
      amount: toMinor(ledger.amount[row]!),
    });
  }
}
