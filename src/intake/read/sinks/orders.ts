import type { Orders } from "../../facts";
import { mainAmount, mainDate, named, type FactShape } from "./factColumn";
import { costOfGoods, discountTaken } from "./goods";

export const orders: FactShape<Orders> = {
  customer: named("customers", "customer"),
  channel: named("channels", "channel"),
  order: named("orderIds", "orderId"),
  date: mainDate,
  amount: mainAmount,
  cost: costOfGoods,
  discount: discountTaken,
  segment: { ...named("segments", "segment"), optional: true },
  region: { ...named("regions", "region"), optional: true },
};
