import { fromMinor, toMinor } from "../../../core";
import type { Cells, NumberColumn, UnderstoodRow } from "./factColumn";

const rounded = (value: number) => (Number.isNaN(value) ? NaN : fromMinor(toMinor(value)));

/** Cost of the goods: as it stands, else what the profit or the margin leaves of the amount. */
export const costOfGoods: NumberColumn = {
  kind: "number",
  optional: ["cost", "profit", "marginRate"],
  of({ row, rowNumber, amount, isTurned }: UnderstoodRow, { optional, has }: Cells) {
    const sign = isTurned ? -1 : 1;
    if (has("cost")) return sign * optional.number(row, "cost", rowNumber);
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
