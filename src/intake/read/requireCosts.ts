import { IntakeError } from "../errors";
import type { Ledger } from "../facts";
import { exactSum } from "./exactSum";
import type { ReadTable } from "./rowReader";

const accountsShown = 5;

/** What each account of a ledger comes to. */
function sumsOf({ categories, category, amount }: Ledger): number[] {
  const sums = categories.map(() => exactSum());
  category.forEach((index, row) => sums[index]?.add(amount[row]!));
  return sums.map((sum) => sum.total());
}

/**
 * Both sides of the books come to the same. A ledger that does so and of which no account could be left out holds all
 * accounts of a firm, and nothing says which of them are costs.
 *
 * @throws IntakeError "whole-books"
 */
export function requireCosts(read: ReadTable): void {
  if (read.role !== "ledger" || read.record.amount !== 0) return;
  const { categories } = read.table;
  const sums = sumsOf(read.table);
  if (sums.every((sum) => sum === 0)) return;
  const accounts = categories.slice(0, accountsShown).join(", ") + (categories.length > accountsShown ? ", …" : "");
  throw new IntakeError("whole-books", { name: read.record.name, count: categories.length, accounts });
}
