import { toMinor } from "../../core";
import type { Ledger } from "../../intake/facts";
import { lineOf, type CostItem } from "../costs/items";
import { isNamedLikeSales, recogniseItem } from "../costs/recogniseItem";
import { itemsOf, type CostMap } from "./costMap";

/**
 * The item of each category of a ledger, and behind them that of rows without one: the user's own, else what its words
 * say. "Sales" may be what customers paid or what selling cost: it is revenue where it is booked on the other side than
 * the costs. Whatever sign those have: in some ledgers all of them are negative.
 */
export function ledgerItems(ledger: Ledger, own: CostMap): CostItem[] {
  const names = [...ledger.categories, ""];
  const nets = netAmounts(ledger);
  const costs = costSide(names, itemsOf(names, own), nets);
  const sold = new Set(names.filter((name, index) => isNamedLikeSales(name) && nets[index]! * costs < 0));
  return itemsOf(names, own, (name) => (sold.has(name) ? "revenue" : recogniseItem(name)));
}

/** By category, that of rows without one last; in ten-thousandths. */
function netAmounts({ categories, category, amount }: Ledger): Float64Array {
  const nets = new Float64Array(categories.length + 1);
  category.forEach((index, row) => (nets[index < 0 ? categories.length : index]! += toMinor(amount[row]!)));
  return nets;
}

/** Above 0 where costs are, by those that are known as such; by all others where none is. */
function costSide(names: readonly string[], items: readonly CostItem[], nets: Float64Array): number {
  const others = names.flatMap((name, index) =>
    isNamedLikeSales(name) || lineOf(items[index]!) === "revenueAccounts" ? [] : [index],
  );
  const known = others.filter((index) => items[index] !== "unknown" && nets[index] !== 0);
  return Math.sign((known.length > 0 ? known : others).reduce((sum, index) => sum + nets[index]!, 0));
}
