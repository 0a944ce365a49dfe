import { costRowOf, type CostItem } from "../costs/items";

/** The column of the customers' profit that an item stands in; undefined for what is no cost. */
export function profitPartOf(item: CostItem): "goods" | "acquisition" | "toServe" | "overhead" | undefined {
  const row = costRowOf(item);
  if (row === undefined) return undefined;
  if (row === "costOfGoods") return "goods";
  return row === "acquisition" || row === "overhead" ? row : "toServe";
}
