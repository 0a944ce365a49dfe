import type { Recognition } from "../source";
import type { Column } from "./choice";
import { normaliseTitle } from "./titles";

const saysShare = /rate|percent|pct|%|折扣率/;
const saysMoney = /amount|total|value|额|額|元/;

/** Tells discounts that are shares of the price, 0.1 for 10 %, from those in money: all lie between 0 and 1. */
export function withDiscountShare(recognition: Recognition, columns: readonly Column[]): Recognition {
  const index = recognition.columns.findIndex(({ field }) => field === "discount");
  const column = columns[index];
  if (column === undefined) return recognition;
  const title = normaliseTitle(column.title);
  const { lowest, highest, percents } = column.profile;
  const isSaid = saysShare.test(title) || percents > 0;
  const isShare = lowest >= 0 && highest > 0 && highest <= 1 && !saysMoney.test(title);
  return isSaid || isShare ? { ...recognition, discountShare: index } : recognition;
}
