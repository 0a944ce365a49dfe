import type { OrderLines } from "../../facts";
import { mainAmount, named, type FactShape } from "./factColumn";
import { costOfGoods, discountTaken } from "./goods";

export const orderLines: FactShape<OrderLines> = {
  order: named("orderIds", "orderId"),
  amount: mainAmount,
  cost: costOfGoods,
  discount: discountTaken,
};
