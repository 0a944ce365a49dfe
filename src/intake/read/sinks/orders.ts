import type { Orders } from "../../facts";
import { ifGiven, mainAmount, mainDate, named, type FactShape } from "./factColumn";

export const orders: FactShape<Orders> = {
  customer: named("customers", "customer"),
  channel: named("channels", "channel"),
  order: named("orderIds", "orderId"),
  date: mainDate,
  amount: mainAmount,
  cost: ifGiven("cost"),
  discount: {
    kind: "number",
    optional: "discount",
    // written as -5 or as 5, it takes 5 off
    of: ({ row, rowNumber }, { optional }) => Math.abs(optional.number(row, "discount", rowNumber)),
  },
};
