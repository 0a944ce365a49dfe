import type { Column } from "./choice";
import { normaliseTitle } from "./titles";

/** What titles of Amazon's order reports mean: the item price is that of all items of the line, not of one. */
const meanings: Readonly<Record<string, string>> = { amazonorderid: "order id", itemprice: "line total" };

/** The columns of a table; those of an order report of Amazon's under titles that say what they hold. */
export function withAmazonTitles(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ title }) => normaliseTitle(title) === "amazonorderid")) return columns;
  return columns.map((column) => ({ ...column, title: meanings[normaliseTitle(column.title)] ?? column.title }));
}
