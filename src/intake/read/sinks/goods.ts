import { fromMinor, toMinor } from "../../../core";
import type { Cells, NumberColumn, UnderstoodRow } from "./factColumn";

const rounded = (value: number) => (Number.isNaN(value) ? NaN : fromMinor(toMinor(value)));

/** "Unit cost", 成本单价: what one piece cost. */
const isByPiece =
  /^(?:unit cost(?! total)|cost per|cost price|(?:product )?standard cost)|^[单單]位成本|^成本[单單]?[价價]/;
const titleWords = (title: string) => title.replace(/(?<=[a-z])(?=[A-Z])|[_\s]+/g, " ").toLowerCase();

/** What the goods of a row cost; of pieces as often as there are, once where only a price stands beside them. */
function statedCost({ row, rowNumber }: UnderstoodRow, { optional, has, titleOf }: Cells): number {
  const cost = optional.number(row, "cost", rowNumber);
  if (!isByPiece.test(titleWords(titleOf("cost")))) return cost;
  if (!has("quantity")) return has("unitPrice") ? cost : NaN;
  return rounded(cost * optional.number(row, "quantity", rowNumber));
}

/** Cost of the goods: as it stands, else what the profit or the margin leaves of the amount. */
export const costOfGoods: NumberColumn = {
  kind: "number",
  optional: ["cost", "profit", "marginRate"],
  of(understood: UnderstoodRow, cells: Cells) {
    const { row, rowNumber, amount, isTurned } = understood;
    const { optional, has } = cells;
    const sign = isTurned ? -1 : 1;
    if (has("cost")) return sign * statedCost(understood, cells);
    if (has("profit")) return rounded(amount - sign * optional.number(row, "profit", rowNumber));
    return rounded(amount * (1 - optional.number(row, "marginRate", rowNumber)));
  },
};

/** Price reductions in money; a share is one of quantity times price. */
export const discountTaken: NumberColumn = {
  kind: "number",
  optional: ["discount"],
  of({ row, rowNumber }: UnderstoodRow, { optional, discountShare }: Cells) {
    const discount = optional.number(row, "discount", rowNumber);
    // written as -5 or as 5, it takes 5 off
    if (!discountShare) return Math.abs(discount);
    const [quantity, price] = [
      optional.number(row, "quantity", rowNumber),
      optional.number(row, "unitPrice", rowNumber),
    ];
    return rounded(quantity * price * discount);
  },
};
